import {
  addIntervals,
  checkArgument,
  Exact,
  intervalContains,
  intervalsMeet,
  makeFinding,
  scaleInterval,
  type DecimalString,
  type Finding,
  type Interval,
  type YearSpan,
} from '@khuyencong/model';
import { checkSpan } from '../call/check-span.js';
import { targetFindings } from '../finding/target-findings.js';
import { checkIndicator } from '../indicator/check-indicator.js';
import { acceptedValues } from '../rule/accepted-values.js';
import type { AmountRule, FrequencyRule, TargetRule } from '../rule/target-rule.js';
import { roundsBetween, spanText, yearsAsked } from './demand.js';
import type { Target } from './target.js';

/**
 * Checks a target for itself, before any report (kiểm tra chỉ tiêu): numbers that nothing can meet, years outside the programme, a text
 * without a number, yearly targets that do not make the target of the whole period, a rhythm that does not fit the years.
 *
 * @param target - the target
 * @param options - `programme`: the years of the programme, where known
 * @returns what is wrong, all of it
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { countUnitIndex } from '@khuyencong/model';
 * import { checkTarget, parseTarget } from '@khuyencong/targets';
 * const text = '100 doanh nghiệp (trung bình 25 doanh nghiệp/năm)';
 * const parsed = parseTarget(text, { units: countUnitIndex, aboutTolerancePercent: '5' });
 * const label = { vi: 'Doanh nghiệp tham gia', en: 'Enterprises taking part' };
 * const indicator = { id: 'i1', label, unit: 'doanh nghiệp', measure: 'count', overTime: 'sum-of-periods', overPlaces: 'sum' } as const;
 * const target = { id: 't1', label, parsed, indicator, period: { from: 2021, to: 2025 }, path: [] };
 * checkTarget(target, { programme: { from: 2021, to: 2025 } }).map(({ code }) => code) // => ['YEARLY_TARGETS_DISAGREE']
 * ```
 * @category tracking
 * @since 0.1.0
 */
export function checkTarget(
  target: Target,
  options: { readonly programme?: YearSpan | undefined },
): readonly Finding[] {
  checkArgument('target', target);
  checkArgument('options', options);
  if (options.programme !== undefined) checkSpan('options.programme', options.programme);
  const { programme } = options;
  const { rules, alternatives } = target.parsed;
  const path = { path: target.path };
  const name = { target: target.id, nameVi: target.label.vi, nameEn: target.label.en };
  const hasNumber = rules.length > 0 || alternatives.some((reading) => reading.length > 0);
  return [
    ...checkIndicator(target.indicator, path),
    ...(hasNumber ? [] : [withoutNumber(target, name, path)]),
    ...rules.flatMap((rule) => limitsOf(rule)).flatMap((rule) => emptyRange(rule, name, path)),
    ...outsideProgramme(target, programme, name),
    ...rules.flatMap((rule) => (rule.kind === 'frequency' ? frequencyFindings(rule, target, name) : [])),
    ...yearlyFindings(target, name),
  ];
}

type Name = { readonly target: string; readonly nameVi: string; readonly nameEn: string };
type Place = { readonly path: readonly (string | number)[] };
type Limited = Exclude<
  TargetRule,
  { readonly kind: 'frequency' | 'paired' | 'levels' | 'by-year' | 'deadline' }
>;

function limitsOf(rule: TargetRule): readonly Limited[] {
  switch (rule.kind) {
    case 'frequency':
      return rule.rounds ? [rule.rounds] : [];
    case 'paired':
      return rule.counts;
    case 'levels':
      return rule.levels;
    case 'by-year':
      return rule.years;
    case 'deadline':
      return [];
    default:
      return [rule];
  }
}

const reversed =
  /(?<![\p{L}\p{N}])(?:từ|from)\s+(\d+)\s*(?:đến|tới|to)\s+(dưới\s+|below\s+)?(\d+)(?![\d.,/])/iu;

/** "Từ 20 đến 10 cơ sở" has numbers, and nothing lies between them. */
function withoutNumber({ parsed: { text }, indicator: { unit } }: Target, name: Name, place: Place): Finding {
  const [, min, open, max] = reversed.exec(text) ?? [];
  const order = min === undefined || max === undefined ? -1 : new Exact(min).comparedTo(max);
  const isEmpty = order > 0 || (order === 0 && open !== undefined);
  if (isEmpty && min !== undefined && max !== undefined)
    return makeFinding(targetFindings, 'TARGET_RANGE_EMPTY', { ...name, min, max, unit }, place);
  return makeFinding(targetFindings, 'TARGET_WITHOUT_NUMBER', { ...name, text: text.slice(0, 200) }, place);
}

