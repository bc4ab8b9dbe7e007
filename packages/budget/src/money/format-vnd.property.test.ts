import { readQuantities, type Language } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountText } from '../../test/amount-text.js';
import { formatVnd } from './format-vnd.js';
import { moneyUnits, publishedUnitIndex, type MoneyUnitName } from './money-units.js';
import { parseVnd } from './parse-vnd.js';

const unitName = fc.constantFrom(...moneyUnits.map(({ name }) => name as MoneyUnitName));
const language = fc.constantFrom<Language>('vi', 'en');

describe('formatVnd', () => {
  it('is undone by parseVnd, in every unit, language, sign and size', () => {
    fc.assert(
      fc.property(amountText, unitName, language, (amount, unit, marks) => {
        const text = formatVnd(amount, { language: marks, unit });
        expect(parseVnd(text, { marks }).amountVnd).toBe(amount);
      }),
      { numRuns: 2000 },
    );
  });

  it('prints nothing in Vietnamese whose readings are without the amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), unitName, (amount, unit) => {
        const text = formatVnd(amount.toString() as '1', { language: 'vi', unit });
        const { readings, findings } = parseVnd(text, {});
        expect(readings.map(({ value }) => value)).toContain(amount.toString());
        expect(readings.length === 1 || findings.some(({ code }) => code === 'AMBIGUOUS_NUMBER')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('never prints an exponent', () => {
    fc.assert(
      fc.property(amountText, unitName, language, (amount, unit, reader) => {
        expect(formatVnd(amount, { language: reader, unit })).not.toMatch(/e[+-]?\d/i);
      }),
    );
  });

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
