import {
  compareRatios,
  Exact,
  intervalContains,
  toDecimalString,
  type DecimalString,
} from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productInterval, quotient, quotientInterval, type StepsOfOne } from './quotient.js';

const number = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.constantFrom('1', '0.1', '0.01', '1000000'))
  .map(([whole, factor]) => toDecimalString(new Exact(whole.toString()).times(factor)));
const positive = number.filter((value) => value !== '0');
const steps = fc.constantFrom<StepsOfOne>('1', '100');
const stepOf = (count: StepsOfOne): DecimalString => (count === '1' ? '1' : '0.01');

/** Two numbers as the ends of an interval, and one of them that lies in it. */
const held = (value: fc.Arbitrary<DecimalString>): fc.Arbitrary<readonly [DecimalString, DecimalString]> =>
  fc
    .tuple(value, value)
    .map(([one, other]) =>
      new Exact(one).lessThan(other) ? ([one, other] as const) : ([other, one] as const),
    );
const between = (min: DecimalString, max: DecimalString): Parameters<typeof intervalContains>[0] => ({
  min,
  max,
  minInclusive: true,
  maxInclusive: true,
});

describe('a quotient that is cut off', () => {
  it('is at most the exact quotient, and less than one step below it', () => {
    fc.assert(
      fc.property(number, positive, steps, (dividend, divisor, count) => {
        const { value, ends } = quotient(dividend, divisor, count);
        const exact = { numerator: dividend, denominator: divisor };
        const next = toDecimalString(new Exact(value).plus(stepOf(count)));
        const order = compareRatios({ numerator: value, denominator: '1' }, exact);
        expect(order).toBe(ends ? 0 : -1);
        expect(compareRatios({ numerator: next, denominator: '1' }, exact)).toBe(1);
      }),
    );
  });

  it('lies, with all that its terms can be, within the interval of the quotient', () => {
    fc.assert(
      fc.property(held(number), held(positive), steps, ([low, high], [least, most], count) => {
        const interval = quotientInterval(between(low, high), between(least, most), count);
        for (const dividend of [low, high])
          for (const divisor of [least, most])
            expect(intervalContains(interval, quotient(dividend, divisor, count).value)).toBe(true);
      }),
    );
  });
});

describe('the product of intervals', () => {
  it('holds every product and does not depend on the order', () => {
    fc.assert(
      fc.property(held(number), held(number), ([low, high], [least, most]) => {
        const [one, other] = [between(low, high), between(least, most)];
        expect(productInterval(one, other)).toEqual(productInterval(other, one));
        for (const left of [low, high])
          for (const right of [least, most])
            expect(
              intervalContains(productInterval(one, other), toDecimalString(new Exact(left).times(right))),
            ).toBe(true);
      }),
    );
  });
});
