import {
  Exact,
  isDecimalString,
  toDecimalString,
  type DecimalString,
  type ExactDecimal,
} from '@khuyencong/model';
import { smallWhole } from './small-whole.js';

/** An exact sum that grows: a safe integer as long as one suffices. */
export interface AmountSum {
  small: number;
  large: ExactDecimal | undefined;
  /** Whether any amount was added: missing is not zero. */
  isStated: boolean;
}

/** Sums stay below this, so that one more small amount is still exact. */
const safeSum = 8_000_000_000_000_000;

export function emptySum(): AmountSum {
  return { small: 0, large: undefined, isStated: false };
}

/** Adds an amount by its small whole number, or by its text where it is none. */
export function addWhole(sum: AmountSum, whole: number, text: string | null): void {
  if (whole >= 0 && sum.small < safeSum) {
    sum.small += whole;
    sum.isStated = true;
  } else addTo(sum, text);
}

/** Adds an amount; one that is missing or was not read adds nothing. */
export function addTo(sum: AmountSum, amount: string | null): void {
  if (amount === null) return;
  const small = smallWhole(amount);
  if (small >= 0 && sum.small < safeSum) sum.small += small;
  else if (isDecimalString(amount)) sum.large = (sum.large ?? new Exact(0)).plus(amount);
  else return;
  sum.isStated = true;
}

export function sumText({ small, large }: AmountSum): DecimalString {
  return toDecimalString((large ?? new Exact(0)).plus(small));
}
