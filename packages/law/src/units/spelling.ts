import { foldVietnamese } from '@khuyencong/model';

/** A spelling taken apart, so that tone placement, spaces, dashes and case no longer matter. */
export interface Spelling {
  /** Letters and digits without marks; đ is d. */
  readonly letters: string;
  /** By letter, the mark that makes it another vowel or đ, or empty text. */
  readonly qualities: readonly string[];
  /** Tone marks in their order. */
  readonly tones: string;
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;
const mark = /\p{M}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Takes a text apart. */
export function spellingOf(text: string): Spelling {
  let letters = '';
  let tones = '';
  const qualities: string[] = [];
  for (const character of foldVietnamese(text).normalize('NFD')) {
    if (tone.test(character)) tones += character;
    else if (mark.test(character)) qualities.push(`${qualities.pop() ?? ''}${character}`);
    else if (letterOrDigit.test(character)) {
      letters += character === 'đ' ? 'd' : character;
      qualities.push(character === 'đ' ? character : '');
    }
  }
  return { letters, qualities, tones };
}

/** True when a text has the letters of a known spelling and its marks: some may be missing, none may differ. */
export function isSpelledAs(text: Spelling, known: Spelling): boolean {
  return (
    text.letters === known.letters &&
    text.qualities.every((quality, index) => quality === '' || quality === known.qualities[index]) &&
    isSubsequence(text.tones, known.tones)
  );
}

function isSubsequence(some: string, all: string): boolean {
  let found = 0;
  for (const character of all) if (character === some[found]) found += 1;
  return found === some.length;
}
