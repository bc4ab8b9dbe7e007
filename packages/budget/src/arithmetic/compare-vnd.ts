import { decimalString, Exact, type DecimalString } from '@khuyencong/model';

/**
 * Compares two amounts (so sánh số tiền); also an order for `sort`. Texts compare as texts: `'9' < '10'` is false.
 *
 * **Units**: both amounts in one unit.
 *
 * @param leftVnd - canonical decimal text
 * @param rightVnd - canonical decimal text
 * @returns -1, 0 or 1 as `leftVnd` is below, equal to or above `rightVnd`
 * @throws `KcError` `MALFORMED_DECIMAL` when an amount is not canonical decimal text
 * @example
 * ```ts runnable
 * import { compareVnd } from '@khuyencong/budget';
 * compareVnd('9', '10') // => -1
 * const amounts = ['10', '9', '-0.5'] as const;
 * amounts.toSorted(compareVnd) // => ['-0.5', '9', '10']
 * ```
 * @category arithmetic
 * @since 0.1.0
 */
export function compareVnd(leftVnd: DecimalString, rightVnd: DecimalString): -1 | 0 | 1 {
  const order = new Exact(decimalString(leftVnd)).comparedTo(decimalString(rightVnd));
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}
