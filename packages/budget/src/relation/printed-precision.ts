import {
  Exact,
  quantityInterval,
  toDecimalString,
  type DecimalString,
  type Interval,
  type Quantity,
} from '@khuyencong/model';
import { isPowerOfTen, printedValue } from '../figure/printed-value.js';
import type { ReconcileOptions } from '../reconciliation/reconcile-options.js';

type Tolerance = Pick<ReconcileOptions, 'aboutTolerancePercent'>;
type Whole = InstanceType<typeof Exact>;

/**
 * What "hơn 3,1 tỷ" means to a reader who knows a better number: cut off at its last digit that is not zero, so above 3.1 and
 * below 3.2 tỷ; "gần 10 tỷ" is below 10 and above 0.
 */
export function cutOffInterval(quantity: Quantity, options: Tolerance): Interval {
  const interval = quantityInterval(quantity, options);
  const value = quantity.value === undefined ? undefined : printedValue(quantity);
  if (value === undefined) return interval;
  const number = new Exact(value);
  if (number.isZero()) return interval;
  const step = new Exact(`1e${number.e - number.precision() + 1}`);
  switch (quantity.qualifier) {
    case 'over':
      return { ...interval, max: toDecimalString(number.plus(step)), maxInclusive: false };
    case 'nearly':
      return { ...interval, min: toDecimalString(number.minus(step)), minInclusive: false };
    default:
      return interval;
  }
}

/** A number without a qualifier as rounded at the last digit that was printed; a count was counted and not rounded. */
export function roundedInterval(quantity: Quantity, options: Tolerance): Interval {
  const interval = quantityInterval(quantity, options);
  const value = quantity.value === undefined ? undefined : printedValue(quantity);
  if (value === undefined || quantity.qualifier !== 'exact' || quantity.kind === 'count') return interval;
  const half = printedDigit(value, quantity).times('0.5');
  const number = new Exact(value);
  return {
    min: toDecimalString(Exact.max(0, number.minus(half))),
    max: toDecimalString(number.plus(half)),
    minInclusive: true,
    maxInclusive: true,
  };
}

/** The place of the last digit in the unit in which it was printed: one million of "100 triệu". */
function printedDigit(value: DecimalString, { unitFactor }: Quantity): Whole {
  const factor = new Exact(isPowerOfTen(unitFactor) ? unitFactor : 1);
  const decimals = new Exact(value).div(factor).decimalPlaces();
  return new Exact(`1e-${decimals}`).times(factor);
}
