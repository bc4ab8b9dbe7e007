import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeText } from '../../test/arbitraries.js';
import { compareRatios } from './exact-ratio.js';

const whole = fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 25n });

describe('compareRatios', () => {
  it('agrees with cross products of whole numbers', () => {
    fc.assert(
      fc.property(whole, positive, whole, positive, (a, b, c, d) => {
        const order = compareRatios(
          { numerator: wholeText(a), denominator: wholeText(b) },
          { numerator: wholeText(c), denominator: wholeText(d) },
        );
        expect(order).toBe(a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
      }),
    );
  });

  it('does not change when both terms of a share grow alike', () => {
    fc.assert(
      fc.property(whole, positive, positive, (a, b, k) => {
        const share = { numerator: wholeText(a), denominator: wholeText(b) };
        expect(compareRatios(share, { numerator: wholeText(a * k), denominator: wholeText(b * k) })).toBe(0);
      }),
    );
  });
});
