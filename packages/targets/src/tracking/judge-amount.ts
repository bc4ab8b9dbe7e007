import { Exact, toDecimalString, type DecimalString, type Explanation, type LocalText } from '@khuyencong/model';
import type { TargetRule } from '../rule/target-rule.js';
import { undecided, type Evidence, type Judgement } from './judge.js';

const resultLabel: LocalText = { vi: 'Cộng kết quả đã báo cáo', en: 'Sum of the reported results' };

/** Counts and money add up over the periods. */
export function judgeAmount(rule: TargetRule, evidence: Evidence): Judgement {
  const leaves = evidence.reports.map(({ actual }): Explanation => ({
    label: { vi: `Kết quả kỳ ${actual.period}`, en: `Result of ${actual.period}` },
    value: actual.value ?? actual.numerator ?? '0',
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
  return { ...decide(rule, achieved, evidence), achieved, explanation };
}

function decide({ accepts, direction }: TargetRule, achieved: DecimalString, evidence: Evidence): Judgement {
  const value = new Exact(achieved);
  if (direction === 'stay-below') {
    const within = accepts.max === null || (accepts.maxInclusive ? value.lessThanOrEqualTo(accepts.max) : value.lessThan(accepts.max));
    return within ? undecided(evidence, 'met') : { status: 'not-met' };
  }
  const { min } = accepts;
  const reached = min === null || (accepts.minInclusive ? value.greaterThanOrEqualTo(min) : value.greaterThan(min));
  const remaining = min === null || reached ? '0' : toDecimalString(new Exact(min).minus(achieved));
  if (!reached) return { ...undecided(evidence, 'not-met'), remaining };
  const above = accepts.max !== null && value.greaterThan(accepts.max);
  return { status: 'met', remaining, ...(above && { aboveRange: true }) };
}
