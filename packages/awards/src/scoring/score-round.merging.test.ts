import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import { describe, expect, it } from 'vitest';
import { baseRound, plainRules, sheetOf } from '../../test/round/base-round.js';
import type { MergeAct } from '../decision/council-act.js';
import type { AwardRoundMarks } from '../round/round-marks.js';
import type { RoundResult } from './round-result.js';
import { scoreRound } from './score-round.js';

const score = (document: AwardRoundMarks): RoundResult => scoreRound(document, { schemes: [tt26Of2014] });
const idOf = (at: number): string => `SP${String(at + 1).padStart(2, '0')}`;

/** Every mark, maker and set is invented. The entries of a maker stand beside each other; 54 of 75 have a mean of 70 or more. */
const members = [...Array.from({ length: 11 }, () => 2), ...Array.from({ length: 4 }, () => 3)];
const sets = members.map((size, at): MergeAct => {
  const first = members.slice(0, at).reduce((sum, each) => sum + each, 0);
  return {
    setId: `BO${String(at + 1).padStart(2, '0')}`,
    productIds: Array.from({ length: size }, (_, each) => idOf(first + each)),
    markOf: 'lowest',
    reason: 'Cùng cơ sở, cùng công dụng, trưng bày thành bộ',
  };
});
const makerOf = new Map(sets.flatMap(({ setId, productIds }) => productIds.map((id) => [id, `CS-${setId}`])));

const round: AwardRoundMarks = {
  ...baseRound,
  rules: {
    ...plainRules,
    ties: [{ kind: 'criterion', criterion: 'tc1' }],
    putForward: { kind: 'by-rank', quota: { kind: 'in-all', most: 14 } },
  },
  products: Array.from({ length: 75 }, (_, at) => ({
    id: idOf(at),
    group: 'handicraft',
    eligible: true,
    establishmentId: makerOf.get(idOf(at)) ?? `CS-${idOf(at)}`,
  })),
  marks: Array.from({ length: 75 }, (_, at) => idOf(at)).flatMap((id, at) =>
    ['GK1', 'GK2', 'GK3'].flatMap((juror) =>
      sheetOf(id, juror, [String(at < 54 ? 40 - at / 4 : 15), '35', '8', '7']),
    ),
  ),
  acts: { merges: sets },
};

describe('passed entries that are merged into sets', () => {
  const result = score(round);

  it('75 entered, 54 passed, 35 products and sets recognised, 14 put forward', () => {
    expect(result.counts).toMatchObject({ entered: 75, passed: 54, recognised: 35, putForward: 14 });
    expect(result.findings).toEqual([]);
  });

  it('rank as their set and no longer on their own', () => {
    const pair = result.products.find(({ id }) => id === 'BO01');
    expect(pair).toMatchObject({ members: ['SP01', 'SP02'], meanMark: '89.75', rank: 1, recognised: true });
    const member = result.products.find(({ id }) => id === 'SP01');
    expect(member).toMatchObject({
      mergedInto: 'BO01',
      meanMark: '90',
      passed: true,
      rank: null,
      recognised: false,
    });
  });

  it('stand with the mean that the act names', () => {
    const acts = { merges: sets.map((each) => ({ ...each, markOf: 'highest' as const })) };
    const pair = score({ ...round, acts }).products.find(({ id }) => id === 'BO01');
    expect(pair?.meanMark).toBe('90');
  });

  it('are recorded with the reason', () => {
    const records = result.decisions.filter(({ basis }) => basis.some((each) => each.kind === 'act'));
    expect(records).toHaveLength(15);
    expect(records[0]).toMatchObject({
      step: 'recognised',
      products: ['SP01', 'SP02'],
      basis: [{ kind: 'act', act: 'merge: BO01', reason: 'Cùng cơ sở, cùng công dụng, trưng bày thành bộ' }],
    });
  });

  it('stay apart without a reason, or with an entry that did not pass', () => {
    const silent = score({ ...round, acts: { merges: sets.map((each) => ({ ...each, reason: ' ' })) } });
    expect(silent.counts.recognised).toBe(54);
    const failed = {
      ...sets[0],
      setId: 'X',
      productIds: ['SP53', 'SP75'],
      markOf: 'lowest',
      reason: 'Bộ',
    } as const;
    const mixed = score({ ...round, acts: { merges: [failed] } });
    expect(mixed.counts.recognised).toBe(54);
    expect(mixed.findings.map(({ code }) => code)).toContain('MERGE_NOT_PASSED');
  });
});
