import { isDecimalString, type DecimalString } from '@khuyencong/model';

/** A sum under way: safe integers by number of decimals, and big integers for what outgrows them. */
export interface ExactSum {
  whole: number;
  /** Sums by number of decimals, from 1 on; absent until a decimal comes. */
  lanes: number[] | undefined;
  large: Map<number, bigint> | undefined;
}

/** With its sign and point, 15 characters always fit a safe integer. */
const shortLength = 15;

/** Longer text is no result of anything that was counted, and costs more than it tells. */
const longestNumber = 1000;

export function newSum(): ExactSum {
  return { whole: 0, lanes: undefined, large: undefined };
}

/** Adds a number in canonical text; false, and nothing added, for any other text. */
export function addText(sum: ExactSum, text: string): boolean {
  const length = text.length;
  const negative = text.charCodeAt(0) === 45;
  const start = negative ? 1 : 0;
  if (length > shortLength || length === start) return addLong(sum, text);
  let mantissa = 0;
  let point = length;
  for (let at = start; at < length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) mantissa = mantissa * 10 + digit;
    else if (digit === -2 && point === length) point = at;
    else return false;
  }
  // A zero too many in front or behind, or minus zero, is another text of the same number.
  if (text.charCodeAt(start) === 48 && point !== start + 1) return false;
  if (point < length) {
    if (point === start || point === length - 1 || text.charCodeAt(length - 1) === 48) return false;
    return addScaled(sum, negative ? -mantissa : mantissa, length - point - 1);
  }
  if (negative && mantissa === 0) return false;
  const whole = negative ? sum.whole - mantissa : sum.whole + mantissa;
  if (!Number.isSafeInteger(whole)) return addLong(sum, text);
  sum.whole = whole;
  return true;
}

/** Takes away a number in canonical text. */
export function subtractText(sum: ExactSum, text: string): boolean {
  return addText(sum, negated(text));
}

function negated(text: string): string {
  if (text === '0') return text;
  return text.startsWith('-') ? text.slice(1) : `-${text}`;
}

function addScaled(sum: ExactSum, mantissa: number, decimals: number): true {
  sum.lanes ??= [];
  const lane = (sum.lanes[decimals] ?? 0) + mantissa;
  if (Number.isSafeInteger(lane)) sum.lanes[decimals] = lane;
  else addLarge(sum, BigInt(mantissa), decimals);
  return true;
}

function addLong(sum: ExactSum, text: string): boolean {
  if (text.length > longestNumber || !isDecimalString(text)) return false;
  const point = text.indexOf('.');
  const decimals = point < 0 ? 0 : text.length - point - 1;
  addLarge(sum, BigInt(text.replace('.', '')), decimals);
  return true;
}

function addLarge(sum: ExactSum, mantissa: bigint, decimals: number): void {
  sum.large ??= new Map();
  sum.large.set(decimals, (sum.large.get(decimals) ?? 0n) + mantissa);
}

/** The sum as canonical text. */
export function sumText(sum: ExactSum): DecimalString {
  if (!sum.large && !sum.lanes) return `${sum.whole}`;
  const parts = new Map(sum.large);
  const add = (value: number, decimals: number): void => {
    if (value !== 0) parts.set(decimals, (parts.get(decimals) ?? 0n) + BigInt(value));
  };
  add(sum.whole, 0);
  sum.lanes?.forEach(add);
  const decimals = Math.max(0, ...parts.keys());
  let mantissa = 0n;
  for (const [scale, part] of parts) mantissa += part * 10n ** BigInt(decimals - scale);
  return scaledText(mantissa, decimals);
}

function scaledText(mantissa: bigint, decimals: number): DecimalString {
  if (decimals === 0 || mantissa === 0n) return mantissa.toString() as DecimalString;
  const sign = mantissa < 0n ? '-' : '';
  const digits = String(mantissa < 0n ? -mantissa : mantissa).padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  const whole = digits.slice(0, -decimals);
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}` as DecimalString;
}
