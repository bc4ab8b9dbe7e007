import {
  Exact,
  toDecimalString,
  type DecimalString,
  type Explanation,
  type LocalText,
} from '@khuyencong/model';
import type { TargetRule } from '../rule/target-rule.js';
import { isAboveEnd, isBelowStart, isRange } from './ends.js';
import { statesLowerLimit, undecidable, undecided, type Evidence, type Judgement } from './judge.js';
import type { Actual } from './target-progress.js';

const resultLabel: LocalText = { vi: 'Cộng kết quả đã báo cáo', en: 'Sum of the reported results' };

/** Counts and money add up over the periods; a report without a number reports nothing. */
export function judgeAmount(rule: TargetRule, evidence: Evidence): Judgement {
  const reports = evidence.reports.filter(({ actual }) => amountOf(actual) !== undefined);
  if (reports.length === 0) return { status: 'cannot-tell', missing: 'actuals' };
  const leaves = reports.map(({ actual }): Explanation => ({
    label: { vi: `Kết quả kỳ ${actual.period}`, en: `Result of ${actual.period}` },
    value: amountOf(actual) ?? '0',
    unit: rule.quantity.unit,
    operation: 'given',
    inputs: [],
  }));
  const sum = leaves.reduce((running, leaf) => running.plus(leaf.value), new Exact(0));
  const achieved = toDecimalString(sum);
  const explanation: Explanation = {
    label: resultLabel,
    value: achieved,
    unit: rule.quantity.unit,
    operation: 'sum',
    inputs: leaves,
  };
  return { ...decide(rule, achieved, { ...evidence, reports }), achieved, explanation };
}

function amountOf({ value, numerator }: Actual): DecimalString | undefined {
  return value ?? numerator;
}

function decide(rule: TargetRule, achieved: DecimalString, evidence: Evidence): Judgement {
  const value = new Exact(achieved);
  const { accepts } = rule;
  if (rule.direction === 'stay-below')
    return isAboveEnd(accepts, value) ? { status: 'not-met' } : undecided(evidence, 'met');
  if (!statesLowerLimit(rule)) return isAboveEnd(accepts, value) ? { status: 'met' } : undecidable(evidence);
  const { min } = accepts;
  const reached = !isBelowStart(accepts, value);
  const remaining = min === null || reached ? '0' : toDecimalString(new Exact(min).minus(achieved));
  if (!reached) return { ...undecided(evidence, 'not-met'), remaining };
  return {
    status: 'met',
    remaining,
    ...(isRange(accepts) && isAboveEnd(accepts, value) && { aboveRange: true }),
  };
}
