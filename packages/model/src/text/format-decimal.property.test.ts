import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, positiveDecimal } from '../../test/arbitraries.js';
import { readNumber } from '../quantity/read-number.js';
import { formatDecimal } from './format-decimal.js';

describe('formatDecimal', () => {
  it('prints what the reader of numbers reads back, first reading first', () => {
    fc.assert(
      fc.property(positiveDecimal, (value) => {
        expect(readNumber(formatDecimal(value, { language: 'vi' }))[0]?.value).toBe(value);
      }),
    );
  });

  it('is read back in one way only when not exactly three digits follow its only comma', () => {
    const clear = positiveDecimal.filter(
      (value) => !/^\d{1,3}\.\d{3}$/.test(value) || value.startsWith('0.'),
    );
    fc.assert(
      fc.property(clear, (value) => {
        expect(readNumber(formatDecimal(value, { language: 'vi' })).map((reading) => reading.value)).toEqual([
          value,
        ]);
      }),
    );
  });

  it('prints every digit, in order', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom('vi' as const, 'en' as const), (value, language) => {
        expect(formatDecimal(value, { language }).replace(/[.,]/g, '')).toBe(value.replace('.', ''));
      }),
    );
  });
});
