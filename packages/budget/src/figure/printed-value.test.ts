import { describe, expect, it } from 'vitest';
import { exactly, figure } from '../../test/figure.js';
import { inPrintedUnit, isPowerOfTen, printedValue } from './printed-value.js';

function valueOf(wording: string): string | undefined {
  const [quantity] = figure('a', wording).readings;
  return quantity && printedValue(quantity);
}

describe('printedValue', () => {
  it.each([
    ['5 tỷ đồng', '5000000000'],
    ['hơn 5 tỷ đồng', '5000000000'],
    ['từ 5 đến 6 tỷ đồng', '5000000000'],
    ['177/179 sản phẩm', '177'],
    ['hàng nghìn lao động', undefined],
  ])('of "%s" is %s', (wording, value) => expect(valueOf(wording)).toBe(value));
});

describe('inPrintedUnit', () => {
  it('turns đồng back into the unit of print', () => {
    const { quantity } = exactly('a', '5095000000', { unitFactor: '1000000000' });
    expect(quantity && inPrintedUnit('155000000', quantity)).toBe('0.155');
    expect(quantity && inPrintedUnit('-1', quantity)).toBe('-0.000000001');
  });
});

describe('isPowerOfTen', () => {
  it.each([
    ['1', true],
    ['1000', true],
    ['12', false],
    ['0', false],
    ['0.1', false],
    ['-10', false],
  ] as const)('says of %s: %s', (factor, expected) => expect(isPowerOfTen(factor)).toBe(expected));
});
