import {
  Exact,
  toDecimalString,
  type DecimalString,
  type ExactDecimal,
  type ExactRatio,
} from '@khuyencong/model';
import type { StatusFlip, TargetStatus } from './target-progress.js';

/**
 * The smallest whole change of a result that gives another status. Between two thresholds the status stays, so only the whole steps around
 * each threshold are tried.
 */
export function flipOf(
  result: ExactDecimal,
  {
    thresholds,
    statusAt,
    highest,
  }: {
    readonly thresholds: readonly ExactRatio[];
    readonly statusAt: (result: ExactDecimal) => TargetStatus;
    /** A numerator does not pass its denominator. */
    readonly highest?: DecimalString | undefined;
  },
): StatusFlip | undefined {
  const now = statusAt(result);
  const steps = thresholds
    .flatMap((threshold) => stepsAround(result, threshold))
    .filter((step) => !step.isZero() && !result.plus(step).isNegative())
    .filter((step) => highest === undefined || result.plus(step).lessThanOrEqualTo(highest))
    .sort((left, right) => left.abs().comparedTo(right.abs()) || right.comparedTo(left));
  for (const step of steps) {
    const becomes = statusAt(result.plus(step));
    if (becomes !== now) return { change: toDecimalString(step), becomes };
  }
  return undefined;
}

function stepsAround(result: ExactDecimal, { numerator, denominator }: ExactRatio): readonly ExactDecimal[] {
  const distance = new Exact(numerator).minus(result.times(denominator));
  const whole = distance.divToInt(denominator);
  return [-1, 0, 1].map((offset) => whole.plus(offset));
}
