import {
  bestMark,
  correctCriteriaSet,
  markedCriteria,
  type CriteriaSet,
  type MarkedCriterion,
} from '@khuyencong/law/award-criteria';
import { ocop2026 } from '@khuyencong/law/award-criteria/ocop-2026';
import { describe, expect, it } from 'vitest';
import { plainRules } from '../../test/round/base-round.js';
import type { AwardRoundMarks, RoundEntry } from '../round/round-marks.js';
import type { MarkRow } from '../sheet/mark-row.js';
import { scoreRound } from './score-round.js';
import type { RoundResult } from './round-result.js';

const stars = { gates: 'every-juror', missedGate: 'council-decides', bandGap: 'council-decides' } as const;

/** Which case holds the best mark. */
function bestCase(criterion: MarkedCriterion): number {
  if (criterion.kind !== 'cases') return 0;
  return criterion.cases.findIndex(({ options }) => options.some(({ mark }) => mark === bestMark(criterion)));
}

interface Variant {
  readonly id: string;
  readonly changed?: { readonly criterion: string; readonly mark: string; readonly case?: number };
}

function roundOf(set: CriteriaSet, variants: readonly Variant[]): AwardRoundMarks {
  const marked = markedCriteria(set);
  const cased = marked.filter(({ kind }) => kind === 'cases');
  return {
    kind: 'award-round-marks',
    round: { id: set.id, level: 'national', year: 2026, scheme: 'ocop-2026', scoredOn: '2026-06-30' },
    rules: { ...plainRules, stars },
    jurors: [{ id: 'GK1', role: 'head' }],
    products: variants.map(({ id, changed }): RoundEntry => ({
      id,
      group: 'ocop',
      eligible: true,
      criteriaSet: set.id,
      cases: cased.map((criterion) => ({
        criterion: criterion.id,
        case: changed?.criterion === criterion.id ? (changed.case ?? 0) : bestCase(criterion),
      })),
    })),
    marks: variants.flatMap(({ id, changed }): MarkRow[] =>
      marked.map((criterion) => ({
        productId: id,
        juror: 'GK1',
        criterion: criterion.id,
        mark: (changed?.criterion === criterion.id ? changed.mark : bestMark(criterion)) as `${number}`,
      })),
    ),
    note: 'Điểm giả định',
  };
}

/** Every way to lower one criterion below its least option for five stars, all else at its best. */
function lowered(set: CriteriaSet): readonly Variant[] {
  return markedCriteria(set).flatMap((criterion) => {
    const ladders =
      criterion.kind === 'options'
        ? [criterion.options]
        : criterion.kind === 'cases'
          ? criterion.cases.map(({ options }) => options)
          : [];
    return ladders.flatMap((options, at) => {
      const gates = options
        .filter(({ leastForStars }) => leastForStars !== undefined)
        .map(({ mark }) => Number(mark));
      if (gates.length === 0) return [];
      const marks = [...new Set(['0', ...options.flatMap(({ mark }) => mark ?? [])])];
      return marks
        .filter((mark) => Number(mark) < Math.max(...gates))
        .map((mark) => ({
          id: `${criterion.id}/${at}/${mark}`,
          changed: { criterion: criterion.id, mark, case: at },
        }));
    });
  });
}

const score = (document: AwardRoundMarks): RoundResult => scoreRound(document, { schemes: [ocop2026] });

describe.each(ocop2026.sets.map((set) => [set.id, correctCriteriaSet(set)] as const))('%s', (_id, set) => {
  it('gives the best options 100 and five stars', () => {
    const result = score(roundOf(set, [{ id: 'best' }]));
    expect(result.products[0]).toMatchObject({ meanMark: '100', stars: 5, passed: true, recognised: true });
  });

  it('loses the fifth star with any single gated option below its gate', () => {
    const variants = lowered(set);
    expect(variants.length).toBeGreaterThan(0);
    const { products } = score(roundOf(set, variants));
    expect(products).toHaveLength(variants.length);
    expect(products.filter((product) => product.stars === 5)).toEqual([]);
  });
});

describe('a total of 92 with a missed least option for five stars', () => {
  const set = correctCriteriaSet(ocop2026.sets[20] as CriteriaSet);
  const high = lowered(set)
    .map((variant) => roundOf(set, [variant]))
    .map((document) => ({ document, result: score(document) }))
    .find(({ result }) => Number(result.products[0]?.meanMark) >= 90);
  const with92 = (): AwardRoundMarks => {
    const document = high?.document as AwardRoundMarks;
    let surplus = Number(high?.result.products[0]?.meanMark) - 92;
    const gated = new Set(lowered(set).map(({ changed }) => changed?.criterion));
    const marks = document.marks.map((row) => {
      const criterion = markedCriteria(set).find(({ id }) => id === row.criterion);
      if (
        !criterion ||
        !('mark' in row) ||
        gated.has(criterion.id) ||
        criterion.kind !== 'options' ||
        surplus <= 0
      )
        return row;
      const marksBelow = [0, ...criterion.options.map(({ mark }) => Number(mark))].filter(
        (mark) => Number(row.mark) - mark <= surplus && mark < Number(row.mark),
      );
      if (marksBelow.length === 0) return row;
      const mark = Math.min(...marksBelow);
      surplus -= Number(row.mark) - mark;
      return { ...row, mark: String(mark) as `${number}` };
    });
    return { ...document, marks };
  };

  it('is not five stars, and the open question of the text is stated', () => {
    const { products, findings } = score(with92());
    expect(products[0]).toMatchObject({
      meanMark: '92',
      starsByMean: 5,
      stars: null,
      passed: null,
      recognised: null,
    });
    const question = ocop2026.gaps.find(({ id }) => id === 'ocop-2026-missed-gate')?.reason;
    expect(findings.find(({ code }) => code === 'GATE_MISSED')?.params).toMatchObject({
      question: question?.vi,
      questionEn: question?.en,
    });
  });

  it('gets the highest rank with all gates only where the rules of the round say so, or as the council decides', () => {
    const document = with92();
    const rules = {
      ...document.rules,
      stars: { ...stars, missedGate: 'highest-rank-with-all-gates' },
    } as const;
    expect(score({ ...document, rules }).products[0]?.stars).not.toBe(5);
    const acts = {
      stars: [{ productId: document.products[0]?.id ?? '', stars: 4, reason: 'Hội đồng thống nhất' }],
    } as const;
    expect(score({ ...document, acts }).products[0]?.stars).toBe(4);
  });
});
