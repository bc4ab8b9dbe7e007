import { Exact, toDecimalString } from '@khuyencong/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exactSum } from './exact-sum.js';

const amount = fc.oneof(
  fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }).map(String),
  fc.nat().map(String),
  fc.constantFrom('999999999999999', '9007199254740993', '0.1', '-0.25', '0'),
);

it('a running sum is what exact decimals make', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 200 }), (values) => {
      const sum = exactSum();
      for (const value of values) sum.add(value);
      const expected = values.reduce((total, value) => total.plus(value), new Exact(0));
      expect(sum.value()).toBe(toDecimalString(expected));
    }),
  );
});

it('adds safe integers as it adds their texts', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeNat(), { maxLength: 60 }), (wholes) => {
      const [one, other] = [exactSum(), exactSum()];
      for (const whole of wholes) {
        one.addWhole(whole);
        other.add(String(whole));
      }
      expect(one.value()).toBe(other.value());
    }),
  );
});
