import { decimalString, Exact, toDecimalString, type DecimalString } from '@khuyencong/model';

/**
 * Multiplies an amount by an exact factor (nhân số tiền), such as a rate of `'0.3'` or a number of establishments.
 *
 * **Units**: the unit of the amount; the factor has none.
 * **Rounding**: none; `roundTo` rounds, by a named mode.
 *
 * @param amountVnd - canonical decimal text
 * @param factor - canonical decimal text
 * @returns the product with all its decimals
 * @throws `KcError` `MALFORMED_DECIMAL` when either is not canonical decimal text
 * @example
 * ```ts runnable
 * import { multiplyVnd } from '@khuyencong/budget';
 * multiplyVnd('333333333', '0.3') // => '99999999.9'
 * ```
 * @category arithmetic
 * @since 0.1.0
 */
export function multiplyVnd(amountVnd: DecimalString, factor: DecimalString): DecimalString {
  return toDecimalString(new Exact(decimalString(amountVnd)).times(decimalString(factor)));
}
