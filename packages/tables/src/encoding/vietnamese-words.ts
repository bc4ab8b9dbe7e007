/** Words in which the encoding matters, between signs of ASCII, which mean the same in all of them. */
export function markedWords(text: string): readonly string[] {
  return (text.slice(0, 20_000).match(/(?:[a-z]|[^\p{ASCII}\s])+/giu) ?? []).filter((word) =>
    /[^\p{ASCII}]/u.test(word),
  );
}

/** Of the letters, so that a lone sign (`£`, `°`) says nothing: there is a Vietnamese letter for each in some encoding. */
export function shareOf(words: readonly string[], holds: (word: string) => boolean): number {
  const weight = (word: string): number => word.replace(/\P{L}/gu, '').length - 1;
  const sum = (some: readonly string[]): number =>
    some.reduce((total, word) => total + Math.max(0, weight(word)), 0);
  const all = sum(words);
  return all === 0 ? 0 : sum(words.filter(holds)) / all;
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const vowels =
  'uyê|uya|uyu|iêu|yêu|oai|oay|oao|oeo|uây|uôi|ươi|ươu|' +
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|' +
  '[aăâeêioôơuưy]';

const syllable = new RegExp(
  `^["'(]*(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?(?:${vowels})(?:ch|ng|nh|[ckmnpt])?["'),.;:]*$`,
  'iu',
);

/** One syllable with one tone at most; capitals of TCVN3 stand in another font and come out small. */
export function isVietnameseWord(word: string): boolean {
  const parts = word.normalize('NFD');
  return (parts.match(tones) ?? []).length <= 1 && syllable.test(parts.replace(tones, '').normalize('NFC'));
}

/** A vowel followed by the sign that VNI puts after it: its tone, its mark, or both in one. */
const vniPair =
  /[aA][øùûõïâêáàåãäéèúüëØÙÛÕÏÂÊÁÀÅÃÄÉÈÚÜË]|[eoEO][øùûõïâáàåãäØÙÛÕÏÂÁÀÅÃÄ]|[uyôöUYÔÖ][øùûõïØÙÛÕÏ]/u;

const vniLetter = /^\P{L}*[ñÑ]|[æÆòÒóÓîÎ]/u;

/** A word as the fonts VNI have it. */
export const isVniWord = (word: string): boolean => vniPair.test(word) || vniLetter.test(word);

/** A word that has a vowel with a sign of VNI after it, as no other encoding has. */
export const hasVniPair = (word: string): boolean => vniPair.test(word);
