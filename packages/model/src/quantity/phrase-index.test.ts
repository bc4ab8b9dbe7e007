import { describe, expect, it } from 'vitest';
import { indexPhrases, phraseAt } from './phrase-index.js';
import { tokenize } from './tokenize.js';

const index = indexPhrases([
  ['gần', 'short'],
  ['gần bằng', 'long'],
  ['tỉnh, thành phố', 'marks'],
  ['thuỷ', 'tone'],
  ['constructor', 'plain'],
  ['', 'nothing'],
  ['gần', 'second'],
]);
const at = (text: string, token = 0): string | undefined => phraseAt(index, tokenize(text), token)?.meaning;

describe('phraseAt', () => {
  it.each([
    ['gần bằng 5', 'long'],
    ['GẦN 5', 'short'],
    ['tỉnh,thành  phố', 'marks'],
    ['thủy', 'tone'],
    ['constructor', 'plain'],
    ['toString', undefined],
    ['gầnbằng', undefined],
    ['', undefined],
  ])('finds the longest phrase at the beginning of "%s"', (text, meaning) => expect(at(text)).toBe(meaning));

  it('finds nothing beyond the end', () => expect(at('gần', 5)).toBeUndefined());

  it('gives the token after the phrase', () =>
    expect(phraseAt(index, tokenize('gần bằng 5'), 0)).toEqual({ meaning: 'long', next: 2 }));
});
