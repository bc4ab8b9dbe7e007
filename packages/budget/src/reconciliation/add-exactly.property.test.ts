import { Exact, toDecimalString } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addExactly, subtractExactly } from './add-exactly.js';

const value = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => toDecimalString(new Exact(digits.toString()).times(`1e-${places}`)));

describe('addExactly and subtractExactly', () => {
  it('give what plain decimals give', () => {
    fc.assert(
      fc.property(fc.array(value), value, value, (values, one, other) => {
        const plain = values.reduce((sum, each) => sum.plus(each), new Exact(0));
        expect(addExactly(values)).toBe(toDecimalString(plain));
        expect(subtractExactly(one, other)).toBe(toDecimalString(new Exact(one).minus(other)));
      }),
      { numRuns: 1000 },
    );
  });
});
