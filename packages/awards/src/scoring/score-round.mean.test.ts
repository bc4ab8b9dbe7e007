import { describe, expect, it } from 'vitest';
import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import { baseRound, plainRules, sheetOf } from '../../test/round/base-round.js';
import type { AwardRoundMarks } from '../round/round-marks.js';
import type { ProductResult, RoundResult } from './round-result.js';
import { scoreRound } from './score-round.js';

const score = (document: AwardRoundMarks): RoundResult => scoreRound(document, { schemes: [tt26Of2014] });
const product = (result: RoundResult, id: string): ProductResult | undefined =>
  result.products.find((each) => each.id === id);

/** One product, one sheet for each list of marks. */
const withSheets = (...sheets: readonly (readonly string[])[]): AwardRoundMarks => ({
  ...baseRound,
  jurors: sheets.map((_, at) => ({ id: `GK${at + 1}`, role: 'member' })),
  products: [{ id: 'SP1', group: 'handicraft', eligible: true }],
  marks: sheets.flatMap((marks, at) => sheetOf('SP1', `GK${at + 1}`, marks)),
});

describe('the exact mean and the threshold of 70 (invented marks)', () => {
  it.each([
    [
      '69.95',
      '70',
      false,
      [
        ['30', '30', '5', '4.9'],
        ['30', '30', '5', '5'],
        ['30', '30', '5', '4.95'],
      ],
    ],
    [
      '70',
      '70',
      true,
      [
        ['30', '30', '5', '4.9'],
        ['30', '30', '5', '5.1'],
        ['30', '30', '5', '5'],
      ],
    ],
    [
      '209/3',
      '69.7',
      false,
      [
        ['30', '30', '5', '5'],
        ['30', '30', '5', '4'],
        ['30', '30', '5', '5'],
      ],
    ],
    ['90.75', '90.8', true, [['36', '36', '9', '9.75']]],
  ] as const)('a mean of %s, printed %s, passes: %s', (mean, printed, passed, sheets) => {
    const document = {
      ...withSheets(...sheets),
      rules: { ...plainRules, print: { decimals: 1, rounding: 'half-up' } },
    } as const;
    const found = product(score(document), 'SP1');
    expect([found?.meanMark, found?.printedMean, found?.passed]).toEqual([mean, printed, passed]);
  });

  it('takes the median, the trimmed mean, and shows which sheets were dropped', () => {
    const document = withSheets(
      ['20', '20', '5', '5'],
      ['30', '30', '5', '5'],
      ['32', '32', '8', '8'],
      ['40', '40', '10', '10'],
      ['31', '31', '7', '7'],
    );
    const mean = (aggregate: AwardRoundMarks['rules']['aggregate']): unknown =>
      product(score({ ...document, rules: { ...plainRules, aggregate } }), 'SP1')?.meanMark;
    expect(mean({ kind: 'mean' })).toBe('75.2');
    expect(mean({ kind: 'median' })).toBe('76');
    expect(mean({ kind: 'trimmed-mean', dropHighest: 1, dropLowest: 1 })).toBe('226/3');
    const trimmed = product(
      score({
        ...document,
        rules: { ...plainRules, aggregate: { kind: 'trimmed-mean', dropHighest: 1, dropLowest: 1 } },
      }),
      'SP1',
    );
    expect(
      trimmed?.sheets.filter(({ standing }) => standing === 'trimmed').map(({ juror }) => juror),
    ).toEqual(['GK1', 'GK4']);
  });
});
