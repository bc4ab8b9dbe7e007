import { readQuantities, type FoundQuantity, type UnitIndex } from '@khuyencong/model';
import type { DecidingWord } from './target-rule.js';

/** A phrase with its numbers, and for each character whether it was understood; marked while the phrase is read. */
export interface Phrase {
  readonly text: string;
  readonly found: readonly FoundQuantity[];
  readonly understood: boolean[];
  /** The text without the words that already decided something; each decides once. */
  readonly free: { text: string };
  /** Words that the numbers were read with, such as "tăng" and "phấn đấu". */
  readonly sense: readonly DecidingWord[];
}

/** From the first character up to and without the last. */
export type Stretch = readonly [from: number, to: number];

export function readPhrase(text: string, options: { readonly units: UnitIndex }): Phrase {
  const { text: normal, found, unread } = readQuantities(text, options);
  const understood = new Array<boolean>(normal.length).fill(true);
  let from = 0;
  for (const piece of unread) {
    const start = outside(normal, piece, { found, from });
    if (start < 0) continue;
    understood.fill(false, start, start + piece.length);
    from = start + piece.length;
  }
  return {
    text: normal,
    found,
    understood,
    free: { text: normal },
    sense: senseWords(normal, found, understood),
  };
}

/** Where an unread piece stands: after the last one and in no number. */
function outside(
  text: string,
  piece: string,
  { found, from }: { readonly found: readonly FoundQuantity[]; readonly from: number },
): number {
  let start = text.indexOf(piece, from);
  for (const { start: first, end } of found) {
    if (start >= 0 && start < end && start + piece.length > first) start = text.indexOf(piece, end);
  }
  return start;
}

function senseWords(
  text: string,
  found: readonly FoundQuantity[],
  understood: readonly boolean[],
): readonly DecidingWord[] {
  const open = [...understood];
  for (const { start, end } of found) open.fill(false, start, end);
  return piecesOf(text, open).map((word) => ({ word, decided: 'sense' }));
}

/** The pieces of a text whose characters are marked, as far as they hold a letter or a digit. */
export function piecesOf(text: string, marked: readonly boolean[]): readonly string[] {
  const pieces: string[] = [];
  let from = -1;
  for (let at = 0; at <= text.length; at += 1) {
    if (marked[at] === true && from < 0) from = at;
    if (marked[at] !== true && from >= 0) {
      pieces.push(text.slice(from, at).trim());
      from = -1;
    }
  }
  return pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** Looks for words in a stretch of the phrase; what is found counts as understood. */
export function takeWords(phrase: Phrase, [from, to]: Stretch, words: RegExp): RegExpExecArray | undefined {
  const match = words.exec(phrase.free.text.slice(from, to));
  if (!match) return undefined;
  const [start, end] = [from + match.index, from + match.index + match[0].length];
  phrase.understood.fill(true, start, end);
  phrase.free.text = `${phrase.free.text.slice(0, start)}${'\u0000'.repeat(end - start)}${phrase.free.text.slice(end)}`;
  return match;
}

/** Words that could not be read after all: a day that no month has. */
export function giveBack({ understood }: Phrase, { index, 0: words }: RegExpExecArray): void {
  understood.fill(false, index, index + words.length);
}

/** Words between letters of other words do not count: "năm" is not in "nămg". */
export function wholeWords(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'iu');
}
