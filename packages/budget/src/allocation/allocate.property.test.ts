import { evaluateExplanation, Exact, toDecimalString, type DecimalString } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountText } from '../../test/amount-text.js';
import { sumVnd } from '../arithmetic/sum-vnd.js';
import { moneyUnitFactor, type MoneyUnitName } from '../money/money-units.js';
import { allocate } from './allocate.js';
import type { AllocationMode, AllocationShare, TieOrder } from './allocation.js';
import { inBigIntegers, inSafeIntegers, safeSizes } from './proportional-units.js';

const weight: fc.Arbitrary<DecimalString> = fc.oneof(
  fc.nat(50).map((whole): DecimalString => `${whole}`),
  fc
    .tuple(fc.nat(100_000), fc.nat(5))
    .map(([digits, decimals]) => toDecimalString(new Exact(digits).times(`1e-${decimals}`))),
  fc.bigInt({ min: 0n, max: 10n ** 30n }).map((whole) => whole.toString() as DecimalString),
);
const weights = fc
  .array(weight, { minLength: 1, maxLength: 70 })
  .filter((list) => list.some((each) => each !== '0'));
const total = fc.oneof(amountText, fc.constant<DecimalString>('1000000000000000000000000000000'));
const unit = fc.constantFrom<MoneyUnitName>('đồng', 'nghìn đồng', 'triệu đồng');
const mode = fc.constantFrom<AllocationMode>('largest-remainder', 'first', 'last', 'separate-rest');
const tieOrder = fc.constantFrom<TieOrder>('first', 'last', 'heaviest', 'lightest');

/** Shares with limits that some allocation of the total can keep. */
const bounded: fc.Arbitrary<readonly [DecimalString, readonly AllocationShare[]]> = fc
  .array(fc.tuple(weight, fc.nat(1000), fc.nat(1000), fc.boolean(), fc.boolean()), {
    minLength: 1,
    maxLength: 12,
  })
  .chain((rows) => {
    const shares = rows.map(([each, floor, width, hasFloor, hasCap]): AllocationShare => ({
      weight: each,
      ...(hasFloor && { floorVnd: `${floor}` as const }),
      ...(hasCap && { capVnd: `${(hasFloor ? floor : 0) + width}` as const }),
    }));
    const floors = rows.reduce((sum, [, floor, , hasFloor]) => sum + (hasFloor ? floor : 0), 0);
    const most = shares.reduce((sum, { weight: each, floorVnd = '0', capVnd = '5000' }) => {
      return sum + Number(each === '0' ? floorVnd : capVnd);
    }, 0);
    fc.pre(most >= floors);
    return fc.integer({ min: floors, max: most }).map((sum) => [`${sum}`, shares] as const);
  });

