import {
  isoDate,
  makeFinding,
  parsePeriod,
  type Finding,
  type IsoDate,
  type Period,
  type YearSpan,
} from '@khuyencong/model';
import { targetFindings } from '../finding/target-findings.js';
import type { Actual, Target } from './target-progress.js';

/** A report with its days. */
export interface ReportedActual {
  readonly actual: Actual;
  readonly period: Period;
}

/** The reports that lie in the years of the target, in the order of time, and what is wrong with the others. */
export interface Reports {
  readonly inPeriod: readonly ReportedActual[];
  readonly overlap: boolean;
  readonly findings: readonly Finding[];
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

export function firstDayOf(span: YearSpan): IsoDate {
  return isoDate(`${yearText(span.from)}-01-01`);
}

export function lastDayOf(span: YearSpan): IsoDate {
  return isoDate(`${yearText(span.to)}-12-31`);
}

export function reportsOf(target: Target, span: YearSpan, actuals: readonly Actual[]): Reports {
  const dated = actuals.map((actual) => ({ actual, period: parsePeriod(actual.period) })).sort(byTime);
  const inside = ({ period }: ReportedActual): boolean =>
    period.firstDay >= firstDayOf(span) && period.lastDay <= lastDayOf(span);
  const inPeriod = dated.filter(inside);
  const outside = dated
    .filter((report) => !inside(report))
    .map(({ actual }) => {
      const params = {
        target: target.id,
        period: actual.period,
        from: String(span.from),
        to: String(span.to),
      };
      return makeFinding(targetFindings, 'ACTUAL_OUTSIDE_PERIOD', params, { path: actual.path });
    });
  const overlaps = overlapFindings(target, inPeriod);
  return { inPeriod, overlap: overlaps.length > 0, findings: [...outside, ...overlaps] };
}

/** Down to the last field, so that the order of the reports never shows. */
function byTime(a: ReportedActual, b: ReportedActual): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sortKey({ actual, period }: ReportedActual): string {
  const { value, numerator, denominator, path } = actual;
  return JSON.stringify([period.firstDay, period.lastDay, value, numerator, denominator, path]);
}

function overlapFindings(target: Target, reports: readonly ReportedActual[]): readonly Finding[] {
  let latest: ReportedActual | undefined;
  return reports.flatMap((report) => {
    const earlier = latest;
    if (!latest || report.period.lastDay > latest.period.lastDay) latest = report;
    if (!earlier || report.period.firstDay > earlier.period.lastDay) return [];
    const params = { target: target.id, first: earlier.actual.period, second: report.actual.period };
    return [makeFinding(targetFindings, 'ACTUALS_OVERLAP', params, { path: report.actual.path })];
  });
}

/** The years, or the quarters and months of a year begun, that have no report. */
export function unreportedPeriods(span: YearSpan, reports: readonly ReportedActual[]): readonly string[] {
  const years = Array.from({ length: span.to - span.from + 1 }, (_, offset) => span.from + offset);
  return years.flatMap((year) => {
    const ofYear = reports.filter(({ period }) => period.firstDay.startsWith(`${yearText(year)}-`));
    if (ofYear.length === 0) return [yearText(year)];
    const months = Array.from(
      { length: 12 },
      (_, index) => `${yearText(year)}-${String(index + 1).padStart(2, '0')}`,
    );
    return months.filter(
      (month) =>
        !ofYear.some(
          ({ period }) => period.firstDay.slice(0, 7) <= month && month <= period.lastDay.slice(0, 7),
        ),
    );
  });
}
