import { Exact, type ExactDecimal } from '@khuyencong/model';
import type { TargetRule } from '../rule/target-rule.js';
import { undecided, type Evidence, type Judgement } from './judge.js';
import { unreportedPeriods } from './reported-periods.js';

/**
 * Growth a year, averaged over the years: the product of the yearly factors is compared with a power of the target's factor, so no
 * root is taken and nothing is rounded.
 */
export function judgeGrowth({ quantity, accepts }: TargetRule, evidence: Evidence): Judgement {
  if (quantity.unit !== '%/năm') return { status: 'cannot-tell', missing: 'baseline' };
  if (unreportedPeriods(evidence.span, evidence.reports).length > 0) return undecided(evidence, 'not-met');
  if (evidence.reports.some(({ actual }) => actual.value === undefined || !/^\d{4}$/.test(actual.period))) {
    return { status: 'cannot-tell', missing: 'actuals' };
  }
  const compound = evidence.reports.reduce((product, { actual }) => product.times(factorOf(actual.value ?? '0')), new Exact(1));
  const target = (percent: string): ExactDecimal => power(factorOf(percent), evidence.reports.length);
  const order = accepts.min === null ? 1 : compound.comparedTo(target(accepts.min));
  const reached = order > 0 || (order === 0 && accepts.minInclusive);
  if (!reached) return { status: 'not-met' };
  return { status: 'met', ...(accepts.max !== null && compound.greaterThan(target(accepts.max)) && { aboveRange: true }) };
}

/** 5,4 % growth makes 105.4 of 100. */
function factorOf(percent: string): ExactDecimal {
  return new Exact(percent).plus(100);
}

function power(base: ExactDecimal, exponent: number): ExactDecimal {
  return Array.from({ length: exponent }).reduce<ExactDecimal>((product) => product.times(base), new Exact(1));
}
