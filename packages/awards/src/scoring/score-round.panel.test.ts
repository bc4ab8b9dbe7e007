import { describe, expect, it } from 'vitest';
import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
import { baseRound, plainRules, sheetOf } from '../../test/round/base-round.js';
import type { AwardRoundMarks } from '../round/round-marks.js';
import type { ProductResult, RoundResult } from './round-result.js';
import { scoreRound } from './score-round.js';

const score = (document: AwardRoundMarks): RoundResult => scoreRound(document, { schemes: [tt26Of2014] });
const product = (result: RoundResult, id: string): ProductResult | undefined =>
  result.products.find((each) => each.id === id);

describe('a second panel', () => {
  const jurors = [
    ...baseRound.jurors,
    ...['L1', 'L2', 'L3'].map((id) => ({ id, role: 'member', panel: 'second' }) as const),
  ];
  const marks = [
    ...baseRound.marks,
    ...['L1', 'L2', 'L3'].flatMap((juror) => sheetOf('SP2', juror, ['30', '30', '6', '5'])),
  ];
  const acts = { secondPanel: [{ productId: 'SP2', reason: 'Kiến nghị của Trưởng ban' }] };
  const mean = (secondPanel: AwardRoundMarks['rules']['secondPanel']): unknown =>
    product(score({ ...baseRound, jurors, marks, acts, rules: { ...plainRules, secondPanel } }), 'SP2')
      ?.meanMark;

  it('counts alone, together with the first, or not at all, as the rules name it', () => {
    expect(mean('second-alone')).toBe('71');
    expect(mean('both-together')).toBe('70');
    expect(mean('no-second-panel')).toBe('69');
  });

  const second = { ...plainRules, secondPanel: 'second-alone' } as const;
  const round: AwardRoundMarks = { ...baseRound, jurors, marks, acts, rules: second };

  it('leaves every other product with the first', () => {
    const result = score(round);
    expect(product(result, 'SP1')).toMatchObject({ meanMark: '80', passed: true });
    expect(result.findings).toEqual([]);
    const standings = product(result, 'SP2')?.sheets.map(({ juror, standing }) => [juror, standing]);
    expect(standings).toEqual([
      ['GK1', 'other-panel'],
      ['GK2', 'other-panel'],
      ['GK3', 'other-panel'],
      ['L1', 'counted'],
      ['L2', 'counted'],
      ['L3', 'counted'],
    ]);
  });

  it('has a quorum of its own', () => {
    const absent = marks.map((row) =>
      row.juror === 'L3' ? { productId: 'SP2', juror: 'L3', status: 'absent' as const } : row,
    );
    const quorum = (share: '2/3' | '3/4'): unknown =>
      product(
        score({
          ...round,
          marks: absent,
          rules: { ...second, quorum: { kind: 'share-of-jurors', share, headAmongThem: false } },
        }),
        'SP2',
      )?.because;
    expect(quorum('2/3')).toBeUndefined();
    expect(quorum('3/4')).toBe('below-quorum');
  });

  it('that did not mark leaves the product without a mean, whatever the first gave', () => {
    const unmarked = score({ ...round, marks: baseRound.marks });
    expect(product(unmarked, 'SP2')).toMatchObject({ status: 'not-scored', meanMark: null, passed: null });
  });

  it('is not called without a reason', () => {
    const silent = score({ ...round, acts: { secondPanel: [{ productId: 'SP2', reason: '' }] } });
    expect(product(silent, 'SP2')?.meanMark).toBe('69');
    expect(silent.findings.map(({ code }) => code)).toContain('ACT_WITHOUT_REASON');
  });
});
