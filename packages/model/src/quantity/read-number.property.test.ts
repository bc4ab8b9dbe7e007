import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../test/arbitraries.js';
import { isDecimalString } from '../decimal/decimal-string.js';
import { readNumber } from './read-number.js';

const numberLike = fc.stringMatching(/^[\d., \u00a0]{0,14}$/);

describe('readNumber', () => {
  it('never throws, and every reading is canonical', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, numberLike), (text) => {
        const values = readNumber(text).map((reading) => reading.value);
        expect(values.every(isDecimalString)).toBe(true);
        expect(new Set(values).size).toBe(values.length);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the digits in their order', () => {
    fc.assert(
      fc.property(numberLike, (text) => {
        for (const { value } of readNumber(text)) {
          const digits = value.replace('.', '').replace(/^0+/, '');
          const written = text.replace(/\D/g, '').replace(/^0+/, '');
          expect(written.startsWith(digits)).toBe(true);
          expect(written.slice(digits.length)).toMatch(/^0*$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
