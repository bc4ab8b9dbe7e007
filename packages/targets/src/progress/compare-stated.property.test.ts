import { Exact, toDecimalString, type DecimalString } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNumbers, compareStated } from './compare-stated.js';

const number: fc.Arbitrary<DecimalString> = fc
  .tuple(fc.oneof(fc.integer({ min: -30, max: 30 }), fc.maxSafeInteger()), fc.integer({ min: 0, max: 4 }))
  .map(([mantissa, scale]) => toDecimalString(new Exact(mantissa).times(`1e-${String(scale)}`)));
const positive = number.map((text): DecimalString => (text.startsWith('-') || text === '0' ? '7' : text));

describe('the order of stated values', () => {
  it('is that of the exact decimal', () =>
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(Math.sign(compareNumbers(one, other))).toBe(new Exact(one).comparedTo(other));
      }),
      { numRuns: 2000 },
    ));

  it('is that of the shares, and tells any two apart', () =>
    fc.assert(
      fc.property(number, positive, number, positive, (value, denominator, otherValue, otherDenominator) => {
        const order = compareStated(
          { value, denominator, times: 1 },
          { value: otherValue, denominator: otherDenominator, times: 1 },
        );
        const products = new Exact(value)
          .times(otherDenominator)
          .comparedTo(new Exact(otherValue).times(denominator));
        const expected = products === 0 ? new Exact(denominator).comparedTo(otherDenominator) : products;
        expect(Math.sign(order)).toBe(expected);
      }),
      { numRuns: 2000 },
    ));
});
