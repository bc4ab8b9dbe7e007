import { Exact } from '../decimal/exact.js';
import type { Interval } from './interval.js';

/**
 * Tells whether two intervals share a value (hai khoảng có giá trị chung); an open end does not belong to its interval.
 *
 * @param left - an interval
 * @param right - an interval
 * @returns true when at least one number lies in both
 * @example
 * ```ts runnable
 * import { intervalsMeet, makeInterval } from '@khuyencong/model';
 * const over413 = makeInterval({ min: '413', max: null, minInclusive: false });
 * intervalsMeet(over413, makeInterval({ min: '413', max: '413' })) // => false
 * intervalsMeet(over413, makeInterval({ min: '413', max: '414' })) // => true
 * ```
 * @category interval
 * @since 0.1.0
 */
export function intervalsMeet(left: Interval, right: Interval): boolean {
  return beginsBeforeEndOf(left, right) && beginsBeforeEndOf(right, left);
}

function beginsBeforeEndOf(first: Interval, second: Interval): boolean {
  if (first.min === null || second.max === null) return true;
  const room = new Exact(second.max).comparedTo(first.min);
  return room > 0 || (room === 0 && first.minInclusive && second.maxInclusive);
}