function emptyRange(rule: Limited, name: Name, place: Place): readonly Finding[] {
  const { min, max, minInclusive, maxInclusive } = acceptedValues(rule.limit);
  if (min === null || max === null) return [];
  const order = new Exact(min).comparedTo(max);
  if (order < 0 || (order === 0 && minInclusive && maxInclusive)) return [];
  return [makeFinding(targetFindings, 'TARGET_RANGE_EMPTY', { ...name, min, max, unit: rule.unit }, place)];
}

function outsideProgramme(target: Target, programme: YearSpan | undefined, name: Name): readonly Finding[] {
  const own = target.period ? [target.period] : [];
  const bounds = programme ?? target.period;
  const named = target.parsed.rules.flatMap(limitsOf).flatMap(({ span, until }) => {
    if (until !== undefined) return [{ from: Math.min(until, bounds?.from ?? until), to: until }];
    return span ? [span] : [];
  });
  const spans = [...own, ...named];
  const outside = spans.filter(
    ({ from, to }) => to < from || (bounds && (from < bounds.from || to > bounds.to)),
  );
  const distinct = [...new Set(outside.map(spanText))];
  return distinct.map((years) =>
    makeFinding(
      targetFindings,
      'TARGET_PERIOD_OUTSIDE_PROGRAMME',
      { ...name, years, programme: bounds ? spanText(bounds) : '' },
      { path: target.path },
    ),
  );
}

function frequencyFindings(
  { everyYears, rounds, decidedBy, wording }: FrequencyRule,
  target: Target,
  name: Name,
): readonly Finding[] {
  if (!rounds || !target.period || decidedBy.length === 0) return [];
  const [fewest, most] = roundsBetween(everyYears, target.period);
  const accepts = acceptedValues(rounds.limit);
  if ([fewest, most].some((count) => intervalContains(accepts, count))) return [];
  const params = {
    ...name,
    frequency: wording,
    rounds: fewest === most ? fewest : `${fewest}–${most}`,
    years: String(target.period.to - target.period.from + 1),
  };
  return [makeFinding(targetFindings, 'FREQUENCY_DISAGREES', params, { path: target.path })];
}

/** What the years make together, beside what is asked of the whole period; only of things that add up over time. */
function yearlyFindings(target: Target, name: Name): readonly Finding[] {
  const { period, indicator, parsed } = target;
  if (!period || indicator.overTime !== 'sum-of-periods') return [];
  const amounts = parsed.rules.filter((rule): rule is AmountRule => rule.kind === 'amount');
  const ends = amounts.filter(({ yearly, per }) => yearly === undefined && per === undefined);
  return ends.flatMap((end) => {
    const years = yearsAsked(end, period);
    return yearlySums(parsed.rules, years, period)
      .filter(
        ([rule, sum]) =>
          rule.unit === end.unit &&
          rule.level === end.level &&
          !intervalsMeet(acceptedValues(end.limit), sum),
      )
      .map(([rule]) =>
        makeFinding(
          targetFindings,
          'YEARLY_TARGETS_DISAGREE',
          { ...name, yearly: rule.wording, whole: end.wording, years: spanText(years) },
          { path: target.path },
        ),
      );
  });
}

/** Yearly targets that cover just the years of an end target, with what they make together. */
function yearlySums(
  rules: readonly TargetRule[],
  years: YearSpan,
  period: YearSpan,
): readonly (readonly [AmountRule, Interval])[] {
  return rules.flatMap((rule): readonly (readonly [AmountRule, Interval])[] => {
    if (rule.kind === 'amount' && rule.yearly !== undefined && rule.per === undefined) {
      const own = rule.span || rule.until !== undefined ? yearsAsked(rule, period) : years;
      return own.from <= years.from && own.to >= years.to ? [[rule, overYears(rule, years)]] : [];
    }
    if (rule.kind !== 'by-year' || !coversPeriod(rule.years, years)) return [];
    const [first] = rule.years;
    return first ? [byYear(first, rule.years)] : [];
  });
}

function overYears({ limit }: AmountRule, { from, to }: YearSpan): Interval {
  return scaleInterval(acceptedValues(limit), String(to - from + 1) as DecimalString);
}

function coversPeriod(years: readonly { readonly span: YearSpan }[], { from, to }: YearSpan): boolean {
  const named = years.reduce((count, { span }) => count + span.to - span.from + 1, 0);
  return named === to - from + 1 && years.every(({ span }) => span.from >= from && span.to <= to);
}

function byYear(first: AmountRule, years: readonly AmountRule[]): readonly [AmountRule, Interval] {
  const sum = addIntervals(years.map(({ limit }) => acceptedValues(limit)));
  return [{ ...first, wording: years.map(({ wording }) => wording).join('; ') }, sum];
}
