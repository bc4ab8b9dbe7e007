import { readQuantities } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatVnd } from './format-vnd.js';
import { publishedUnitIndex } from './money-units.js';

describe('formatVnd', () => {
  it('is undone by reading what it prints in Vietnamese', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (amount) => {
        const text = formatVnd(`${amount}` as `${number}`, { language: 'vi' });
        const { found } = readQuantities(text, { units: publishedUnitIndex });
        expect(found.flatMap(({ readings }) => readings.map(({ value }) => value))).toEqual([
          amount.toString(),
        ]);
      }),
    );
  });
});
