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
});
