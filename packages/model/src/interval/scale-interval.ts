import { toDecimalString, type DecimalString } from '../decimal/decimal-string.js';
import { Exact } from '../decimal/exact.js';
import { KcError } from '../error/kc-error.js';
import type { Interval } from './interval.js';

/**
 * Multiplies an interval by a factor (nhân khoảng giá trị), as when tỷ đồng become đồng.
 *
 * @param interval - the interval
 * @param factor - a positive number
 * @returns the scaled interval, exact
 * @throws `KcError` `NEGATIVE_FACTOR` when the factor is zero or below
 * @example
 * ```ts runnable
 * import { makeInterval, scaleInterval } from '@khuyencong/model';
 * scaleInterval(makeInterval({ min: '1.5', max: '2' }), '1000000000').min // => '1500000000'
 * ```
 * @category interval
 * @since 0.1.0
 */
export function scaleInterval(interval: Interval, factor: DecimalString): Interval {
  if (!new Exact(factor).greaterThan(0)) throw new KcError('NEGATIVE_FACTOR', { factor });
  const scale = (end: DecimalString | null): DecimalString | null =>
    end === null ? null : toDecimalString(new Exact(end).times(factor));
  return { ...interval, min: scale(interval.min), max: scale(interval.max) };
}
