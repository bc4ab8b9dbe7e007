import { indefiniteWords, numberParts } from './number-words.js';
import { indexPhrases, phraseAt, type PhraseIndex } from './phrase-index.js';
import { yearLike } from './reference.js';
import { unitAt, type Scan, type Step } from './scan.js';
import { beginsOtherWord, isDigitWord } from './spelled-run.js';
import type { Unit } from './unit.js';
import { rangeMarks, timeUnits } from './wording.js';

const magnitudes: ReadonlySet<string> = new Set([
  ...indefiniteWords,
  'tr',
  'k',
  'rưỡi',
  'million',
  'billion',
]);

const foreignMoney: PhraseIndex<true> = /* @__PURE__ */ indexPhrases(
  [
    ...[
      'usd',
      '$',
      'đô',
      'đô la',
      'đôla',
      'dollar',
      'dollars',
      'eur',
      'euro',
      'euros',
      '€',
      'gbp',
      '£',
      'bảng anh',
    ],
    ...['jpy', '¥', 'yên nhật', 'yen', 'cny', 'nhân dân tệ', 'krw', '₩', 'won'],
  ].map((name) => [name, true] as const),
);

/** Whether a foreign currency stands at the token: "2 triệu USD" and "$2 triệu" are not đồng. */
export function isForeignMoney({ tokens }: Scan, at: number): boolean {
  return phraseAt(foreignMoney, tokens, at) !== undefined;
}

/** Whether the words after an amount change it, so that what was read would be another number than what was written. */
export function goesOn(scan: Scan, { value, next }: Step<readonly Pick<Unit, 'measure'>[]>): boolean {
  const word = (at: number): string => scan.tokens[at]?.text ?? '';
  // "1,5 tỷ rưỡi", "2 tỷ nửa", "một tỷ hai": half or more of it is still to come.
  if (
    word(next) === 'rưỡi' ||
    word(next) === 'nửa' ||
    (scan.tokens[next]?.kind === 'word' && numberParts.has(word(next + 1)))
  )
    return true;
  if (isYear(scan, next)) return true;
  if (value[0]?.measure !== 'money') return false;
  const isTally = scan.tokens[next - 1]?.kind === 'number';
  if (!isTally && !magnitudes.has(word(next - 1))) return false;
  if (beginsOtherWord(scan.tokens, next - 1) || (word(next - 1) === 'k' && isThing(scan, next))) return true;
  return (
    isCounted(scan, next) ||
    isForeignMoney(scan, next) ||
    isShortened(scan, next) ||
    isSpelledRest(scan, next)
  );
}

const eachWords: ReadonlySet<string> = new Set(['mỗi', 'một', 'cho', 'trên', 'trở', 'và']);

/** "500k bạn đọc" counts readers; behind an amount only its share may be named. */
function isThing({ tokens }: Scan, next: number): boolean {
  const token = tokens[next];
  return token?.kind === 'word' && !eachWords.has(token.text);
}

/** "1 tỷ 2500", "1 tỷ 5 trăm triệu": a number without a unit of its own is the rest of the amount. */
function isShortened(scan: Scan, next: number): boolean {
  return scan.tokens[next]?.kind === 'number' && unitAt(scan, next + 1) === undefined;
}

/** "2 tỷ ba", "1 triệu tư đồng": a digit that counts nothing; "tư" of "1 tỷ tư nhân" is none, "năm" may be a year. */
function isSpelledRest({ tokens, units }: Scan, next: number): boolean {
  const word = tokens[next]?.text ?? '';
  if (!isDigitWord(word)) return false;
  const behind = tokens[next + 1];
  const unit = phraseAt(units, tokens, next + 1)?.meaning;
  const isDong = unit?.measure === 'money' && unit.factor === '1';
  return isDong || (word !== 'năm' && (!behind || behind.kind === 'mark'));
}

/** "7 năm 2024": the word belongs to the year after it; "5 năm 2021-2025" counts years. */
function isYear({ tokens }: Scan, next: number): boolean {
  return (
    tokens[next - 1]?.text === 'năm' &&
    yearLike.test(tokens[next]?.text ?? '') &&
    !rangeMarks.has(tokens[next + 1]?.text ?? '')
  );
}

/** "1,5 triệu lao động" are workers, not đồng. */
function isCounted(scan: Scan, next: number): boolean {
  const unit = unitAt(scan, next)?.value;
  return unit?.measure === 'count' && !timeUnits.has(unit.base);
}
