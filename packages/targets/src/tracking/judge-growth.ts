import { Exact, type ExactDecimal } from '@khuyencong/model';
import type { TargetRule } from '../rule/target-rule.js';
import { isAboveEnd, isBelowStart, isRange } from './ends.js';
import { statesLowerLimit, undecidable, undecided, type Evidence, type Judgement } from './judge.js';
import { unreportedPeriods, type ReportedActual } from './reported-periods.js';

/**
 * Growth a year, averaged over the years: the product of the yearly factors is compared with a power of the target's factor, so no
 * root is taken and nothing is rounded.
 */
export function judgeGrowth(rule: TargetRule, evidence: Evidence): Judgement {
  const { quantity, accepts } = rule;
  if (quantity.unit !== '%/năm') return { status: 'cannot-tell', missing: 'baseline' };
  if (unreportedPeriods(evidence.span, evidence.reports).length > 0) return undecided(evidence, 'not-met');
  if (!evidence.reports.every(isYearlyRate)) return { status: 'cannot-tell', missing: 'actuals' };
  const compound = evidence.reports.reduce(
    (product, { actual }) => product.times(factorOf(actual.value ?? '0')),
    new Exact(1),
  );
  const scaled = (percent: string): ExactDecimal => power(factorOf(percent), evidence.reports.length);
  const above = isAboveEnd(accepts, compound, scaled);
  if (rule.direction === 'stay-below') return { status: above ? 'not-met' : 'met' };
  if (!statesLowerLimit(rule)) return above ? { status: 'met' } : undecidable(evidence);
  if (isBelowStart(accepts, compound, scaled)) return { status: 'not-met' };
  return { status: 'met', ...(above && isRange(accepts) && { aboveRange: true }) };
}

/** Nothing shrinks by more than itself. */
function isYearlyRate({ actual: { value, period } }: ReportedActual): boolean {
  return value !== undefined && /^\d{4}$/.test(period) && !factorOf(value).isNegative();
}

/** 5,4 % growth makes 105.4 of 100. */
function factorOf(percent: string): ExactDecimal {
  return new Exact(percent).plus(100);
}

function power(base: ExactDecimal, exponent: number): ExactDecimal {
  return Array.from({ length: exponent }).reduce<ExactDecimal>(
    (product) => product.times(base),
    new Exact(1),
  );
}
