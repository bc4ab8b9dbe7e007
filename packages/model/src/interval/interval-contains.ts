import type { DecimalString } from '../decimal/decimal-string.js';
import type { Interval } from './interval.js';
import { intervalsMeet } from './intervals-meet.js';

/**
 * Tells whether a number lies in an interval (giá trị thuộc khoảng).
 *
 * @param interval - the interval
 * @param value - the number
 * @returns true when the wording allows the number
 * @example
 * ```ts runnable
 * import { intervalContains, makeInterval } from '@khuyencong/model';
 * intervalContains(makeInterval({ min: '5', max: '5.4' }), '5.4') // => true
 * ```
 * @category interval
 * @since 0.1.0
 */
export function intervalContains(interval: Interval, value: DecimalString): boolean {
  return intervalsMeet(interval, { min: value, max: value, minInclusive: true, maxInclusive: true });
}
