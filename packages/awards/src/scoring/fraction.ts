import type { DecimalString } from '@khuyencong/model';
import { unscaledMark, type MarkDecimals } from './mark-scale.js';
import type { ExactMark } from './round-result.js';

/** An exact quotient with a positive denominator; whole numbers of the scale of the round. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The quotient of two whole numbers; `denominator` is positive. */
export function fractionOf(numerator: number | bigint, denominator: number | bigint): Fraction {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/** A mark as a quotient of the scale; unlike a cell it may be finer than the scale. */
export function markFraction(mark: DecimalString, decimals: MarkDecimals): Fraction {
  const [whole = '0', places = ''] = mark.split('.');
  const numerator = BigInt(`${whole}${places}`) * 10n ** BigInt(decimals);
  return reduced({ numerator, denominator: 10n ** BigInt(places.length) });
}

/** Adds up exactly; nothing adds up to 0. */
export function sumOfFractions(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(
    (left, right) =>
      left.denominator === right.denominator
        ? fractionOf(left.numerator + right.numerator, left.denominator)
        : reduced({
            numerator: left.numerator * right.denominator + right.numerator * left.denominator,
            denominator: left.denominator * right.denominator,
          }),
    fractionOf(0, 1),
  );
}

/** Divides by a positive whole number. */
export function dividedBy({ numerator, denominator }: Fraction, divisor: number): Fraction {
  return { numerator, denominator: denominator * BigInt(divisor) };
}

/** Negative, 0 or positive as `left` is below, equal to or above `right`. */
export function compareFractions(left: Fraction, right: Fraction): number {
  const [one, other] =
    left.denominator === right.denominator
      ? [left.numerator, right.numerator]
      : [left.numerator * right.denominator, right.numerator * left.denominator];
  return one < other ? -1 : one > other ? 1 : 0;
}

function reduced({ numerator, denominator }: Fraction): Fraction {
  const divisor = commonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function commonDivisor(left: bigint, right: bigint): bigint {
  let [larger, smaller] = [left < 0n ? -left : left, right];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0n ? 1n : larger;
}

/** The exact mark in marks instead of steps of the scale: decimal text where there is one, else a fraction in lowest terms. */
export function exactMark(fraction: Fraction, decimals: MarkDecimals): ExactMark {
  const scale = 10n ** BigInt(decimals);
  const { numerator, denominator } = reduced({
    numerator: fraction.numerator,
    denominator: fraction.denominator * scale,
  });
  const places = decimalPlaces(denominator);
  if (places === undefined) return `${numerator}/${denominator}` as ExactMark;
  return unscaledMark((numerator * 10n ** BigInt(places)) / denominator, places);
}

/** How many decimals a fraction with this denominator needs; none when they never end. */
function decimalPlaces(denominator: bigint): number | undefined {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; twos += 1) rest /= 2n;
  for (; rest % 5n === 0n; fives += 1) rest /= 5n;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** For print only: the mark in marks, rounded to `places` decimals. */
export function printedMark(
  fraction: Fraction,
  options: {
    readonly decimals: MarkDecimals;
    readonly places: number;
    readonly rounding: 'half-up' | 'down';
  },
): DecimalString {
  const numerator = fraction.numerator * 10n ** BigInt(options.places);
  const denominator = fraction.denominator * 10n ** BigInt(options.decimals);
  const half = options.rounding === 'half-up' ? denominator / 2n : 0n;
  // Doubled where the half is no whole number, so that an exact half still rounds up.
  const isOdd = options.rounding === 'half-up' && denominator % 2n === 1n;
  const rounded = isOdd
    ? (2n * numerator + denominator) / (2n * denominator)
    : (numerator + half) / denominator;
  return unscaledMark(rounded, options.places);
}
