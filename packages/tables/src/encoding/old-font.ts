import { decodeTcvn3 } from './decode-tcvn3.js';
import { hasVniPair, isVietnameseWord, isVniWord, markedWords, shareOf } from './vietnamese-words.js';

/** A text that was typed for a font of its own: what it says, where that can be told. */
export type OldFontText = { readonly font: 'tcvn3'; readonly text: string } | { readonly font: 'vni' };

// Signs and letters of Latin-1 that no Vietnamese word holds, capitals after small letters, vowels with a sign after them.
const strange =
  /[\u00a1-\u00af\u00b5-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6\u00f8\u00fb\u00fc\u00fe\u00ff]|[a-z][\u00c0-\u00d5\u00d9-\u00dd]|[aeouyAEOUY][\u00c0-\u00fc]/u;
const beyondLatin = /[^\P{L}\u0000-\u00ff]/u;
const wordsAtLeast = 2;
const shareAtLeast = 0.75;

/**
 * Tells a text that only shows in a font .VnTime (TCVN3) or VNI-Times: `§Ò ¸n` is "Đề án". To every program it is western letters, so
 * nothing but the words can tell. What makes sense as it stands, and one doubtful word of VNI alone, is left as it is.
 */
export function oldFontText(written: string): OldFontText | undefined {
  if (!strange.test(written) || beyondLatin.test(written)) return undefined;
  const words = markedWords(written);
  // A µ in front is that of µm.
  const doubtful = words.filter(
    (word) => word.length > 1 && !word.startsWith('µ') && strange.test(word) && !isVietnameseWord(word),
  );
  if (doubtful.length === 0) return undefined;
  // A vowel with a sign after it is rare in TCVN3 (`quyÕt`), and rules words of VNI.
  const paired = doubtful.filter(hasVniPair).length;
  const isVni = paired * 2 > doubtful.length || (paired > 0 && words.every(isVniWord));
  if (!isVni) {
    const text = decoded(written);
    const read = markedWords(text).filter((word) => word.length > 1);
    return read.length > 0 &&
      lettersIn(read) > wordsAtLeast &&
      shareOf(read, isVietnameseWord) >= shareAtLeast
      ? { font: 'tcvn3', text }
      : undefined;
  }
  const sure = doubtful.length >= wordsAtLeast && shareOf(words, isVniWord) >= shareAtLeast;
  return sure ? { font: 'vni' } : undefined;
}

/** A text of a sheet that is all in TCVN3, where even `Céng` (Cộng) makes sense as it stands. */
export function tcvn3Text(written: string): string | undefined {
  if (!/[\u00a1-\u00ff]/u.test(written) || beyondLatin.test(written)) return undefined;
  const text = decoded(written);
  const isWord = (word: string): boolean => word.length === 1 || isCapitals(word) || isVietnameseWord(word);
  return markedWords(text).every(isWord) ? text : undefined;
}

/** An abbreviation, such as QĐ. */
const isCapitals = (word: string): boolean => /^\p{Lu}+$/u.test(word);

/** Whether a text holds letters that only Vietnamese in Unicode has. */
export const isUnicodeVietnamese = (text: string): boolean => beyondLatin.test(text);

const lettersIn = (words: readonly string[]): number => words.join('').replace(/\P{L}/gu, '').length;

/** Signs beyond Latin-1, such as a dash, are what they are. */
function decoded(written: string): string {
  const text = written.replace(/[\u0080-\u00ff]+/gu, (part) =>
    decodeTcvn3(Uint8Array.from(part, (character) => character.charCodeAt(0))),
  );
  return text.normalize('NFC');
}
