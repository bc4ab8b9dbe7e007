import {
  Exact,
  toDecimalString,
  type DecimalString,
  type ExactDecimal,
  type ExactRatio,
} from '@khuyencong/model';
import { acceptedValues } from '../rule/accepted-values.js';
import type { SimpleRule } from '../rule/simple-rule.js';
import type { LimitedRule } from '../rule/target-rule.js';
import { compare, remainingTree } from './compare.js';
import { cannotTell, missingPeriodsOf, type Evidence, type Judgement } from './evidence.js';
import { expectedByPace, type ExpectedByPace } from './expected-by-pace.js';
import { flipOf } from './flip.js';
import { judgeGrowth } from './judge-growth.js';
import { amountOf, type Report } from './known-reports.js';
import { measure, reportingPlaces, type Measured } from './measure.js';
import { forecastOf, requiredPerMonth } from './outlook.js';
import {
  asItIs,
  positionOf,
  standingOf,
  statesLowerLimit,
  type Circumstances,
  type Standing,
} from './standing.js';
import type { TargetStatus } from './target-progress.js';
import type { Target } from './target.js';

export function judgeNumber(rule: SimpleRule, evidence: Evidence): Judgement {
  if (rule.kind === 'yearly-growth' || rule.kind === 'baseline-growth') return judgeGrowth(rule, evidence);
  if (rule.kind === 'amount' && rule.per !== undefined) return cannotTell('each-thing');
  const isShare = rule.kind === 'share' || rule.kind === 'ratio';
  // A report without a number reports nothing.
  const reports = evidence.reports.filter(({ actual }) => isShare || amountOf(actual) !== undefined);
  if (reports.length === 0) return cannotTell('actuals');
  const result = measure(evidence.target.indicator, reports, { unit: isShare ? '' : rule.unit, isShare });
  if ('missing' in result) return cannotTell(result.missing);
  const circumstances = circumstancesOf(evidence, reports, isShare);
  const judge = judgeOf(rule, result.measured, circumstances, evidence);
  return isShare
    ? shareJudgement(rule, result.measured, judge)
    : amountJudgement(rule, result.measured, { judge, evidence: { ...evidence, reports }, circumstances });
}

function circumstancesOf(evidence: Evidence, reports: readonly Report[], isShare: boolean): Circumstances {
  const { target, demand, asOf } = evidence;
  const growing = !isShare && target.indicator.overTime !== 'state-at-end';
  const all = missingPeriodsOf(evidence, reports);
  // A state is what the last report says: once the last day is covered, earlier gaps decide nothing.
  const isState = target.indicator.overTime === 'state-at-end';
  const last = `${String(demand.span.to)}-12-31`;
  const covered =
    isState && reportingPlaces(reports).every((place) => place.reports.at(-1)?.period.lastDay === last);
  const places = covered ? all.filter((period) => awaitsPlace(target, reports, period)) : all;
  return { span: demand.span, asOf, missingPeriods: places, growing };
}

function awaitsPlace({ places = [] }: Target, reports: readonly Report[], period: string): boolean {
  const reported = new Set(reports.map(({ actual }) => actual.place));
  return places.some((name) => !reported.has(name) && period.startsWith(`${name}: `));
}

interface Judge {
  readonly standing: Standing;
  readonly low: ExactDecimal;
  readonly expected: ExpectedByPace | undefined;
  readonly statusAt: (value: ExactDecimal) => TargetStatus;
  readonly missingPeriods: readonly string[];
  readonly thresholds: readonly ExactRatio[];
}

/** Status as a function of the result, so that the same one finds the flip. */
function judgeOf(
  rule: LimitedRule,
  measured: Measured,
  circumstances: Circumstances,
  evidence: Evidence,
): Judge {
  const { whole } = measured;
  const scaled = whole ? (end: string): ExactDecimal => new Exact(end).times(whole.value) : asItIs;
  const adds = !whole && evidence.target.indicator.overTime === 'sum-of-periods';
  const expected =
    evidence.pace && adds && statesLowerLimit(rule)
      ? expectedByPace(rule, evidence.pace, { span: evidence.demand.span, reports: evidence.reports })
      : undefined;
  const standingAt = (value: ExactDecimal): Standing => {
    const position = positionOf(rule, whole ? value.times(100) : value, scaled);
    const standing = standingOf(rule, position, circumstances);
    return standing.status === 'on-the-way' && expected && isBehind(rule, value, expected)
      ? { status: 'at-risk' }
      : standing;
  };
  const [low, high] = [new Exact(measured.low.value), new Exact(measured.high.value)];
  const [atLow, atHigh] = [standingAt(low), standingAt(high)];
  return {
    standing: atLow.status === atHigh.status ? atLow : { status: 'cannot-tell', missing: 'counted-things' },
    low,
    expected,
    statusAt: (value) => standingAt(value).status,
    missingPeriods: circumstances.missingPeriods,
    thresholds: [...endsOf(rule, whole?.value), ...(expected ? [expected.expected] : [])],
  };
}

