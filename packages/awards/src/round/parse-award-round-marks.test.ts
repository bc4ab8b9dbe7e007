import { describe, expect, it } from 'vitest';
import { roundDocument } from '../../test/round/round-document.js';
import { safeParseAwardRoundMarks } from './parse-award-round-marks.js';

const codes = (data: unknown): readonly (readonly [string, readonly (string | number)[]])[] =>
  safeParseAwardRoundMarks(data).findings.map(({ code, path }) => [code, path]);

describe('safeParseAwardRoundMarks', () => {
  it('gives a sound document as it is', () =>
    expect(safeParseAwardRoundMarks(roundDocument)).toEqual({
      ok: true,
      value: roundDocument,
      findings: [],
    }));

  it.each([
    ['an unknown field', { ...roundDocument, remark: 'x' }, 'UNKNOWN_FIELD', []],
    [
      'a missing rule',
      { ...roundDocument, rules: { ...roundDocument.rules, quorum: undefined } },
      'MISSING_FIELD',
      ['rules'],
    ],
    [
      'a mark as a number',
      { ...roundDocument, marks: [{ mark: 69.95 }] },
      'SEAL_NUMBER',
      ['marks', 0, 'mark'],
    ],
    [
      'a day that does not exist',
      { ...roundDocument, round: { ...roundDocument.round, scoredOn: '2025-02-30' } },
      'INVALID_VALUE',
      ['round', 'scoredOn'],
    ],
    ['nothing', null, 'WRONG_TYPE', []],
  ])('refuses %s', (_, data, code, path) => expect(codes(data)).toContainEqual([code, path]));

  it('leaves a mark that is no number to the scoring, which names it', () => {
    const marks = [{ productId: 'sp-1', juror: 'gk-1', criterion: 'tc1', mark: 'ba mươi' }];
    expect(safeParseAwardRoundMarks({ ...roundDocument, marks }).ok).toBe(true);
  });
});
