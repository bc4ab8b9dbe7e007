import { readFileSync } from 'node:fs';
import { safeParseFiguresDocument } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../src/figures/check-figures.js';
import { allFindings } from '../../src/finding/all-findings.js';

const pages = ['check-a-published-document.md', 'vi/check-a-published-document.md'].map((page) => ({
  page,
  text: readFileSync(new URL(`../../../../docs/guide/${page}`, import.meta.url), 'utf8'),
}));

function codesIn(json: string): readonly string[] {
  const parsed = safeParseFiguresDocument(JSON.parse(json));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  expect(parsed.findings).toEqual([]);
  const { findings } = checkFigures(parsed.value, { asOf: '2024-12-31', aboutTolerancePercent: '5' });
  return findings.map(({ code }) => code);
}

describe.each(pages)('$page', ({ text }) => {
  const documents = [...text.matchAll(/^```json\n([\s\S]*?)^```$/gmu)].map(([, json = '']) => json);

  it('shows documents that are read, with the findings that it speaks of', () => {
    expect(documents.map(codesIn)).toEqual([
      ['AMBIGUOUS_NUMBER', 'AMBIGUOUS_NUMBER', 'PARTS_SHORT_OF_TOTAL', 'TARGET_ON_THE_WAY'],
      [
        'SAME_FIGURE_DIFFERS',
        'RATIO_DIFFERS',
        'FIGURE_IMPLIED',
        'PERIOD_OF_SIX_YEARS',
        'PERIOD_SHARES_YEARS',
        'FREQUENCY_DISAGREES',
      ],
    ]);
  });

  it('names only findings that there are', () => {
    const named = [...text.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/gu)].map(([, code = '']) => code);
    expect(named.filter((code) => !Object.hasOwn(allFindings, code))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });
});
