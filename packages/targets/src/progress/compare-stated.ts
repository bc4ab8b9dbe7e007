import { compareRatios, type DecimalString } from '@khuyencong/model';
import type { StatedValue } from './progress-state.js';

/** By size; of two pairs of one size the one with the larger denominator is above, so that one of them is the highest. */
export function compareStated(one: StatedValue, other: StatedValue): number {
  if (one.denominator === undefined && other.denominator === undefined)
    return compareNumbers(one.value, other.value);
  const [left, right] = [one, other].map(({ value, denominator = '1' }) => ({
    numerator: value,
    denominator,
  }));
  const order = left && right ? compareShares(left, right) : 0;
  return order === 0 ? compareNumbers(one.denominator ?? '0', other.denominator ?? '0') : order;
}

interface Share {
  readonly numerator: DecimalString;
  readonly denominator: DecimalString;
}

function compareShares(one: Share, other: Share): number {
  const { numerator, denominator } = one;
  if (numerator === other.numerator && denominator === other.denominator) return 0;
  if (![numerator, denominator, other.numerator, other.denominator].every((text) => !text.includes('.')))
    return compareRatios(one, other);
  const left = BigInt(numerator) * BigInt(other.denominator);
  const right = BigInt(other.numerator) * BigInt(denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Canonical numbers compare by sign, then by the length of the whole part, then as text. */
export function compareNumbers(one: DecimalString, other: DecimalString): number {
  if (one === other) return 0;
  const isNegative = one.startsWith('-');
  if (isNegative !== other.startsWith('-')) return isNegative ? -1 : 1;
  const longer = wholeLength(one) - wholeLength(other);
  const isBelow = longer === 0 ? one < other : longer < 0;
  return isBelow === isNegative ? 1 : -1;
}

function wholeLength(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? text.length : point;
}
