import { Exact, toDecimalString, type DecimalString, type Interval } from '@khuyencong/model';

/** How many steps of a quotient one unit has: đồng are whole, other quotients are cut off after two decimals. */
export type StepsOfOne = '1' | '100';

/** A quotient of numbers not below zero, cut off after the last step. */
export interface Quotient {
  readonly value: DecimalString;
  /** Whether nothing was cut off. */
  readonly ends: boolean;
}

/** Divides and cuts off; the divisor is above zero. */
export function quotient(dividend: DecimalString, divisor: DecimalString, steps: StepsOfOne): Quotient {
  const whole = new Exact(dividend).times(steps);
  const count = whole.dividedToIntegerBy(divisor);
  return { value: ofSteps(count, steps), ends: count.times(divisor).equals(whole) };
}

/** Everything that a quotient can be, its ends moved outward to the next step. */
export function quotientInterval(dividend: Interval, divisor: Interval, steps: StepsOfOne): Interval {
  const low = divisor.max === null ? '0' : quotient(dividend.min ?? '0', divisor.max, steps).value;
  const unbounded = dividend.max === null || divisor.min === null || divisor.min === '0';
  const high = unbounded ? null : upward(dividend.max, divisor.min, steps);
  return { min: low, max: high, minInclusive: true, maxInclusive: high !== null };
}

/** Everything that a product of numbers not below zero can be. */
export function productInterval(one: Interval, other: Interval): Interval {
  const max =
    one.max === null || other.max === null ? null : toDecimalString(new Exact(one.max).times(other.max));
  return {
    min: toDecimalString(new Exact(one.min ?? 0).times(other.min ?? 0)),
    max,
    minInclusive: one.minInclusive && other.minInclusive,
    maxInclusive: max !== null && one.maxInclusive && other.maxInclusive,
  };
}

function upward(dividend: DecimalString, divisor: DecimalString, steps: StepsOfOne): DecimalString {
  const { value, ends } = quotient(dividend, divisor, steps);
  return ends ? value : toDecimalString(new Exact(value).plus(ofSteps(new Exact(1), steps)));
}

function ofSteps(count: InstanceType<typeof Exact>, steps: StepsOfOne): DecimalString {
  return toDecimalString(count.times(steps === '1' ? '1' : '0.01'));
}
