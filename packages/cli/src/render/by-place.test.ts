import type { Finding } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { byPlace } from './by-place.js';

function at(code: string, origin: Finding['origin'], path: Finding['path'] = []): Finding {
  return { code, severity: 'error', path, params: {}, ...(origin && { origin }) };
}

const codes = (findings: readonly Finding[]): readonly string[] => byPlace(findings).map(({ code }) => code);

describe('byPlace', () => {
  it('goes down the rows of each sheet, column by column', () => {
    expect(
      codes([
        at('C', { sheet: 'Đề án', cell: 'B10' }),
        at('E', { sheet: 'Kinh phí', cell: 'A1' }),
        at('B', { sheet: 'Đề án', cell: 'AA2' }),
        at('A', { sheet: 'Đề án', cell: 'C2' }),
        at('D', { sheet: 'Đề án', cell: 'A11' }),
      ]),
    ).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('begins with what concerns the file, and goes through lists by their numbers', () => {
    expect(
      codes([
        at('D', { line: 3, column: 1 }),
        at('C', undefined, ['figures', 10]),
        at('B', undefined, ['figures', 9]),
        at('A', undefined),
      ]),
    ).toEqual(['A', 'B', 'C', 'D']);
  });

  it('keeps causes behind the finding that they explain', () => {
    expect(
      codes([
        at('TOTAL', { line: 9 }),
        at('LIKELY_CAUSE', { line: 2 }),
        at('LIKELY_CAUSE', { line: 3 }),
        at('FIRST', { line: 1 }),
      ]),
    ).toEqual(['FIRST', 'TOTAL', 'LIKELY_CAUSE', 'LIKELY_CAUSE']);
  });
});
