import { decimalString, type DecimalString } from '@khuyencong/model';
import { safeWhole } from '../arithmetic/safe-whole.js';

/** Weights that are plain whole numbers of few digits, as machine integers; nothing when one of them is not. */
export function safeWeights(weights: readonly string[]): readonly number[] | undefined {
  const numbers: number[] = [];
  for (const weight of weights) {
    const number = safeWhole(weight);
    if (number === undefined) return undefined;
    numbers.push(number);
  }
  return numbers;
}

/** Weights as whole numbers in the same proportions: `1.5` and `2` become 15 and 20. */
export function wholeWeights(weights: readonly DecimalString[]): readonly bigint[] {
  const parts = weights.map((weight) => decimalString(weight).split('.'));
  const most = parts.reduce((longest, [, decimals = '']) => Math.max(longest, decimals.length), 0);
  return parts.map(([whole = '', decimals = '']) => BigInt(whole + decimals.padEnd(most, '0')));
}
