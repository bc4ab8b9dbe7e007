import {
  Exact,
  evaluateExplanation,
  roundingModeLabels,
  toDecimalString,
  type DecimalString,
  type RoundingMode,
} from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountText } from '../../test/amount-text.js';
import { moneyUnitFactor, moneyUnits, type MoneyUnitName } from '../money/money-units.js';
import { compareVnd } from './compare-vnd.js';
import { multiplyVnd } from './multiply-vnd.js';
import { roundTo } from './round-to.js';
import { subtractVnd } from './subtract-vnd.js';
import { sumVnd } from './sum-vnd.js';

const plainSum = (amounts: readonly DecimalString[]): string =>
  toDecimalString(amounts.reduce((sum, amount) => sum.plus(amount), new Exact(0)));

/** Every kind of amount that takes another way through the sum. */
const anyAmount = fc.oneof(
  amountText,
  fc.constantFrom<DecimalString>(
    '0',
    '999999999999999',
    '-999999999999999',
    '1000000000000000',
    '0.5',
    '-0.5',
  ),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 300n), max: 10n ** 300n }), fc.nat(40))
    .map(([digits, decimals]) => toDecimalString(new Exact(digits.toString()).times(`1e-${decimals}`))),
);

describe('sumVnd', () => {
  it('is what plain decimals make, on 100,000 random amounts', () => {
    let amounts = 0;
    fc.assert(
      fc.property(fc.array(anyAmount, { minLength: 40, maxLength: 60, size: 'max' }), (list) => {
        amounts += list.length;
        expect(sumVnd(list)).toBe(plainSum(list));
      }),
      { numRuns: 2500 },
    );
    expect(amounts).toBeGreaterThanOrEqual(100_000);
  });

  it('gives the same bytes in any order', () => {
    const shuffled = fc
      .array(anyAmount, { maxLength: 40 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(sumVnd(other)).toBe(sumVnd(list));
      }),
    );
  });

  it('gives the same bytes in any grouping', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyAmount, { maxLength: 8 }), { maxLength: 8 }), (groups) => {
        expect(sumVnd(groups.map((group) => sumVnd(group)))).toBe(sumVnd(groups.flat()));
      }),
    );
  });
});

describe('arithmetic of amounts', () => {
  it('takes away what was added, as plain decimals do', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, (left, right) => {
        expect(subtractVnd(left, right)).toBe(toDecimalString(new Exact(left).minus(right)));
        expect(subtractVnd(sumVnd([left, right]), right)).toBe(left);
        expect(subtractVnd(left, right)).toBe(multiplyVnd(subtractVnd(right, left), '-1'));
      }),
    );
  });

  it('multiplies in any order, and through sums', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, anyAmount, (a, b, c) => {
        expect(multiplyVnd(a, b)).toBe(multiplyVnd(b, a));
        expect(multiplyVnd(sumVnd([a, b]), c)).toBe(sumVnd([multiplyVnd(a, c), multiplyVnd(b, c)]));
      }),
    );
  });

  it('compares as the sign of the difference does', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, (left, right) => {
        const difference = subtractVnd(left, right);
        const sign = difference === '0' ? 0 : difference.startsWith('-') ? -1 : 1;
        expect(compareVnd(left, right)).toBe(sign);
      }),
    );
  });
});

describe('roundTo', () => {
  const mode = fc.constantFrom(...(Object.keys(roundingModeLabels) as RoundingMode[]));
  const unit = fc.constantFrom(...moneyUnits.map(({ name }) => name as MoneyUnitName));
  const reason = { vi: 'theo biểu', en: 'by the form' };

  it('moves by less than a unit, to whole units, and not a second time', () => {
    fc.assert(
      fc.property(amountText, mode, unit, (amount, by, to) => {
        const { amountVnd, differenceVnd, explanation } = roundTo(amount, { mode: by, unit: to, reason });
        const step = moneyUnitFactor(to);
        expect(new Exact(differenceVnd).abs().lessThan(step)).toBe(true);
        expect(sumVnd([amount, differenceVnd])).toBe(amountVnd);
        expect(amountVnd === '0' || amountVnd.endsWith(step.slice(1))).toBe(true);
        expect(amountVnd).not.toContain('.');
        expect(roundTo(amountVnd, { mode: by, unit: to, reason }).amountVnd).toBe(amountVnd);
        expect(evaluateExplanation(explanation)).toBe(amountVnd);
      }),
    );
  });

  it('moves by half a unit at most where it goes to the nearer', () => {
    fc.assert(
      fc.property(amountText, mode, unit, (amount, by, to) => {
        fc.pre(by.startsWith('half-'));
        const { differenceVnd } = roundTo(amount, { mode: by, unit: to, reason });
        expect(new Exact(differenceVnd).abs().times(2).lessThanOrEqualTo(moneyUnitFactor(to))).toBe(true);
      }),
    );
  });
});
