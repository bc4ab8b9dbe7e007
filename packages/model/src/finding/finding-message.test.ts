import { describe, expect, it } from 'vitest';
import { findingMessage } from './finding-message.js';
import { makeFinding } from './make-finding.js';
import { modelFindings } from './model-findings.js';

const catalogues = [modelFindings];

describe('findingMessage', () => {
  it('says what and where', () => {
    const finding = makeFinding(modelFindings, 'UNKNOWN_FIELD', { field: 'note' }, { path: ['figures', 2] });
    expect(findingMessage(finding, { language: 'en', catalogues })).toBe(
      'The field "note" is not known; it was not read. [figures[2]]',
    );
    expect(findingMessage(finding, { language: 'vi', catalogues })).toBe(
      'Không có trường "note" trong lược đồ; trường này không được đọc. [figures[2]]',
    );
  });

  it('names no place at the root', () => {
    const finding = makeFinding(modelFindings, 'MISSING_FIELD', { field: 'id' }, { path: [] });
    expect(findingMessage(finding, { language: 'en', catalogues })).toBe(
      'The required field "id" is missing; add it.',
    );
  });

  it.each(['NO_SUCH_CODE', 'toString', '__proto__'])('refuses the code %s that no catalogue holds', (code) =>
    expect(() =>
      findingMessage({ code, severity: 'info', path: [], params: {} }, { language: 'en', catalogues }),
    ).toThrow(`FINDING_CODE_UNKNOWN: code "${code}"`),
  );
});
