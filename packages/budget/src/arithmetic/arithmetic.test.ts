import { compareRatios, evaluateExplanation } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { compareVnd } from './compare-vnd.js';
import { multiplyVnd } from './multiply-vnd.js';
import { ratioOfVnd } from './ratio-of-vnd.js';
import { roundTo } from './round-to.js';
import { subtractVnd } from './subtract-vnd.js';
import { sumVnd } from './sum-vnd.js';

const malformed = [
  '',
  '-',
  '.',
  '-0',
  '00',
  '01',
  '1.',
  '.5',
  '.50',
  '1.0',
  '1.50',
  '-0.0',
  '+1',
  ' 1',
  '1 ',
  '1e3',
  '1.000.000',
  '1,5',
  'NaN',
  'Infinity',
  '0x10',
  '1_000',
  '--1',
  '1-',
  '٣',
];

describe('sumVnd', () => {
  it.each([
    [[], '0'],
    [['0'], '0'],
    [['1', '-1'], '0'],
    [['0.1', '0.2'], '0.3'],
    [['99999999999999999999', '0.01'], '99999999999999999999.01'],
    [['0.5', '0.5'], '1'],
    [['-0.25', '0.5'], '0.25'],
    [['-0.5', '0.25'], '-0.25'],
    [['0.001', '1000000000000'], '1000000000000.001'],
    [['999999999999999', '999999999999999', '0.000000000000001'], '1999999999999998.000000000000001'],
  ] as const)('adds %o to %s', (amounts, sum) => expect(sumVnd(amounts)).toBe(sum));

  it('stays exact where machine integers end', () => {
    const amounts = Array.from({ length: 100 }, () => '999999999999999' as const);
    expect(sumVnd(amounts)).toBe('99999999999999900');
    expect(sumVnd(amounts.map((amount) => `-${amount}` as const))).toBe('-99999999999999900');
  });

  it('takes any iterable', () => expect(sumVnd(new Set(['1', '2'] as const))).toBe('3'));

  it.each(malformed)('refuses "%s"', (text) =>
    expect(() => sumVnd(['1', text as '1'])).toThrow('MALFORMED_DECIMAL'),
  );
});

describe('the other operations', () => {
  it.each(malformed)('refuse "%s"', (text) => {
    const wrong = text as '1';
    expect(() => subtractVnd('1', wrong)).toThrow('MALFORMED_DECIMAL');
    expect(() => multiplyVnd(wrong, '1')).toThrow('MALFORMED_DECIMAL');
    expect(() => ratioOfVnd(wrong, '1')).toThrow('MALFORMED_DECIMAL');
    expect(() => compareVnd(wrong, '1')).toThrow('MALFORMED_DECIMAL');
  });

  it('multiply without rounding', () =>
    expect(multiplyVnd('333333333333333333333.3', '0.3')).toBe('99999999999999999999.99'));

  it('keep a share as two numbers with the sign above', () => {
    expect(ratioOfVnd('1', '-3')).toEqual({ numerator: '-1', denominator: '3' });
    expect(ratioOfVnd('0', '-3')).toEqual({ numerator: '0', denominator: '3' });
    expect(ratioOfVnd('-1', '-3')).toEqual({ numerator: '1', denominator: '3' });
    expect(compareRatios(ratioOfVnd('1', '3'), ratioOfVnd('2', '6'))).toBe(0);
    expect(() => ratioOfVnd('5', '0')).toThrow('RATIO_OF_ZERO');
  });

  it('compare numbers, not texts', () => {
    expect([compareVnd('9', '10'), compareVnd('10', '9'), compareVnd('1.5', '1.5')]).toEqual([-1, 1, 0]);
  });
});

describe('roundTo', () => {
  const reason = { vi: 'Biểu tính bằng triệu đồng', en: 'The form is in millions' };

  it.each([
    ['half-up', 'triệu đồng', '3562500000', '3563000000', '500000'],
    ['half-even', 'triệu đồng', '3562500000', '3562000000', '-500000'],
    ['half-down', 'triệu đồng', '3562500000', '3562000000', '-500000'],
    ['up', 'nghìn đồng', '1', '1000', '999'],
    ['down', 'tỷ đồng', '999999999', '0', '-999999999'],
    ['ceiling', 'nghìn đồng', '-1500', '-1000', '500'],
    ['floor', 'nghìn đồng', '-1500', '-2000', '-500'],
    ['half-up', 'đồng', '0.5', '1', '0.5'],
    ['down', 'đồng', '505.6', '505', '-0.6'],
  ] as const)('rounds %s to whole %s: %s is %s', (mode, unit, amount, rounded, difference) => {
    const { amountVnd, differenceVnd, explanation } = roundTo(amount, { mode, unit, reason });
    expect([amountVnd, differenceVnd]).toEqual([rounded, difference]);
    expect(evaluateExplanation(explanation)).toBe(rounded);
  });

  it('cites the clause, or says the reason', () => {
    const clause = { instrument: '00/2099/TT-XXX', article: '4', verified: 'clause' } as const;
    const cited = roundTo('1', { mode: 'up', unit: 'nghìn đồng', reason: clause }).explanation;
    expect(cited.citations).toEqual([clause]);
    expect(roundTo('1', { mode: 'up', unit: 'nghìn đồng', reason }).explanation.label.vi).toBe(
      'Làm tròn đến nghìn đồng, làm tròn ra xa số 0: Biểu tính bằng triệu đồng',
    );
  });

  it('refuses to round without a reason', () => {
    const options = { mode: 'up', unit: 'đồng' } as const;
    expect(() => roundTo('1', { ...options, reason: { vi: ' ', en: 'x' } })).toThrow('REASON_MISSING');
    expect(() => roundTo('1', { ...options, reason: { instrument: '', verified: 'clause' } })).toThrow(
      'REASON_MISSING',
    );
  });

  it.each([
    ['mode', 'nearest'],
    ['mode', 'toString'],
    ['unit', 'xu'],
    ['unit', '__proto__'],
  ])('refuses another %s: %s', (option, given) => {
    const options = { mode: 'up', unit: 'đồng', reason, [option]: given } as const;
    expect(() => roundTo('1', options)).toThrow(`OPTION_UNKNOWN: option "${option}", given "${given}"`);
  });
});

describe('amounts that are no text', () => {
  it.each([5, NaN, Infinity, 0.1 + 0.2, 10n, null, undefined, true, {}, ['5']])('%s is refused', (value) => {
    const amount = value as '5';
    expect(() => sumVnd(['1', amount])).toThrow('MALFORMED_DECIMAL');
    expect(() => subtractVnd('1', amount)).toThrow('MALFORMED_DECIMAL');
    expect(() => subtractVnd(amount, '1')).toThrow('MALFORMED_DECIMAL');
    expect(() => multiplyVnd('1', amount)).toThrow('MALFORMED_DECIMAL');
    expect(() => compareVnd('1', amount)).toThrow('MALFORMED_DECIMAL');
  });
});
