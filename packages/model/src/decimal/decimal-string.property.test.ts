import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, decimal } from '../../test/arbitraries.js';
import { decimalString, isDecimalString, toDecimalString } from './decimal-string.js';
import { Exact } from './exact.js';

describe('canonical decimal text', () => {
  it('comes back from an exact decimal unchanged', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        expect(toDecimalString(new Exact(text))).toBe(text);
        expect(decimalString(text)).toBe(text);
      }),
    );
  });

  it('is the one text of its number', () => {
    fc.assert(
      fc.property(decimal, decimal, (left, right) => {
        expect(left === right).toBe(new Exact(left).equals(right));
      }),
    );
  });

  it('is what any text is that the test accepts', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.stringMatching(/^-?\d{0,4}\.?\d{0,4}$/)), (text) => {
        if (isDecimalString(text)) expect(toDecimalString(new Exact(text))).toBe(text);
      }),
    );
  });

  it('takes sums of whole numbers through without loss', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (left, right) => {
        const sum = new Exact(left.toString()).plus(right.toString());
        expect(toDecimalString(sum)).toBe((left + right).toString());
      }),
    );
  });
});
