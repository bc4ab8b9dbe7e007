import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, phrase } from '../../test/arbitraries.js';
import { testUnits } from '../../test/money-units.js';
import { isDecimalString } from '../decimal/decimal-string.js';
import { quantityInterval } from './quantity-interval.js';
import { readQuantities } from './read-quantities.js';

const texts = fc.oneof(anyText, phrase, phrase);
const read = (text: string): ReturnType<typeof readQuantities> => readQuantities(text, { units: testUnits });

describe('readQuantities', () => {
  it('finds pieces of the text, in order and apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: normal, found } = read(text);
        let at = 0;
        for (const { start, end, text: piece, readings } of found) {
          expect(normal.slice(start, end)).toBe(piece);
          expect(start).toBeGreaterThanOrEqual(at);
          expect(readings.length).toBeGreaterThan(0);
          at = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads NFC and NFD alike', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text.normalize('NFD'))).toEqual(read(text.normalize('NFC')));
      }),
      { numRuns: 300 },
    );
  });

  it('reads the old and the new place of tones alike', () => {
    const units = fc.constantFrom(['thuỷ', 'thủy'], ['hoá', 'hóa'], ['khoẻ', 'khỏe']);
    fc.assert(
      fc.property(phrase, units, ([...before], [modern = '', old = '']) => {
        const said = (word: string): unknown =>
          read(`${before.join('')} ${word} hơn 5 đề án`).found.map(({ start, end, readings }) => [
            start,
            end,
            readings,
          ]);
        expect(said(modern)).toEqual(said(old));
      }),
    );
  });

  it('gives canonical numbers and ranges that rise', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        for (const reading of read(text).found.flatMap((found) => found.readings)) {
          const { value, min, max, unitFactor } = reading;
          const numbers = [...(value ?? '0').split('/'), min ?? '0', max ?? '0', unitFactor];
          expect(numbers.filter((number) => !isDecimalString(number))).toEqual([]);
          const interval = quantityInterval(reading, { aboutTolerancePercent: '5' });
          if (interval.min !== null && interval.max !== null)
            expect(Number(interval.min)).toBeLessThanOrEqual(Number(interval.max));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves every letter and digit either read, understood or unread', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: normal, found, unread } = read(text);
        if (found.length === 0) expect(unread).toEqual(/[\p{L}\p{N}]/u.test(normal) ? [normal.trim()] : []);
        expect(unread.every((piece) => normal.includes(piece))).toBe(true);
      }),
    );
  });
});
