import { Exact, toDecimalString, type DecimalString, type YearSpan } from '@khuyencong/model';
import type { Limit } from '../rule/limit.js';
import type { SimpleRule } from '../rule/simple-rule.js';
import type {
  AmountRule,
  DeadlineRule,
  FrequencyRule,
  LimitedRule,
  TargetRule,
} from '../rule/target-rule.js';

/** One number to judge: a rule over some years, and the key by which reports name it. */
export interface Demand {
  readonly rule: SimpleRule | DeadlineRule;
  readonly span: YearSpan;
  readonly part: string;
  /** The year or years, where the same number is asked for in several. */
  readonly years?: string;
}

/** What a target demands, number by number. */
export function demandsOf(rules: readonly TargetRule[], period: YearSpan): readonly Demand[] {
  const demands = rules.flatMap((rule) => demandsOfRule(rule, period));
  const seen = new Map<string, number>();
  return demands.map((demand) => {
    const key = JSON.stringify([demand.part, demand.years, isYearlyAverage(demand)]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? demand : { ...demand, part: `${demand.part}#${String(count)}` };
  });
}

function isYearlyAverage({ rule }: Demand): boolean {
  return rule.kind === 'amount' && rule.yearly === 'average';
}

function demandsOfRule(rule: TargetRule, period: YearSpan): readonly Demand[] {
  switch (rule.kind) {
    case 'frequency':
      return [
        { rule: rule.rounds ?? roundsOf(rule, period), span: period, part: rule.rounds?.unit ?? 'lần' },
      ];
    case 'paired':
      return rule.counts.flatMap((count) => amountDemands(count, period));
    case 'levels':
      return rule.levels.flatMap((level) => amountDemands(level, period));
    case 'by-year':
      return rule.years.map((year) => ({
        rule: year,
        span: year.span,
        part: year.unit,
        years: spanText(year.span),
      }));
    case 'amount':
      return amountDemands(rule, period);
    case 'deadline':
      return deadlineDemands(rule, period);
    case 'share':
      return [{ rule, span: yearsAsked(rule, period), part: rule.of ?? rule.unit }];
    default:
      return [{ rule, span: yearsAsked(rule, period), part: rule.unit }];
  }
}

/** "Đến năm 2025" counts from the first year of the target on. */
export function yearsAsked({ span, until }: LimitedRule, period: YearSpan): YearSpan {
  return span ?? { from: period.from, to: until ?? period.to };
}

function amountDemands(rule: AmountRule, period: YearSpan): readonly Demand[] {
  const span = yearsAsked(rule, period);
  const part = rule.level ?? rule.unit;
  if (rule.yearly === 'average') {
    const years = String(span.to - span.from + 1) as DecimalString;
    return [{ rule: { ...rule, limit: timesLimit(rule.limit, years) }, span, part }];
  }
  if (rule.yearly !== 'each')
    return [{ rule, span, part, ...(rule.until !== undefined && { years: spanText(span) }) }];
  return yearsOf(span).map((year) => ({ rule, span: { from: year, to: year }, part, years: String(year) }));
}

function deadlineDemands(rule: DeadlineRule, period: YearSpan): readonly Demand[] {
  const years = rule.year === undefined ? yearsOf(period) : [rule.year];
  return years.map((year) => ({
    rule: { ...rule, year },
    span: { from: year, to: year },
    part: 'deadline',
    years: String(year),
  }));
}

export function yearsOf({ from, to }: YearSpan): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);
}

export function spanText({ from, to }: YearSpan): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}

/** Once in n years makes so many whole rounds in the period, or one more. */
export function roundsBetween(
  everyYears: DecimalString,
  period: YearSpan,
): readonly [DecimalString, DecimalString] {
  const years = period.to - period.from + 1;
  const fewest = new Exact(years).divToInt(everyYears);
  const most = fewest.times(everyYears).equals(years) ? fewest : fewest.plus(1);
  return [toDecimalString(fewest), toDecimalString(most)];
}

function roundsOf({ everyYears, wording, decidedBy }: FrequencyRule, period: YearSpan): AmountRule {
  const [min, max] = roundsBetween(everyYears, period);
  const limit: Limit = { kind: 'range', min, max, minInclusive: true, maxInclusive: true };
  return { kind: 'amount', measure: 'count', unit: 'lần', limit, direction: 'reach', wording, decidedBy };
}

/** What a yearly average asks for over so many years. */
function timesLimit(limit: Limit, years: DecimalString): Limit {
  const times = (value: DecimalString): DecimalString => toDecimalString(new Exact(value).times(years));
  switch (limit.kind) {
    case 'indefinite':
      return limit;
    case 'range':
      return {
        ...limit,
        min: limit.min === null ? null : times(limit.min),
        max: limit.max === null ? null : times(limit.max),
      };
    case 'about':
      return { ...limit, min: times(limit.min), max: times(limit.max) };
    default:
      return { ...limit, value: times(limit.value) };
  }
}
