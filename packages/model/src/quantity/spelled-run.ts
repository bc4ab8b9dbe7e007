import type { Token } from './tokenize.js';

const digitWords: ReadonlySet<string> = new Set([
  ...['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười'],
]);
const tails: ReadonlySet<string> = new Set(['mốt', 'tư', 'lăm', 'nhăm']);
const tens: ReadonlySet<string> = new Set(['mươi', 'mười', 'linh', 'lẻ']);
export const scaleWords: ReadonlySet<string> = new Set(['nghìn', 'ngàn', 'triệu', 'tỷ', 'tỉ']);
/** "tỷ lệ", "tỷ trọng", "triệu tập": words that only begin like a scale. */
const otherWords: ReadonlySet<string> = new Set([
  ...['tỷ lệ', 'tỷ trọng', 'tỷ suất', 'tỷ giá', 'tỷ số', 'tỉ lệ', 'tỉ trọng', 'tỉ suất', 'tỉ giá', 'tỉ số'],
  ...['triệu tập', 'triệu hồi', 'triệu phú', 'tỷ phú', 'tỉ phú'],
]);
/** Before "năm trăm" these leave no doubt that five hundred is meant, not a year. */
const beforeFive: ReadonlySet<string> = new Set([
  ...['hơn', 'gần', 'khoảng', 'trên', 'dưới', 'quá', 'đa', 'thiểu', 'nhất', 'từ', 'đến', 'tới', 'và'],
  ...['là', 'trợ', 'bằng', 'đạt', 'mức', 'phí', 'được', 'có', 'cho', 'sở', 'án', 'người', 'vốn', 'tiền'],
  ...['tỷ', 'tỉ', 'triệu', 'nghìn', 'ngàn'],
]);

/** Whether the scale at the token only begins another word. */
export function beginsOtherWord(tokens: readonly Token[], at: number): boolean {
  return otherWords.has(`${tokens[at]?.text ?? ''} ${tokens[at + 1]?.text ?? ''}`);
}

/** Whether a word is a digit, alone or behind a larger part of a number: "ba", "tư". */
export const isDigitWord = (word: string): boolean => digitWords.has(word) || tails.has(word);

/** The words from token `at` on that belong to one written-out number; a single word is left to the digits. */
export function spelledRun(tokens: readonly Token[], at: number): readonly string[] {
  const run: string[] = [];
  for (let next = at; isNumberWord(tokens, next, run.length === 0); next++)
    run.push(tokens[next]?.text ?? '');
  return run.length > 1 ? run : [];
}

function isNumberWord(tokens: readonly Token[], at: number, isFirst: boolean): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const { text } = token;
  const before = tokens[at - 1]?.text ?? '';
  const after = tokens[at + 1]?.text ?? '';
  if (text === 'không') return after === 'trăm' && (!isFirst || scaleWords.has(before));
  if (text === 'năm') return isFive(tokens, at, isFirst);
  if (digitWords.has(text)) return true;
  if (isFirst) return false;
  if (scaleWords.has(text)) return !beginsOtherWord(tokens, at);
  if (text === 'linh' || text === 'lẻ') return before === 'trăm';
  return text === 'trăm' || text === 'mươi' || (tails.has(text) && tens.has(before));
}

/** "năm" is five before a size or behind "linh"; else it is the unit: "hai mươi năm". */
function isFive(tokens: readonly Token[], at: number, isFirst: boolean): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1]?.text ?? '';
  const isSized = after === 'trăm' || after === 'mươi' || scaleWords.has(after);
  if (!isFirst) return isSized || before?.text === 'linh' || before?.text === 'lẻ';
  return isSized && (before?.kind !== 'word' || beforeFive.has(before.text));
}
