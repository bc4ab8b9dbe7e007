import {
  Exact,
  makeFinding,
  type DecimalString,
  type ExactDecimal,
  type ExactRatio,
  type Finding,
} from '@khuyencong/model';
import { targetFindings } from '../finding/target-findings.js';
import type { TargetRule } from '../rule/target-rule.js';
import { isAboveEnd, isBelowStart, isRange } from './ends.js';
import { statesLowerLimit, undecided, vague, type Evidence, type Judgement } from './judge.js';
import { lastDayOf } from './reported-periods.js';
import type { Target } from './target-progress.js';

/** A share is what the latest report says; it is compared by products, never divided. */
export function judgeShare(rule: TargetRule, evidence: Evidence): Judgement {
  const latest = evidence.reports.at(-1);
  const share = latest && ratioOf(latest.actual);
  if (!latest || !share) return { status: 'cannot-tell', missing: 'ratio' };
  if (latest.period.lastDay < lastDayOf(evidence.span)) return { ...undecided(evidence, 'not-met'), share };
  const numerator = new Exact(share.numerator).times(100);
  const scaled = (end: string): ExactDecimal => new Exact(end).times(share.denominator);
  const above = isAboveEnd(rule.accepts, numerator, scaled);
  if (rule.direction === 'stay-below') return { status: above ? 'not-met' : 'met', share };
  if (!statesLowerLimit(rule)) return { ...(above ? { status: 'met' } : vague), share };
  if (isBelowStart(rule.accepts, numerator, scaled)) return { status: 'not-met', share };
  return { status: 'met', share, ...(above && isRange(rule.accepts) && { aboveRange: true }) };
}

function ratioOf(actual: {
  readonly numerator?: DecimalString | undefined;
  readonly denominator?: DecimalString | undefined;
}): ExactRatio | undefined {
  const { numerator, denominator } = actual;
  return numerator === undefined || denominator === undefined || !new Exact(denominator).greaterThan(0)
    ? undefined
    : { numerator, denominator };
}

/** Shares that cannot be: nothing to divide by, or more than the whole. */
export function shareFindings(target: Target, { reports }: Pick<Evidence, 'reports'>): readonly Finding[] {
  return reports.flatMap(({ actual }): readonly Finding[] => {
    const { numerator, denominator, path, period } = actual;
    if (numerator === undefined || denominator === undefined) return [];
    if (!new Exact(denominator).greaterThan(0)) {
      return [makeFinding(targetFindings, 'DENOMINATOR_ZERO', { target: target.id, period }, { path })];
    }
    return new Exact(numerator).greaterThan(denominator)
      ? [
          makeFinding(
            targetFindings,
            'NUMERATOR_ABOVE_DENOMINATOR',
            { target: target.id, numerator, denominator },
            { path },
          ),
        ]
      : [];
  });
}
