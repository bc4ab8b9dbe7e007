import { decimalString, type DecimalString } from '../decimal/decimal-string.js';

const digits: ReadonlyMap<string, bigint> = new Map([
  ['không', 0n],
  ['một', 1n],
  ['hai', 2n],
  ['ba', 3n],
  ['bốn', 4n],
  ['năm', 5n],
  ['sáu', 6n],
  ['bảy', 7n],
  ['bẩy', 7n],
  ['tám', 8n],
  ['chín', 9n],
]);
/** How some digits are said behind tens. */
const afterTens: ReadonlyMap<string, bigint> = new Map([
  ...digits,
  ['mốt', 1n],
  ['tư', 4n],
  ['lăm', 5n],
  ['nhăm', 5n],
]);

const thousand = 1000n;
const million = 1_000_000n;
const billion = 1_000_000_000n;

const scaleWords: ReadonlyMap<bigint, string> = new Map([
  [million, 'triệu'],
  [thousand, 'nghìn'],
]);

const spellings: ReadonlyMap<string, string> = new Map([
  ['tỉ', 'tỷ'],
  ['ngàn', 'nghìn'],
]);

const wordsAtMost = 200;

/**
 * Reads a whole number that is written out in Vietnamese words (đọc số viết bằng chữ): "một tỷ hai trăm triệu".
 *
 * Strict: what is said in two ways, such as "một tỷ hai", is no number, and neither are more than 200 words.
 *
 * @param text - the words, without a unit behind them
 * @returns canonical decimal text, or `undefined` where the words are no number
 * @example
 * ```ts runnable
 * import { numberFromWords } from '@khuyencong/model';
 * numberFromWords('Hai mươi mốt') // => '21'
 * numberFromWords('một tỷ hai trăm triệu') // => '1200000000'
 * numberFromWords('một tỷ hai') // => undefined
 * ```
 * @category quantity
 * @since 0.1.0
 */
export function numberFromWords(text: string): DecimalString | undefined {
  const words = text.normalize('NFC').toLowerCase().trim().split(/\s+/u);
  if (words.length > wordsAtMost) return undefined;
  const value = wholeOf(
    words.map((word) => spellings.get(word) ?? word),
    true,
  );
  return value === undefined ? undefined : decimalString(value.toString());
}

/** A number of any size: so many billions, then what is below one. `isFirst` as in `belowThousand`. */
function wholeOf(words: readonly string[], isFirst: boolean): bigint | undefined {
  const at = words.lastIndexOf('tỷ');
  if (at < 0) return below(words, isFirst, [million, thousand]);
  return joined(
    wholeOf(words.slice(0, at), isFirst),
    billion,
    below(words.slice(at + 1), false, [million, thousand]),
  );
}

/** So many of the first scale, then what is below one of it; a count whose scale is named needs no hundreds. */
function below(
  words: readonly string[],
  isFirst: boolean,
  [scale, ...smaller]: readonly bigint[],
): bigint | undefined {
  if (words.length === 0) return isFirst ? undefined : 0n;
  if (scale === undefined) return belowThousand(words, isFirst);
  const at = words.indexOf(scaleWords.get(scale) ?? '');
  if (at < 0) return below(words, isFirst, smaller);
  return joined(belowThousand(words.slice(0, at), true), scale, below(words.slice(at + 1), false, smaller));
}

function joined(count: bigint | undefined, scale: bigint, rest: bigint | undefined): bigint | undefined {
  return count === undefined || rest === undefined ? undefined : count * scale + rest;
}

/** Three digits; behind a larger scale the hundreds have to be said, as "một tỷ hai" is 1.2 billion to most. */
function belowThousand(words: readonly string[], isFirst: boolean): bigint | undefined {
  const at = words.indexOf('trăm');
  if (at < 0) return isFirst ? belowHundred(words) : undefined;
  const hundreds = at === 1 ? digits.get(words[0] ?? '') : undefined;
  const [next, ...rest] = words.slice(at + 1);
  if (next === undefined) return joined(hundreds, 100n, 0n);
  const isOdd = next === 'linh' || next === 'lẻ';
  const tail = isOdd
    ? onlyDigit(rest)
    : rest.length > 0 || next === 'mười'
      ? belowHundred([next, ...rest])
      : undefined;
  return joined(hundreds, 100n, tail);
}

function onlyDigit([word, ...more]: readonly string[]): bigint | undefined {
  return word === undefined || more.length > 0 ? undefined : afterTens.get(word);
}

function belowHundred([first = '', second, ...more]: readonly string[]): bigint | undefined {
  if (first === 'mười') return second === undefined ? 10n : joined(1n, 10n, onlyDigit([second, ...more]));
  const digit = digits.get(first);
  if (second === undefined) return digit;
  if (second !== 'mươi' || digit === undefined || digit < 2n) return undefined;
  return joined(digit, 10n, more.length === 0 ? 0n : onlyDigit(more));
}
