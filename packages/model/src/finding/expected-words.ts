import type { Language } from '../text/local-text.js';

type Words = readonly [what: string, said: Readonly<Record<Language, string>>];

/** What a schema calls a value and how people do. */
const wholes: readonly Words[] = [
  ['object', { vi: 'một đối tượng JSON { … }', en: 'a JSON object { … }' }],
  ['array', { vi: 'một danh sách [ … ]', en: 'a list [ … ]' }],
  ['string "…"', { vi: 'chuỗi "…"', en: 'text "…"' }],
  ['whole number', { vi: 'số nguyên', en: 'a whole number' }],
  ['number', { vi: 'số', en: 'a number' }],
  ['boolean', { vi: 'true hoặc false', en: 'true or false' }],
];

const parts: readonly Words[] = [
  ['decimal text such as', { vi: 'chuỗi chữ số như', en: 'digits in quotes such as' }],
  ['decimal text', { vi: 'chuỗi chữ số', en: 'digits in quotes' }],
  ['fraction', { vi: 'phân số', en: 'a fraction' }],
  [' or ', { vi: ' hoặc ', en: ' or ' }],
];

/** What was needed, in the language of the reader; vocabularies and bounds are words of JSON that both share. */
export function expectedWords(expected: string, language: Language): string {
  const whole = wholes.find(([what]) => what === expected);
  if (whole) return whole[1][language];
  if (!expected.startsWith('decimal text')) return expected;
  return parts.reduce((said, [what, words]) => said.replaceAll(what, words[language]), expected);
}
