import {
  Exact,
  parsePeriod,
  toDecimalString,
  type ExactRatio,
  type IsoDate,
  type YearSpan,
} from '@khuyencong/model';
import { acceptedValues } from '../rule/accepted-values.js';
import type { LimitedRule } from '../rule/target-rule.js';
import { monthsOf } from '../progress/uncovered-periods.js';
import { daysBetween, firstDayOf, lastDayOf, type Report } from './known-reports.js';
import { reportingPlaces } from './measure.js';
import type { Pace } from './pace.js';

/** What should be there by the last day up to which everything is reported. */
export interface ExpectedByPace {
  readonly kind: Pace['kind'];
  readonly through: IsoDate;
  readonly expected: ExactRatio;
}

/** Nothing where the pace does not say, or the first period is not reported: missing is not behind. */
export function expectedByPace(
  rule: LimitedRule,
  pace: Pace,
  { span, reports }: { readonly span: YearSpan; readonly reports: readonly Report[] },
): ExpectedByPace | undefined {
  const through = reportedThrough(span, reports);
  const { min, max } = acceptedValues(rule.limit);
  const wanted = rule.direction === 'stay-below' ? max : min;
  if (through === undefined || wanted === null) return undefined;
  const part = shareBy(pace, through, span);
  if (!part) return undefined;
  const numerator = toDecimalString(new Exact(wanted).times(part.numerator));
  return { kind: pace.kind, through, expected: { numerator, denominator: part.denominator } };
}

/** The last day before the first month that some place has not reported. */
export function reportedThrough(span: YearSpan, reports: readonly Report[]): IsoDate | undefined {
  const byPlace = reportingPlaces(reports).map(
    (place) => new Set(place.reports.flatMap(({ period }) => monthsOf(period))),
  );
  let through: IsoDate | undefined;
  for (let year = span.from; year <= span.to; year += 1) {
    for (const month of monthsOf(parsePeriod(String(year).padStart(4, '0')))) {
      if (byPlace.length === 0 || !byPlace.every((covered) => covered.has(month))) return through;
      through = parsePeriod(month).lastDay;
    }
  }
  return through;
}

/** The share of the target that the pace has reached by the end of a day. */
function shareBy(pace: Pace, through: IsoDate, span: YearSpan): ExactRatio | undefined {
  switch (pace.kind) {
    case 'linear':
      return {
        numerator: toDecimalString(new Exact(daysBetween(firstDayOf(span), through) + 1)),
        denominator: toDecimalString(new Exact(daysBetween(firstDayOf(span), lastDayOf(span)) + 1)),
      };
    case 'stated': {
      const reached = pace.points
        .filter(({ on }) => on <= through)
        .sort((left, right) => (left.on < right.on ? -1 : 1))
        .at(-1);
      return { numerator: reached?.sharePercent ?? '0', denominator: '100' };
    }
    case 'like-before':
      return shareBefore(pace, through);
  }
}

function shareBefore(
  pace: Extract<Pace, { readonly kind: 'like-before' }>,
  through: IsoDate,
): ExactRatio | undefined {
  const cut = monthBefore(through, pace.yearsBefore);
  const dated = pace.earlier.map(({ period, value }) => ({ period: parsePeriod(period), value }));
  // A report that goes on past the day says nothing about what was there on the day.
  if (dated.some(({ period }) => period.firstDay.slice(0, 7) <= cut && period.lastDay.slice(0, 7) > cut))
    return undefined;
  const sum = (rows: typeof dated): InstanceType<typeof Exact> =>
    rows.reduce((running, { value }) => running.plus(value), new Exact(0));
  const total = sum(dated);
  if (!total.greaterThan(0)) return undefined;
  const before = sum(dated.filter(({ period }) => period.lastDay.slice(0, 7) <= cut));
  return { numerator: toDecimalString(before), denominator: toDecimalString(total) };
}

function monthBefore(day: IsoDate, years: number): string {
  const month = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  month.setUTCFullYear(month.getUTCFullYear() - years);
  return month.toISOString().slice(0, 7);
}
