import { foldVietnamese } from '../text/fold-vietnamese.js';

/** One word, number or mark of a text; `text` is folded for matching, `start` and `end` point into the NFC text. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True when no space stands between this token and the one before. */
  readonly glued: boolean;
}

const pattern =
  /\d+(?:[.,]\d+)*[eE][+-]?\d+|(?:(?:\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d{1,3}(?: \d{3}){2,}(?!\d)|\d+)(?:[.,]\d+)*)|[\p{L}\p{M}]+|\S/gu;
const digit = /^\d/;
/** "1e6" is the writing of a machine and one piece: its tail is no amount. */
const exponent = /^\d[\d.,]*e/i;
const letter = /^[\p{L}\p{M}]/u;

/** Splits NFC text into words, numbers (with the separators inside them) and marks. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(pattern)) {
    const [whole] = match;
    const start = match.index;
    const isNumber = digit.test(whole) && !exponent.test(whole);
    const kind = isNumber ? 'number' : letter.test(whole) || digit.test(whole) ? 'word' : 'mark';
    const end = start + whole.length;
    tokens.push({
      kind,
      text: kind === 'word' ? foldVietnamese(whole) : whole,
      start,
      end,
      glued: start === previousEnd,
    });
    previousEnd = end;
  }
  return tokens;
}
