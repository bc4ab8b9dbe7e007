import type { Interval } from './interval.js';

/**
 * Takes the ends of an interval into it (lấy cả hai đầu mút), the way writers use "trên" and "gần" for the value itself.
 *
 * @param interval - the interval
 * @returns the same ends, included
 * @example
 * ```ts runnable
 * import { closeInterval, makeInterval } from '@khuyencong/model';
 * closeInterval(makeInterval({ min: '413', max: null, minInclusive: false })).minInclusive // => true
 * ```
 * @category interval
 * @since 0.1.0
 */
export function closeInterval(interval: Interval): Interval {
  return { ...interval, minInclusive: interval.min !== null, maxInclusive: interval.max !== null };
}