describe('allocate', () => {
  it('always makes the total', () => {
    fc.assert(
      fc.property(total, weights, unit, mode, tieOrder, (totalVnd, shares, by, how, ties) => {
        const { sharesVnd, restVnd } = allocate(totalVnd, { shares, unit: by, mode: how, tieOrder: ties });
        expect(sharesVnd.length).toBe(shares.length);
        expect(sumVnd([...sharesVnd, restVnd])).toBe(totalVnd);
      }),
      { numRuns: 500 },
    );
  });

  it('gives whole units, less than one unit away from the exact share', () => {
    fc.assert(
      fc.property(total, weights, unit, tieOrder, (totalVnd, shares, by, ties) => {
        const { sharesVnd, restVnd } = allocate(totalVnd, { shares, unit: by, tieOrder: ties });
        const step = moneyUnitFactor(by);
        const sum = sumVnd(shares);
        const shared = new Exact(totalVnd).minus(restVnd);
        expect(new Exact(restVnd).abs().lessThan(step)).toBe(true);
        sharesVnd.forEach((share, index) => {
          const off = new Exact(share).times(sum).minus(shared.times(shares[index] ?? '0'));
          expect(off.abs().lessThan(new Exact(step).times(sum))).toBe(true);
          expect(new Exact(share).mod(step).isZero()).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('mirrors a total below zero', () => {
    fc.assert(
      fc.property(total, weights, mode, tieOrder, (totalVnd, shares, how, ties) => {
        const options = { shares, mode: how, tieOrder: ties };
        const negated = (value: DecimalString): DecimalString => toDecimalString(new Exact(value).negated());
        const { sharesVnd, restVnd } = allocate(totalVnd, options);
        const mirrored = allocate(negated(totalVnd), options);
        expect([mirrored.sharesVnd, mirrored.restVnd]).toEqual([sharesVnd.map(negated), negated(restVnd)]);
      }),
    );
  });

  it('depends on the order of shares only where remainders tie', () => {
    const shuffled = weights.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length })),
    );
    fc.assert(
      fc.property(total, shuffled, (totalVnd, [shares, order]) => {
        const options = { tieOrder: 'heaviest' } as const;
        const straight = allocate(totalVnd, { ...options, shares }).sharesVnd;
        const permuted = allocate(totalVnd, {
          ...options,
          shares: order.map((at) => shares[at] ?? '0'),
        }).sharesVnd;
        const pairs = (list: readonly string[], by: readonly string[]): string[] =>
          list.map((share, index) => `${by[index] ?? ''}: ${share}`).sort();
        expect(
          pairs(
            permuted,
            order.map((at) => shares[at] ?? '0'),
          ),
        ).toEqual(pairs(straight, shares));
      }),
    );
  });

  it('gives no less to the heavier share', () => {
    fc.assert(
      fc.property(total, weights, (totalVnd, shares) => {
        fc.pre(!totalVnd.startsWith('-'));
        const { sharesVnd } = allocate(totalVnd, { shares, tieOrder: 'heaviest' });
        const order = [...shares.keys()].sort((a, b) => new Exact(shares[a] ?? 0).comparedTo(shares[b] ?? 0));
        order.slice(1).forEach((heavier, before) => {
          const lighter = order[before] ?? 0;
          const isHeavier = new Exact(shares[heavier] ?? 0).greaterThan(shares[lighter] ?? 0);
          const isLess = new Exact(sharesVnd[heavier] ?? 0).lessThan(sharesVnd[lighter] ?? 0);
          expect(isHeavier && isLess).toBe(false);
        });
      }),
    );
  });

  it('keeps every floor and cap that can be kept, in every mode', () => {
    fc.assert(
      fc.property(bounded, mode, tieOrder, ([totalVnd, shares], how, ties) => {
        fc.pre(shares.some((share) => share.weight !== '0'));
        const { sharesVnd, restVnd, findings } = allocate(totalVnd, { shares, mode: how, tieOrder: ties });
        expect(findings).toEqual([]);
        expect(sumVnd([...sharesVnd, restVnd])).toBe(totalVnd);
        shares.forEach(({ floorVnd = '0', capVnd }, index) => {
          const share = new Exact(sharesVnd[index] ?? 0);
          expect(share.greaterThanOrEqualTo(floorVnd)).toBe(true);
          expect(capVnd === undefined || share.lessThanOrEqualTo(capVnd)).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('explains every share so that its leaves make it again', () => {
    fc.assert(
      fc.property(bounded, mode, fc.boolean(), ([size, shares], how, isNegative) => {
        fc.pre(shares.some((share) => share.weight !== '0'));
        const totalVnd = isNegative && size !== '0' ? (`-${size}` as DecimalString) : size;
        const { sharesVnd, explanations } = allocate(totalVnd, { shares, mode: how, explain: true });
        expect(explanations?.map(evaluateExplanation)).toEqual(sharesVnd);
      }),
    );
  });

  it('is the same in machine integers as in big ones, as far as these go', () => {
    const size = fc.oneof(fc.nat(50), fc.nat(100_000), fc.maxSafeNat());
    const list = fc.array(size, { minLength: 1, maxLength: 70 });
    fc.assert(
      fc.property(size, list, mode, tieOrder, (units, weightsOfUnits, how, ties) => {
        fc.pre(weightsOfUnits.some((each) => each > 0));
        const sizes = safeSizes(units, weightsOfUnits);
        fc.pre(sizes !== undefined);
        const options = { mode: how, tieOrder: ties };
        const machine = inSafeIntegers(sizes, weightsOfUnits, options);
        const big = inBigIntegers(BigInt(units), weightsOfUnits.map(BigInt), options);
        expect([Array.from(machine.units, BigInt), machine.extras, machine.rest]).toEqual([
          big.units,
          big.extras,
          big.rest,
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves machine integers where a product would', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(safeSizes(most, [94_906_265])).toEqual({ total: most, sum: 94_906_265 });
    expect(safeSizes(most, [94_906_266])).toBeUndefined();
    expect(safeSizes(94_906_265, [most - 1, 1])).toBeUndefined();
    expect(safeSizes(1, [most])).toEqual({ total: 1, sum: most });
    expect(safeSizes(1, [most, 1])).toBeUndefined();
  });
});
