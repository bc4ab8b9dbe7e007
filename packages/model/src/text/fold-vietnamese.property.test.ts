import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../test/arbitraries.js';
import { foldVietnamese } from './fold-vietnamese.js';

const tones = fc.constantFrom('\u0300', '\u0301', '\u0303', '\u0309', '\u0323');
const vowels = fc.constantFrom(['o', 'a'], ['o', 'e'], ['u', 'y']);
const starts = fc.constantFrom('', 'h', 'th', 'kh', 'l', 't', 'ng', 'ngh');

describe('foldVietnamese', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldVietnamese(foldVietnamese(text))).toBe(foldVietnamese(text));
      }),
    );
  });

  it('does not depend on the Unicode form', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldVietnamese(text.normalize('NFD'))).toBe(foldVietnamese(text.normalize('NFC')));
      }),
    );
  });

  it('finds the old and the new place of a tone equal', () => {
    fc.assert(
      fc.property(starts, vowels, tones, (start, [first, second], tone) => {
        const old = `${start}${first}${tone}${second}`.normalize('NFC');
        const modern = `${start}${first}${second}${tone}`.normalize('NFC');
        expect(foldVietnamese(modern)).toBe(foldVietnamese(old));
      }),
    );
  });
});
