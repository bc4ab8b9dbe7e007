import type { DecimalString } from '../decimal/decimal-string.js';

/**
 * All numbers that a published wording allows (khoảng giá trị), with closed or open ends; `null` is no bound on that side.
 *
 * "hơn 45" is everything above 45 and not 45 itself; "5-5,4" includes both ends.
 *
 * @category interval
 * @since 0.1.0
 */
export interface Interval {
  readonly min: DecimalString | null;
  readonly max: DecimalString | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
}