function isBehind({ direction }: LimitedRule, value: ExactDecimal, { expected }: ExpectedByPace): boolean {
  const order = value.times(expected.denominator).comparedTo(expected.numerator);
  return direction === 'stay-below' ? order > 0 : order < 0;
}

/** The ends of the limit; of a share, in things of its whole. */
function endsOf({ limit }: LimitedRule, whole: DecimalString | undefined): readonly ExactRatio[] {
  const { min, max } = acceptedValues(limit);
  return [min, max]
    .filter((end) => end !== null)
    .map((end) =>
      whole === undefined
        ? { numerator: end, denominator: '1' as const }
        : { numerator: toDecimalString(new Exact(end).times(whole)), denominator: '100' as const },
    );
}

function openPeriods({ standing, missingPeriods }: Judge): Pick<Judgement, 'missing' | 'missingPeriods'> {
  const isOpen =
    standing.status === 'on-the-way' || standing.status === 'at-risk' || standing.status === 'cannot-tell';
  return {
    ...(standing.missing && { missing: standing.missing }),
    ...(isOpen && missingPeriods.length > 0 && { missingPeriods }),
  };
}

function shareJudgement(rule: LimitedRule, { low, whole }: Measured, judge: Judge): Judgement {
  if (!whole) return cannotTell('ratio');
  const flip = flipOf(judge.low, { ...judge, highest: whole.value });
  const scaled = (end: string): ExactDecimal => new Exact(end).times(whole.value);
  const above = positionOf(rule, judge.low.times(100), scaled) === 'above';
  return {
    status: judge.standing.status,
    ...openPeriods(judge),
    share: { numerator: low.value, denominator: whole.value },
    ...(judge.standing.status === 'met' && above && isRange(rule) && { aboveRange: true }),
    ...(flip && { flip }),
    comparison: compare(rule, { achieved: low, whole }),
  };
}

/** A plain number is a number to reach: more than 17 is not above a range. */
function isRange(rule: LimitedRule): boolean {
  const { min, max } = acceptedValues(rule.limit);
  return rule.direction === 'reach' && statesLowerLimit(rule) && min !== max && max !== null;
}

function amountJudgement(
  rule: LimitedRule,
  measured: Measured,
  {
    judge,
    evidence,
    circumstances,
  }: { readonly judge: Judge; readonly evidence: Evidence; readonly circumstances: Circumstances },
): Judgement {
  const { low, high } = measured;
  const { standing, expected } = judge;
  if (low.value !== high.value) {
    const between = { min: low.value, max: high.value };
    return { status: standing.status, ...openPeriods(judge), achievedBetween: between };
  }
  const { min } = acceptedValues(rule.limit);
  const hasLower = rule.direction !== 'stay-below' && statesLowerLimit(rule) && min !== null;
  const left = hasLower ? remainingTree(min, low, rule.unit) : undefined;
  const flip = flipOf(judge.low, judge);
  const above = positionOf(rule, judge.low, asItIs) === 'above';
  const comparison = compare(rule, { achieved: low });
  return {
    status: standing.status,
    ...openPeriods(judge),
    achieved: low.value,
    ...(hasLower &&
      new Exact(min).greaterThan(0) && { shareOfTarget: { numerator: low.value, denominator: min } }),
    ...(left && { remaining: left.value, remainingExplanation: left }),
    ...(standing.status === 'met' && above && isRange(rule) && { aboveRange: true }),
    ...(expected && { pace: { ...expected, behind: isBehind(rule, judge.low, expected) } }),
    ...outlookOf(standing.status, left?.value, { low: low.value, evidence, circumstances }),
    ...(flip && { flip }),
    explanation: low,
    comparison,
  };
}

/** What is still to come matters only while the period runs. */
function outlookOf(
  status: TargetStatus,
  remaining: DecimalString | undefined,
  {
    low,
    evidence,
    circumstances: { span, asOf },
  }: { readonly low: DecimalString; readonly evidence: Evidence; readonly circumstances: Circumstances },
): Pick<Judgement, 'forecast' | 'requiredPerMonth'> {
  if (status !== 'on-the-way' && status !== 'at-risk') return {};
  const isSum =
    evidence.target.indicator.overTime === 'sum-of-periods' && reportingPlaces(evidence.reports).length === 1;
  const forecast = isSum ? forecastOf(low, { span, reports: evidence.reports }) : undefined;
  const required =
    remaining !== undefined && remaining !== '0' && asOf !== undefined
      ? requiredPerMonth(remaining, asOf, span)
      : undefined;
  return { ...(forecast && { forecast }), ...(required && { requiredPerMonth: required }) };
}
