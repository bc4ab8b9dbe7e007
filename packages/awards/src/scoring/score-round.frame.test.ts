import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '@khuyencong/law/award-criteria';
import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import { baseRound } from '../../test/round/base-round.js';
import type { AwardRoundMarks } from '../round/round-marks.js';
import type { ProductResult, RoundResult } from './round-result.js';
import { scoreRound } from './score-round.js';

const score = (document: AwardRoundMarks): RoundResult => scoreRound(document, { schemes: [tt26Of2014] });
const product = (result: RoundResult, id: string): ProductResult | undefined =>
  result.products.find((each) => each.id === id);

describe('detailed marks of a round', () => {
  const base = tt26Of2014.sets[0] as CriteriaSet;
  const frameOf = (maxima: readonly [`${number}`, `${number}`]): CriteriaSet => ({
    ...base,
    id: 'khung-2023',
    criteria: base.criteria.map((criterion) =>
      criterion.id === 'tc1'
        ? {
            kind: 'group',
            id: 'tc1',
            label: criterion.label,
            maxMark: '40',
            children: maxima.map((maxMark, at) => ({
              kind: 'open',
              id: `tc1.${at + 1}`,
              label: criterion.label,
              maxMark,
            })),
          }
        : criterion,
    ),
  });
  const marks = baseRound.marks.flatMap((row) =>
    'mark' in row && row.criterion === 'tc1'
      ? [
          { ...row, criterion: 'tc1.1', mark: '20' as const },
          { ...row, criterion: 'tc1.2', mark: '12' as const },
        ]
      : [row],
  );

  it('stand inside the four criteria', () => {
    const result = score({ ...baseRound, marks, frames: [{ set: frameOf(['25', '15']) }] });
    expect(product(result, 'SP1')).toMatchObject({ criteriaSet: 'khung-2023', meanMark: '80', passed: true });
    expect(result.findings).toEqual([]);
  });

  it('that do not add up give a mean and no decision', () => {
    const result = score({ ...baseRound, marks, frames: [{ set: frameOf(['25', '13']) }] });
    expect(product(result, 'SP1')).toMatchObject({ meanMark: '80', passed: null, recognised: null });
    expect(result.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['CRITERION_SUM_MISMATCH', 'CRITERIA_UNSOUND']),
    );
  });
});
