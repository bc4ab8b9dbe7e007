import { tokenize, type Token } from './tokenize.js';

/**
 * One phrase to be recognised (cụm từ), as folded words and marks.
 *
 * @category quantity
 * @since 0.1.0
 */
export interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/**
 * Phrases by their first word, longest first (bảng tra cụm từ); plain data.
 *
 * @category quantity
 * @since 0.1.0
 */
export type PhraseIndex<Meaning> = Readonly<Record<string, readonly Phrase<Meaning>[]>>;

/** Indexes phrases so that the longest one that stands at a token is found without trying them all. */
export function indexPhrases<Meaning>(entries: Iterable<readonly [string, Meaning]>): PhraseIndex<Meaning> {
  const index = new Map<string, Phrase<Meaning>[]>();
  for (const [phrase, meaning] of entries) {
    const words = tokenize(phrase.normalize('NFC')).map((token) => token.text);
    const [first] = words;
    if (first === undefined) continue;
    const sameStart = index.get(first) ?? [];
    sameStart.push({ words, meaning });
    index.set(first, sameStart);
  }
  for (const sameStart of index.values()) sameStart.sort((a, b) => b.words.length - a.words.length);
  return Object.fromEntries(index);
}

/** The longest phrase that stands at token `at`, and the token after it. */
export function phraseAt<Meaning>(
  index: PhraseIndex<Meaning>,
  tokens: readonly Token[],
  at: number,
): { readonly meaning: Meaning; readonly next: number } | undefined {
  const first = tokens[at];
  if (!first || !Object.hasOwn(index, first.text)) return undefined;
  const found = index[first.text]?.find((phrase) =>
    phrase.words.every((word, offset) => tokens[at + offset]?.text === word),
  );
  return found && { meaning: found.meaning, next: at + found.words.length };
}
