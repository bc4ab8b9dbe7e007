import { Exact, isDecimalString, toDecimalString } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addText, newSum, subtractText, sumText } from './exact-sum.js';

const digits = fc.oneof(
  fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }),
  fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
);
const decimals = fc
  .tuple(digits, fc.integer({ min: 0, max: 20 }))
  .map(([mantissa, scale]) => toDecimalString(new Exact(mantissa.toString()).times(`1e-${String(scale)}`)));

describe('the exact sum', () => {
  it('is the sum of the exact decimal, whatever the sizes and decimals', () =>
    fc.assert(
      fc.property(fc.array(decimals, { maxLength: 30 }), (values) => {
        const sum = newSum();
        for (const value of values) expect(addText(sum, value)).toBe(true);
        const expected = values.reduce((total, value) => total.plus(value), new Exact(0));
        expect(sumText(sum)).toBe(toDecimalString(expected));
      }),
    ));

  it('is undone by taking away what was added', () =>
    fc.assert(
      fc.property(fc.array(decimals), decimals, (values, first) => {
        const sum = newSum();
        addText(sum, first);
        for (const value of values) addText(sum, value);
        for (const value of values.toReversed()) subtractText(sum, value);
        expect(sumText(sum)).toBe(first);
      }),
    ));

  it('takes canonical text and nothing else', () =>
    fc.assert(
      fc.property(
        fc.oneof(decimals, fc.stringMatching(/^[-+.0-9e ]{0,18}$/), fc.string({ maxLength: 5 })),
        (text) => {
          const sum = newSum();
          expect(addText(sum, text)).toBe(isDecimalString(text));
          expect(sumText(sum)).toBe(isDecimalString(text) ? text : '0');
        },
      ),
      { numRuns: 1000 },
    ));

  it.each(['9007199254740991', '999999999999999', '-999999999999999', '0.0000000000001'] as const)(
    'keeps every digit past the safe integers, from %s on',
    (text) => {
      const sum = newSum();
      for (let times = 0; times < 20; times += 1) addText(sum, text);
      expect(sumText(sum)).toBe(toDecimalString(new Exact(text).times(20)));
    },
  );

  it('refuses a number of more than a thousand characters', () => {
    expect(addText(newSum(), '9'.repeat(1000))).toBe(true);
    expect(addText(newSum(), '9'.repeat(1001))).toBe(false);
  });
});
