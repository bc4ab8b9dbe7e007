import { markedCriteria, type CriteriaScheme, type CriteriaSet } from '@khuyencong/law/award-criteria';
import { ocop2019 } from '@khuyencong/law/award-criteria/ocop-2019';
import { describe, expect, it } from 'vitest';
import { baseRound, plainRules } from '../../test/round/base-round.js';
import type { AwardRoundMarks } from '../round/round-marks.js';
import { scoreRound } from './score-round.js';

describe('whole-number bands', () => {
  const [set] = ocop2019.sets as readonly [CriteriaSet];
  const stars = { gates: 'every-juror', missedGate: 'council-decides', bandGap: 'council-decides' } as const;
  /** The best marks but one, so that the total is 90 less what the last criterion lacks. */
  const markedDown = (total: number, juror: string): AwardRoundMarks['marks'] => {
    let lacking = 100 - total;
    return markedCriteria(set).map(({ id, maxMark }) => {
      const max = Number(maxMark);
      const less = Math.min(max, lacking);
      lacking -= less;
      return { productId: 'SP1', juror, criterion: id, mark: String(max - less) as `${number}` };
    });
  };
  const document = {
    ...baseRound,
    round: { ...baseRound.round, scheme: 'ocop-2019', scoredOn: '2022-10-01' },
    products: [{ id: 'SP1', group: 'handicraft', eligible: true, criteriaSet: 'mo' }],
  } as const;
  const open = {
    ...set,
    id: 'ocop-2019/mo',
    criteria: set.criteria.map(
      (part) => ({ kind: 'open', id: part.id, label: part.label, maxMark: part.maxMark }) as const,
    ),
  };
  const scheme: CriteriaScheme = { ...ocop2019, sets: [open] };
  const partsOf = (juror: string, marks: readonly string[]): AwardRoundMarks['marks'] =>
    marks.map((mark, at) => ({
      productId: 'SP1',
      juror,
      criterion: open.criteria[at]?.id ?? '',
      mark: mark as `${number}`,
    }));

  it.each([
    ['council-decides', null],
    ['round-half-up', 5],
    ['round-down', 4],
  ] as const)('leave 89.5 in the gap: %s', (bandGap, expected) => {
    const marks = [
      ...partsOf('GK1', ['35', '25', '29']),
      ...partsOf('GK2', ['35', '25', '30']),
      ...partsOf('GK3', ['35', '25', '29.5']),
    ];
    const result = scoreRound(
      { ...document, marks, rules: { ...plainRules, stars: { ...stars, bandGap } } },
      { schemes: [scheme] },
    );
    expect(result.products[0]).toMatchObject({ meanMark: '89.5', stars: expected });
    expect(result.findings.map(({ code }) => code).includes('MEAN_IN_BAND_GAP')).toBe(expected === null);
  });

  it('rank a whole mean at once, and what grants it stays open', () => {
    const result = scoreRound(
      {
        ...document,
        products: [{ ...document.products[0], criteriaSet: set.id }],
        marks: ['GK1', 'GK2', 'GK3'].flatMap((juror) => markedDown(100, juror)),
        rules: { ...plainRules, stars },
      },
      { schemes: [ocop2019] },
    );
    expect(result.products[0]).toMatchObject({ meanMark: '100', stars: 5, passed: null });
  });
});
