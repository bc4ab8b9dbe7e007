import { toDecimalString, type DecimalString } from '../decimal/decimal-string.js';
import { Exact } from '../decimal/exact.js';
import type { Interval } from './interval.js';

/**
 * Mirrors an interval at zero (đổi dấu khoảng giá trị), so that a difference is a sum with the mirrored part.
 *
 * @param interval - the interval
 * @returns the mirrored interval, exact
 * @example
 * ```ts runnable
 * import { makeInterval, negateInterval } from '@khuyencong/model';
 * negateInterval(makeInterval({ min: '1', max: '3', maxInclusive: false })) // => { min: '-3', max: '-1', minInclusive: false, maxInclusive: true }
 * ```
 * @category interval
 * @since 0.1.0
 */
export function negateInterval(interval: Interval): Interval {
  return {
    min: negate(interval.max),
    max: negate(interval.min),
    minInclusive: interval.maxInclusive,
    maxInclusive: interval.minInclusive,
  };
}

function negate(end: DecimalString | null): DecimalString | null {
  return end === null ? null : toDecimalString(new Exact(end).negated());
}
