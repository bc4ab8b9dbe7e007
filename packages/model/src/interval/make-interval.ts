import type { DecimalString } from '../decimal/decimal-string.js';
import { Exact } from '../decimal/exact.js';
import { KcError } from '../error/kc-error.js';
import type { Interval } from './interval.js';

/**
 * Makes an interval (lập khoảng giá trị); ends are included unless said otherwise.
 *
 * @param ends - `min` and `max`, `null` for no bound; `minInclusive`, `maxInclusive` default to true
 * @returns the interval
 * @throws `KcError` `INTERVAL_EMPTY` when no number lies between the ends
 * @example
 * ```ts runnable
 * import { makeInterval } from '@khuyencong/model';
 * makeInterval({ min: '45', max: null, minInclusive: false }).minInclusive // => false
 * ```
 * @category interval
 * @since 0.1.0
 */
export function makeInterval(ends: {
  readonly min: DecimalString | null;
  readonly max: DecimalString | null;
  readonly minInclusive?: boolean;
  readonly maxInclusive?: boolean;
}): Interval {
  const { min, max, minInclusive = true, maxInclusive = true } = ends;
  if (min !== null && max !== null) {
    const width = new Exact(max).minus(min);
    if (width.isNegative() || (width.isZero() && !(minInclusive && maxInclusive))) {
      throw new KcError('INTERVAL_EMPTY', { min, max });
    }
  }
  return { min, max, minInclusive: min !== null && minInclusive, maxInclusive: max !== null && maxInclusive };
}
