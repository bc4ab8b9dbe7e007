import { toDecimalString, type DecimalString } from '../decimal/decimal-string.js';
import { Exact } from '../decimal/exact.js';
import type { Interval } from './interval.js';

/**
 * Adds intervals (cộng các khoảng giá trị): every number that a sum of one value of each can be.
 *
 * An end of the sum is open as soon as the end of one part is open, and missing as soon as one part has none.
 *
 * @param intervals - the parts; none gives the point 0
 * @returns the interval of the sum, exact
 * @example
 * ```ts runnable
 * import { addIntervals, makeInterval } from '@khuyencong/model';
 * const nearly = makeInterval({ min: '0', max: '2.5', maxInclusive: false });
 * addIntervals([nearly, makeInterval({ min: '2', max: '2' })]) // => { min: '2', max: '4.5', minInclusive: true, maxInclusive: false }
 * ```
 * @category interval
 * @since 0.1.0
 */
export function addIntervals(intervals: readonly Interval[]): Interval {
  const min = addEnds(intervals.map((interval) => interval.min));
  const max = addEnds(intervals.map((interval) => interval.max));
  return {
    min,
    max,
    minInclusive: min !== null && intervals.every((interval) => interval.minInclusive),
    maxInclusive: max !== null && intervals.every((interval) => interval.maxInclusive),
  };
}

function addEnds(ends: readonly (DecimalString | null)[]): DecimalString | null {
  let sum = new Exact(0);
  for (const end of ends) {
    if (end === null) return null;
    sum = sum.plus(end);
  }
  return toDecimalString(sum);
}
