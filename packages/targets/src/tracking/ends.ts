import type { ExactDecimal, Interval } from '@khuyencong/model';

/** What a value is compared with at an end of an interval; a share is compared as a product. */
type ScaledEnd = (end: string) => ExactDecimal | string;

const asItIs: ScaledEnd = (end) => end;

export function isBelowStart(
  { min, minInclusive }: Interval,
  value: ExactDecimal,
  scaled: ScaledEnd = asItIs,
): boolean {
  if (min === null) return false;
  const order = value.comparedTo(scaled(min));
  return order < 0 || (order === 0 && !minInclusive);
}

export function isAboveEnd(
  { max, maxInclusive }: Interval,
  value: ExactDecimal,
  scaled: ScaledEnd = asItIs,
): boolean {
  if (max === null) return false;
  const order = value.comparedTo(scaled(max));
  return order > 0 || (order === 0 && !maxInclusive);
}

/** A plain number is a number to reach: more than 17 is not above a range. */
export function isRange({ min, max }: Interval): boolean {
  return min !== max;
}
