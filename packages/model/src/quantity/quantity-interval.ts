import { toDecimalString, type DecimalString } from '../decimal/decimal-string.js';
import { Exact } from '../decimal/exact.js';
import type { Interval } from '../interval/interval.js';
import { splitFraction } from './amount.js';
import type { Quantity } from './quantity.js';

/**
 * The interval that a published number stands for (khoảng giá trị của số liệu), in its own unit.
 *
 * Strict reading: "hơn" and "trên" exclude the value, so does "gần", which is taken from zero up; "khoảng" allows the tolerance
 * that the caller names. Before a range, "hơn" and "gần" loosen its lower end only. Of a fraction such as 177/179 it is the part that counts.
 *
 * **Units**: those of `quantity.unit`.
 *
 * @param quantity - one reading
 * @param options - `aboutTolerancePercent`: how far "khoảng" reaches on either side, in percent of the value
 * @returns the interval; unbounded on both sides for an indefinite size
 * @example
 * ```ts runnable
 * import { countUnitIndex, quantityInterval, readQuantities } from '@khuyencong/model';
 * const [reading] = readQuantities('khoảng 300 lượt cơ sở', { units: countUnitIndex }).found[0]?.readings ?? [];
 * reading && quantityInterval(reading, { aboutTolerancePercent: '5' }) // => { min: '285', max: '315', minInclusive: true, maxInclusive: true }
 * ```
 * @category quantity
 * @since 0.1.0
 */
export function quantityInterval(
  quantity: Quantity,
  options: { readonly aboutTolerancePercent: DecimalString },
): Interval {
  const value = quantity.value === undefined ? undefined : splitFraction(quantity.value)[0];
  const min = value ?? quantity.min ?? null;
  const max = value ?? quantity.max ?? null;
  const maxInclusive = quantity.maxInclusive ?? true;
  if (min === null || max === null) return { min: null, max: null, minInclusive: false, maxInclusive: false };
  const isRange = min !== max;
  switch (quantity.qualifier) {
    case 'about':
      return spread(min, max, options.aboutTolerancePercent);
    case 'nearly':
      return { ...fromZero(min), max, maxInclusive: isRange && maxInclusive };
    case 'over':
      return { min, max: isRange ? max : null, minInclusive: false, maxInclusive: isRange && maxInclusive };
    case 'at-least':
      return { min, max: null, minInclusive: true, maxInclusive: false };
    case 'at-most':
      return { ...fromZero(max), max, maxInclusive };
    default:
      return { min, max, minInclusive: true, maxInclusive };
  }
}

/** Published sizes are not negative, so an upper limit above zero has zero as its lower end. */
function fromZero(limit: DecimalString): Pick<Interval, 'min' | 'minInclusive'> {
  return new Exact(limit).greaterThan(0)
    ? { min: '0', minInclusive: true }
    : { min: null, minInclusive: false };
}

function spread(min: DecimalString, max: DecimalString, percent: DecimalString): Interval {
  const margin = (end: DecimalString): InstanceType<typeof Exact> =>
    new Exact(end).abs().times(percent).times('0.01');
  return {
    min: toDecimalString(new Exact(min).minus(margin(min))),
    max: toDecimalString(new Exact(max).plus(margin(max))),
    minInclusive: true,
    maxInclusive: true,
  };
}
