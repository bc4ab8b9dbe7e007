import { decimalString, Exact, toDecimalString, type DecimalString } from '@khuyencong/model';
import { safeWhole } from './safe-whole.js';

/**
 * Takes one amount from another (trừ số tiền), exactly, at any size; the result may be below zero.
 *
 * **Units**: both amounts in one unit, đồng as the name says.
 *
 * @param minuendVnd - the amount that is taken from
 * @param subtrahendVnd - the amount that is taken away
 * @returns the difference
 * @throws `KcError` `MALFORMED_DECIMAL` when an amount is not canonical decimal text
 * @example
 * ```ts runnable
 * import { subtractVnd } from '@khuyencong/budget';
 * subtractVnd('4800000000', '4940000000') // => '-140000000'
 * ```
 * @category arithmetic
 * @since 0.1.0
 */
export function subtractVnd(minuendVnd: DecimalString, subtrahendVnd: DecimalString): DecimalString {
  const [left, right] = [safeWhole(minuendVnd), safeWhole(subtrahendVnd)];
  if (left !== undefined && right !== undefined) return `${left - right}`;
  return toDecimalString(new Exact(decimalString(minuendVnd)).minus(decimalString(subtrahendVnd)));
}
