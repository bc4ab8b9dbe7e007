import type { DecimalString } from '@khuyencong/model';
import { vndFromWords } from './vnd-from-words.js';

/** An amount in words, alone or behind its number: "10.500.000 đồng (Bằng chữ: Mười triệu năm trăm nghìn đồng)". */
export interface AmountWithWords {
  /** What stands before the words; empty where there is nothing else. */
  readonly number: string;
  readonly wordsVnd: DecimalString;
}

const inWords = /(?:\(?số tiền )?(?:\(?viết )?\(?bằng chữ\s*:?\s*/iu;
const digit = /\d/u;

/** Splits a text at the amount in words; undefined where there is none. */
export function amountWithWords(text: string): AmountWithWords | undefined {
  if (!digit.test(text)) {
    const wordsVnd = vndFromWords(bare(text.replace(inWords, '')));
    return wordsVnd === undefined ? undefined : { number: '', wordsVnd };
  }
  const at = startOfWords(text);
  if (at === undefined) return undefined;
  const words = bare(text.slice(at).replace(inWords, ''));
  if (digit.test(words)) return undefined;
  const number = text.slice(0, at).trim();
  // Beside a number the words may leave its unit out: "(năm trăm triệu)".
  const wordsVnd = vndFromWords(words) ?? vndFromWords(`${words} đồng`);
  return wordsVnd === undefined || !digit.test(number) ? undefined : { number, wordsVnd };
}

/** At "bằng chữ", else at the last bracket that opens. */
function startOfWords(text: string): number | undefined {
  const said = inWords.exec(text);
  if (said) return said.index;
  const bracket = text.lastIndexOf('(');
  return bracket > 0 ? bracket : undefined;
}

/** Without the brackets, quotes and stops around it. */
function bare(text: string): string {
  return text.replace(/^[\s("“]+|[\s)"”./;,]+$/gu, '');
}
