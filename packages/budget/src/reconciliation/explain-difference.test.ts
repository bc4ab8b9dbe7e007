import { evaluateExplanation } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { exactly, figure, fivePercent, part, reconciled } from '../../test/figure.js';
import { explainDifference } from './explain-difference.js';
import { reconcile } from './reconcile.js';

describe('explanations', () => {
  it('are left out when not wanted, and can be made afterwards', () => {
    const settled = [exactly('total', '5'), exactly('a', '4', { partOf: 'total' })] as const;
    const [total] = reconcile(settled, { ...fivePercent, explain: false }).totals;
    const [explained] = reconcile(settled, fivePercent).totals;
    expect(total?.explanation).toBeUndefined();
    expect({ ...total, explanation: explainDifference(settled[0], settled.slice(1)) }).toEqual(explained);
  });
});

describe('the explanation of a difference', () => {
  it('goes down to the words that were read', () => {
    const origin = { file: 'a.json', line: 3 };
    const [total] = reconciled([figure('total', '5 tỷ', { origin }), part('a', '4.940 triệu')]).totals;
    const { explanation } = total ?? {};
    expect(explanation && evaluateExplanation(explanation)).toBe('-60000000');
    expect(explanation?.inputs.map(({ operation, value, wording }) => [operation, value, wording])).toEqual([
      ['sum', '4940000000', undefined],
      ['given', '5000000000', '5 tỷ'],
    ]);
    expect(explanation?.inputs[0]?.inputs.map(({ wording, value }) => [wording, value])).toEqual([
      ['4.940 triệu', '4940000000'],
    ]);
    expect(explanation?.inputs[1]?.origin).toEqual(origin);
  });

  it('survives JSON', () => {
    const result = reconciled([figure('total', 'gần 5 tỷ'), part('a', '4.940 triệu')]);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
