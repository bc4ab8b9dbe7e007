import type { DecimalString } from './decimal-string.js';
import { Exact } from './exact.js';

/**
 * A share kept as two exact numbers (tỷ lệ: tử số và mẫu số), such as 177 of 179 products.
 *
 * Never divided: 177/179 has no finite decimal form, and only the two numbers can be added up again later.
 *
 * @category decimal
 * @since 0.1.0
 */
export interface ExactRatio {
  readonly numerator: DecimalString;
  readonly denominator: DecimalString;
}

/**
 * Compares two shares (so sánh hai tỷ lệ) exactly, by products instead of quotients.
 *
 * @param left - a ratio with a positive denominator
 * @param right - a ratio with a positive denominator
 * @returns -1, 0 or 1 as `left` is below, equal to or above `right`
 * @example
 * ```ts runnable
 * import { compareRatios } from '@khuyencong/model';
 * compareRatios({ numerator: '177', denominator: '179' }, { numerator: '100', denominator: '102' }) // => 1
 * ```
 * @category decimal
 * @since 0.1.0
 */
export function compareRatios(left: ExactRatio, right: ExactRatio): -1 | 0 | 1 {
  const order = new Exact(left.numerator)
    .times(right.denominator)
    .comparedTo(new Exact(right.numerator).times(left.denominator));
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}
