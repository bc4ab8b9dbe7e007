import { decimalString, type DecimalString } from '@khuyencong/model';

const safeDigits = 15;
const zero = 48;

/** Weights that are plain whole numbers of few digits, as machine integers; nothing when one of them is not. */
export function safeWeights(weights: readonly string[]): readonly number[] | undefined {
  const numbers: number[] = [];
  for (const weight of weights) {
    const number = safeWhole(weight);
    if (number < 0) return undefined;
    numbers.push(number);
  }
  return numbers;
}

/** -1 where the text is not a canonical whole number of few digits. */
function safeWhole(text: string): number {
  const { length } = text;
  if (length === 0 || length > safeDigits || (length > 1 && text.charCodeAt(0) === zero)) return -1;
  let number = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Weights as whole numbers in the same proportions: `1.5` and `2` become 15 and 20. */
export function wholeWeights(weights: readonly DecimalString[]): readonly bigint[] {
  const parts = weights.map((weight) => decimalString(weight).split('.'));
  const most = parts.reduce((longest, [, decimals = '']) => Math.max(longest, decimals.length), 0);
  return parts.map(([whole = '', decimals = '']) => BigInt(whole + decimals.padEnd(most, '0')));
}
