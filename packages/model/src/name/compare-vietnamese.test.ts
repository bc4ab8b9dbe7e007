import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../test/arbitraries.js';
import { compareVietnamese } from './compare-vietnamese.js';

describe('compareVietnamese', () => {
  it('knows the order of the letters', () => {
    const letters = Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxy');
    expect([...letters].reverse().sort(compareVietnamese)).toEqual(letters);
  });

  it('knows the order of the tones', () =>
    expect(['mạ', 'má', 'ma', 'mã', 'mà', 'mả'].sort(compareVietnamese)).toEqual([
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
    ]));

  it('finds two Unicode forms of one name equal', () =>
    expect(compareVietnamese('Đắk Lắk'.normalize('NFD'), 'Đắk Lắk')).toBe(0));

  it('is an order', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (a, b, c) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(-Math.sign(compareVietnamese(b, a)) || 0);
        const [first, second, third] = [a, b, c].sort(compareVietnamese) as [string, string, string];
        expect(compareVietnamese(first, second)).toBeLessThanOrEqual(0);
        expect(compareVietnamese(second, third)).toBeLessThanOrEqual(0);
        expect(compareVietnamese(first, third)).toBeLessThanOrEqual(0);
        expect(compareVietnamese(a, b) === 0).toBe(a.normalize('NFC') === b.normalize('NFC'));
      }),
    );
  });
});
