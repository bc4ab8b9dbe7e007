import type { DecimalString } from '@khuyencong/model';

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

/** The amount that is written in full Vietnamese words, as `vndInWords` writes it; undefined for anything else. */
export function vndFromWords(text: string): DecimalString | undefined {
  const spoken = spokenWords(text);
  const isNegative = spoken[0] === 'âm';
  const words = isNegative ? spoken.slice(1) : spoken;
  if (words.pop() !== 'đồng' || words.length === 0) return undefined;
  const point = words.indexOf('phẩy');
  const whole = wholeOf(point < 0 ? words : words.slice(0, point), true);
  const decimals = point < 0 ? '' : decimalsOf(words.slice(point + 1));
  if (whole === undefined || decimals === undefined) return undefined;
  const size = decimals === '' ? whole.toString() : `${whole}.${decimals}`;
  return (isNegative && size !== '0' ? `-${size}` : size) as DecimalString;
}

/** Decimals: digit by digit, or two and three of them as one number; those that a zero ends are none that we would write. */
function decimalsOf(words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const each = words.map((word) => digits.get(word)?.toString());
  const said = each.includes(undefined) ? asOneNumber(words) : each.join('');
  return said === undefined || said.endsWith('0') ? undefined : said;
}

function asOneNumber(words: readonly string[]): string | undefined {
  const places = words.includes('trăm') ? 3 : 2;
  return belowThousand(words, true)?.toString().padStart(places, '0');
}

/** Words in lower case without what papers close them with: "đồng chẵn", "đồng Việt Nam", "./.". */
function spokenWords(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s./,;:]+$/u, '')
    .replace(/đồng(?: chẵn| việt nam)*$/u, 'đồng')
    .replaceAll('tỉ', 'tỷ')
    .replaceAll('ngàn', 'nghìn')
    .replace(/,\s+/gu, ' ')
    .split(/\s+/u);
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

const scaleWords: ReadonlyMap<bigint, string> = new Map([
  [million, 'triệu'],
  [thousand, 'nghìn'],
]);

/** So many of the first scale, then what is below one of it. */
function below(
  words: readonly string[],
  isFirst: boolean,
  [scale, ...smaller]: readonly bigint[],
): bigint | undefined {
  if (words.length === 0) return isFirst ? undefined : 0n;
  if (scale === undefined) return belowThousand(words, isFirst);
  const at = words.indexOf(scaleWords.get(scale) ?? '');
  if (at < 0) return below(words, isFirst, smaller);
  return joined(
    belowThousand(words.slice(0, at), isFirst),
    scale,
    below(words.slice(at + 1), false, smaller),
  );
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
