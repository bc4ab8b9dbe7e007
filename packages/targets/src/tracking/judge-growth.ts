import {
  Exact,
  toDecimalString,
  type DecimalString,
  type ExactDecimal,
  type Explanation,
} from '@khuyencong/model';
import type { LimitedRule } from '../rule/target-rule.js';
import { decidingEnd, given, ordered, product } from './compare.js';
import type { Report } from './known-reports.js';
import { cannotTell, missingPeriodsOf, type Evidence, type Judgement } from './evidence.js';
import { positionOf, standingOf, statesLowerLimit, type Circumstances, type Standing } from './standing.js';
import type { Comparison } from './target-progress.js';

/**
 * Growth is compared as products: the yearly factors, or the last figure, against a whole power of the factor that the target asks for. No
 * root is taken and nothing is rounded.
 */
export function judgeGrowth(rule: LimitedRule & { readonly kind: string }, evidence: Evidence): Judgement {
  const { target, demand, asOf, reports } = evidence;
  if (reports.some(({ actual }) => actual.place !== undefined)) return cannotTell('whole-place');
  const yearly = reports.filter(({ actual }) => actual.value !== undefined);
  const isRate = target.indicator.measure === 'growth';
  if (!isRate && target.baseline === undefined) return cannotTell('baseline');
  if (yearly.length === 0) return cannotTell('actuals');
  const missingPeriods = isRate ? missingPeriodsOf(evidence, yearly) : missingEnd(evidence, yearly);
  const circumstances: Circumstances = { span: demand.span, asOf, missingPeriods, growing: false };
  if (missingPeriods.length > 0) {
    const standing = standingOf(rule, 'below', circumstances);
    return { ...standing, missingPeriods };
  }
  if (!yearly.every((report) => isYearly(report, isRate))) return cannotTell('actuals');
  const growth = isRate ? ofRates(rule, yearly) : ofFigures(rule, yearly, evidence);
  return growth ? judged(rule, growth, circumstances) : cannotTell('baseline');
}

/** Only the figure of the last year is compared with the baseline. */
function missingEnd({ demand }: Evidence, reports: readonly Report[]): readonly string[] {
  const last = String(demand.span.to);
  return reports.some(({ actual }) => actual.period === last) ? [] : [last];
}

/** Nothing shrinks by more than itself. */
function isYearly({ actual: { value, period } }: Report, isRate: boolean): boolean {
  return value !== undefined && /^\d{4}$/.test(period) && !(isRate && factorOf(value).isNegative());
}

/** 5,4 % growth makes 105.4 of 100. */
function factorOf(percent: string): ExactDecimal {
  return new Exact(percent).plus(100);
}

interface Growth {
  /** What is compared, and with what for an end of the limit; both are products of the same scale. */
  readonly result: ExactDecimal;
  readonly scaled: (end: string) => ExactDecimal;
  readonly comparison: Comparison;
  /** Each year for itself, where rates are known and the wording does not say that years are averaged. */
  readonly each?: readonly ExactDecimal[];
}

const factorLabel = { vi: 'Hệ số yêu cầu', en: 'Factor asked for' };

function ofRates(
  rule: LimitedRule & { readonly kind: string; readonly averaged?: boolean },
  reports: readonly Report[],
): Growth {
  const rates = reports.map(({ actual }) => actual.value ?? '0');
  const factors = reports.map(({ actual }) =>
    given(
      { vi: `Năm ${actual.period} so với năm trước, %`, en: `${actual.period} of the year before, %` },
      toDecimalString(factorOf(actual.value ?? '0')),
      '%',
    ),
  );
  const compound = product({ vi: 'Tích hệ số các năm', en: 'Product of the yearly factors' }, factors);
  const years = rule.kind === 'yearly-growth' ? reports.length : 1;
  const fill = new Exact(100).pow(reports.length - years);
  const scaled = (end: string): ExactDecimal => power(factorAsked(rule, end), years).times(fill);
  const scale =
    years === reports.length
      ? []
      : [given({ vi: 'Cùng thang đo', en: 'Same scale' }, toDecimalString(fill), '')];
  return {
    result: new Exact(compound.value),
    scaled,
    comparison: ordered(compound, product(factorLabel, [...askedFactors(rule, years), ...scale])),
    ...(rule.kind === 'yearly-growth' && rule.averaged !== true && { each: rates.map(factorOf) }),
  };
}

function ofFigures(
  rule: LimitedRule & { readonly kind: string },
  reports: readonly Report[],
  { target, demand }: Evidence,
): Growth | undefined {
  const { baseline } = target;
  const last = reports.find(({ actual }) => actual.period === String(demand.span.to))?.actual.value;
  if (baseline === undefined || last === undefined || !new Exact(baseline).greaterThan(0)) return undefined;
  const years = rule.kind === 'yearly-growth' ? demand.span.to - demand.span.from + 1 : 1;
  const base = given({ vi: 'Số gốc', en: 'Baseline' }, baseline, '');
  const hundreds = toDecimalString(new Exact(100).pow(years));
  const achieved = product({ vi: 'Số năm cuối, cùng thang đo', en: 'Last figure, on the same scale' }, [
    given({ vi: `Số năm ${String(demand.span.to)}`, en: `Figure of ${String(demand.span.to)}` }, last, ''),
    given({ vi: 'Thang phần trăm', en: 'Percent scale' }, hundreds, ''),
  ]);
  return {
    result: new Exact(achieved.value),
    scaled: (end) => power(factorAsked(rule, end), years).times(baseline),
    comparison: ordered(
      achieved,
      product({ vi: 'Số gốc nhân hệ số yêu cầu', en: 'Baseline times the factor asked for' }, [
        base,
        ...askedFactors(rule, years),
      ]),
    ),
  };
}

/** "Gấp 3 lần" is 300 of 100. */
function factorAsked({ unit }: LimitedRule, end: string): ExactDecimal {
  return unit === 'lần' ? new Exact(end).times(100) : factorOf(end);
}

function askedFactors(rule: LimitedRule, years: number): readonly Explanation[] {
  const end: DecimalString = decidingEnd(rule) ?? '0';
  const factor = toDecimalString(factorAsked(rule, end));
  return Array.from({ length: years }, () => given(factorLabel, factor, '%', rule.wording));
}

function power(base: ExactDecimal, exponent: number): ExactDecimal {
  return base.pow(exponent);
}

function judged(
  rule: LimitedRule,
  { result, scaled, comparison, each }: Growth,
  circumstances: Circumstances,
): Judgement {
  const average = positionOf(rule, result, scaled);
  const standing = standingOf(rule, average, circumstances);
  const single = each?.map((factor): Standing =>
    standingOf(
      rule,
      positionOf(rule, factor, (end) => factorAsked(rule, end)),
      circumstances,
    ),
  );
  const disagrees = standing.status === 'met' && single?.some(({ status }) => status !== 'met') === true;
  const isAbove =
    standing.status === 'met' &&
    average === 'above' &&
    rule.limit.kind === 'range' &&
    rule.direction === 'reach';
  return {
    ...(disagrees ? cannotTell('one-reading') : standing),
    ...(isAbove && !disagrees && statesLowerLimit(rule) && { aboveRange: true }),
    comparison,
  };
}
