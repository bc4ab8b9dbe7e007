import { checkIterable, decimalString, type DecimalString } from '@khuyencong/model';

/** So many digits always fit a safe integer. */
const safeDigits = 15;
/** Below this a sum can take one more addend of 15 digits and stay safe. */
const safeSum = 8_000_000_000_000_000;
const zero = 48;
const minus = 45;
const point = 46;

/** Sums by number of decimals: `small` holds safe integers and nothing else, `large` what was moved out of it. */
interface Totals {
  readonly small: Float64Array;
  readonly large: bigint[];
}

/**
 * Adds amounts (cộng số tiền): exact at any size, and the same bytes in any order and any grouping, so that sums of communes add up
 * to sums of provinces.
 *
 * **Units**: any one unit, đồng as the name says; decimals are kept.
 *
 * @param amounts - canonical decimal texts; nothing adds up to `'0'`
 * @returns the sum
 * @throws `KcError` `MALFORMED_DECIMAL` when an amount is not canonical decimal text; `ARGUMENT_MALFORMED` when there is no list
 * @example
 * ```ts runnable
 * import { sumVnd } from '@khuyencong/budget';
 * sumVnd(['650000000', '1100000000', '-0.5']) // => '1749999999.5'
 * sumVnd([]) // => '0'
 * ```
 * @category arithmetic
 * @since 0.1.0
 */
export function sumVnd(amounts: Iterable<DecimalString>): DecimalString {
  checkIterable('amounts', amounts);
  const totals: Totals = { small: new Float64Array(safeDigits), large: [0n] };
  for (const amount of amounts) if (!addShort(totals, amount)) addLong(totals, amount);
  return textOf(totals);
}

/** Adds an amount of few digits without leaving the machine's integers; false when it is longer or not plainly written. */
function addShort(totals: Totals, amount: string): boolean {
  if (typeof amount !== 'string') return false;
  const { length } = amount;
  const start = amount.charCodeAt(0) === minus ? 1 : 0;
  if (length - start > safeDigits || length === start) return false;
  let digits = 0;
  let at = start;
  for (; at < length; at += 1) {
    const digit = amount.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) break;
    digits = digits * 10 + digit;
  }
  const startsWithZero = amount.charCodeAt(start) === zero;
  if (at === length) {
    if (startsWithZero && length > 1) return false;
    addSmall(totals, start === 1 ? -digits : digits, 0);
    return true;
  }
  if (amount.charCodeAt(at) !== point || at === start || (startsWithZero && at > start + 1)) return false;
  const decimals = length - at - 1;
  for (at += 1; at < length; at += 1) {
    const digit = amount.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return false;
    digits = digits * 10 + digit;
  }
  if (decimals === 0 || amount.charCodeAt(length - 1) === zero) return false;
  addSmall(totals, start === 1 ? -digits : digits, decimals);
  return true;
}

function addSmall({ small, large }: Totals, addend: number, decimals: number): void {
  const sum = (small[decimals] ?? 0) + addend;
  if (sum < safeSum && sum > -safeSum) small[decimals] = sum;
  else {
    large[decimals] = (large[decimals] ?? 0n) + BigInt(sum);
    small[decimals] = 0;
  }
}

function addLong({ large }: Totals, amount: DecimalString): void {
  const [whole = '', decimals = ''] = decimalString(amount).split('.');
  large[decimals.length] = (large[decimals.length] ?? 0n) + BigInt(whole + decimals);
}

/** Brings all sums to the most decimals that occurred. */
function textOf({ small, large }: Totals): DecimalString {
  let most = small.length - 1;
  while (most > 0 && small[most] === 0) most -= 1;
  most = Math.max(most, large.length - 1);
  if (most === 0 && large[0] === 0n) return `${small[0] ?? 0}`;
  let total = 0n;
  for (let decimals = 0; decimals <= most; decimals += 1) {
    total = total * 10n + (large[decimals] ?? 0n) + BigInt(small[decimals] ?? 0);
  }
  return scaledText(total, most);
}

/** The canonical text of a whole number of units of 10^-decimals. */
function scaledText(total: bigint, decimals: number): DecimalString {
  if (decimals === 0) return total.toString() as DecimalString;
  const isNegative = total < 0n;
  const digits = (isNegative ? -total : total).toString().padStart(decimals + 1, '0');
  let end = digits.length;
  const pointAt = end - decimals;
  while (end > pointAt && digits.charCodeAt(end - 1) === zero) end -= 1;
  const whole = digits.slice(0, pointAt);
  const text = end === pointAt ? whole : `${whole}.${digits.slice(pointAt, end)}`;
  return (isNegative ? `-${text}` : text) as DecimalString;
}
