import {
  Exact,
  isDecimalString,
  isoDate,
  makeFinding,
  readPeriod,
  type DecimalString,
  type Finding,
  type IsoDate,
  type Period,
  type YearSpan,
} from '@khuyencong/model';
import { targetFindings } from '../finding/target-findings.js';
import { progressFindings } from '../progress/progress-findings.js';
import { uncoveredPeriods } from '../progress/uncovered-periods.js';
import type { Actual, PlaceDays, Target } from './target.js';

const shownLength = 60;

/** A report with its days. */
export interface Report {
  readonly actual: Actual;
  readonly period: Period;
}

/** The reports that count as of a day, in the order of time, and what is wrong with the others. */
export interface KnownReports {
  readonly reports: readonly Report[];
  /** The parts of the target whose reports contradict one another. */
  readonly contradicting: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

export interface KnownReportsOptions {
  readonly actuals: readonly Actual[];
  readonly asOf: IsoDate | undefined;
  readonly places?: readonly PlaceDays[] | undefined;
  readonly span: YearSpan;
}

export function firstDayOf({ from }: YearSpan): IsoDate {
  return isoDate(`${String(from).padStart(4, '0')}-01-01`);
}

export function lastDayOf({ to }: YearSpan): IsoDate {
  return isoDate(`${String(to).padStart(4, '0')}-12-31`);
}

/** Reports as they were known on the day: later ones left out, corrections put in place, nothing counted twice. */
export function knownReports(target: Target, options: KnownReportsOptions): KnownReports {
  const findings: Finding[] = [];
  const dated = options.actuals.flatMap((actual) => readReport(target, actual, findings)).sort(byTime);
  const inside = dated.filter((report) => isInside(target, report, options, findings));
  const known = inside.filter((report) => isKnown(target, report, options.asOf, findings));
  const sound = known.filter((report) => isSound(target, report, options.places, findings));
  const contradicting = new Set<string>();
  const reports = [...groupBy(sound, placeKey).values()].flatMap((ofPlace) => {
    const single = [...groupBy(ofPlace, ({ actual }) => actual.period).values()].flatMap((same) =>
      corrected(target, same, { findings, contradicting }),
    );
    return withoutContained(target, single.sort(byTime), { findings, contradicting });
  });
  return { reports: reports.sort(byTime), contradicting, findings };
}

/** A report whose period or numbers cannot be read is named and left out. */
function readReport(target: Target, actual: Actual, findings: Finding[]): readonly Report[] {
  const { value, numerator, denominator, path, place = '' } = actual;
  const indicator = target.indicator.id;
  const period = readPeriod(actual.period);
  const numbers: readonly (string | undefined)[] = [value, numerator, denominator];
  const text = numbers.find((number) => number !== undefined && !isDecimalString(number));
  if (!period) {
    const params = { indicator, period: actual.period.slice(0, shownLength) };
    findings.push(makeFinding(progressFindings, 'REPORT_PERIOD_UNREAD', params, { path }));
  } else if (text !== undefined) {
    const params = { indicator, place, period: actual.period, text: text.slice(0, shownLength) };
    findings.push(makeFinding(progressFindings, 'REPORT_WITHOUT_NUMBER', params, { path }));
  } else return [{ actual, period }];
  return [];
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function placeKey({ actual }: Report): string {
  return JSON.stringify([actual.part, actual.place]);
}

/** Down to the last field, so that the order of the reports never shows. */
function byTime(left: Report, right: Report): number {
  const [first, second] = [sortKey(left), sortKey(right)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function sortKey({ actual, period }: Report): string {
  const { part, place, value, numerator, denominator, doneOn, reportedOn, correction, path } = actual;
  const when = [correction ? 1 : 0, reportedOn ?? '', value, numerator, denominator, doneOn, path];
  return JSON.stringify([period.firstDay, period.lastDay, part ?? '', place ?? '', ...when]);
}

function isInside(
  target: Target,
  { actual, period }: Report,
  { span }: KnownReportsOptions,
  findings: Finding[],
): boolean {
  if (period.firstDay >= firstDayOf(span) && period.lastDay <= lastDayOf(span)) return true;
  const params = { target: target.id, period: actual.period, from: String(span.from), to: String(span.to) };
  findings.push(makeFinding(targetFindings, 'ACTUAL_OUTSIDE_PERIOD', params, { path: actual.path }));
  return false;
}

function isKnown(
  target: Target,
  { actual }: Report,
  asOf: IsoDate | undefined,
  findings: Finding[],
): boolean {
  const { reportedOn } = actual;
  if (asOf === undefined || reportedOn === undefined || reportedOn <= asOf) return true;
  const params = { target: target.id, period: actual.period, reportedOn, asOf };
  findings.push(makeFinding(targetFindings, 'ACTUAL_REPORTED_LATER', params, { path: actual.path }));
  return false;
}

/** What cannot be is named and left out. */
function isSound(
  target: Target,
  { actual, period }: Report,
  places: readonly PlaceDays[] | undefined,
  findings: Finding[],
): boolean {
  const place = { path: actual.path };
  const known = places?.filter(({ place: name }) => name === actual.place);
  const exists = known?.some(
    ({ from, to }) =>
      (from === undefined || from <= period.lastDay) && (to === undefined || to >= period.firstDay),
  );
  if (actual.place !== undefined && exists === false) {
    const params = { target: target.id, place: actual.place, period: actual.period };
    findings.push(makeFinding(targetFindings, 'PLACE_NOT_THEN', params, place));
    return false;
  }
  const negative = [actual.value, actual.numerator].find((value) => value?.startsWith('-'));
  if (
    negative !== undefined &&
    (target.indicator.measure === 'count' || target.indicator.measure === 'money')
  ) {
    const params = { target: target.id, period: actual.period, value: negative };
    findings.push(makeFinding(targetFindings, 'ACTUAL_NEGATIVE', params, place));
    return false;
  }
  return true;
}

interface Notes {
  readonly findings: Finding[];
  readonly contradicting: Set<string>;
}

/** Of several reports of one period, the last correction counts; two that are no correction contradict each other. */
function corrected(
  target: Target,
  same: readonly Report[],
  { findings, contradicting }: Notes,
): readonly Report[] {
  const firsts = same.filter(({ actual }) => actual.correction === undefined);
  const corrections = same.filter(({ actual }) => actual.correction !== undefined);
  const facts = ({ actual }: Report): { readonly target: string; readonly period: string } => ({
    target: target.id,
    period: [actual.place, actual.period].filter((piece) => piece !== undefined).join(' '),
  });
  if (firsts.length === 0) {
    for (const report of corrections)
      findings.push(
        makeFinding(targetFindings, 'CORRECTION_OF_NOTHING', facts(report), { path: report.actual.path }),
      );
    return [];
  }
  for (const report of firsts.slice(1)) {
    findings.push(
      makeFinding(targetFindings, 'DUPLICATE_REPORT', facts(report), { path: report.actual.path }),
    );
    if (corrections.length === 0) contradicting.add(report.actual.part ?? '');
  }
  const last = corrections.at(-1);
  if (!last) return firsts.slice(0, 1);
  const params = { ...facts(last), reason: last.actual.correction?.reason ?? '' };
  findings.push(makeFinding(targetFindings, 'ACTUAL_CORRECTED', params, { path: last.actual.path }));
  return [last];
}

/** A report of the half year holds those of its quarters; what only overlaps cannot be put together. */
function withoutContained(target: Target, reports: readonly Report[], notes: Notes): readonly Report[] {
  const longest = [...reports].sort((left, right) => daysIn(right) - daysIn(left) || byTime(left, right));
  const kept: Report[] = [];
  const held = new Map<Report, Report[]>();
  for (const report of longest) {
    const other = kept.find((candidate) => overlaps(candidate, report));
    if (!other) kept.push(report);
    else if (contains(other, report)) held.set(other, [...(held.get(other) ?? []), report]);
    else noteOverlap(target, [other, report], notes);
  }
  for (const [holder, parts] of held) noteContained(target, holder, parts, notes);
  return kept;
}

function daysIn({ period }: Report): number {
  return daysBetween(period.firstDay, period.lastDay) + 1;
}

export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

function overlaps({ period: left }: Report, { period: right }: Report): boolean {
  return left.firstDay <= right.lastDay && right.firstDay <= left.lastDay;
}

function contains({ period: outer }: Report, { period: inner }: Report): boolean {
  return outer.firstDay <= inner.firstDay && inner.lastDay <= outer.lastDay;
}

function noteOverlap(target: Target, [first, second]: readonly [Report, Report], notes: Notes): void {
  const params = { target: target.id, first: first.actual.period, second: second.actual.period };
  notes.findings.push(makeFinding(targetFindings, 'ACTUALS_OVERLAP', params, { path: second.actual.path }));
  notes.contradicting.add(second.actual.part ?? '');
}

function noteContained(target: Target, holder: Report, parts: readonly Report[], notes: Notes): void {
  const sum = parts.reduce((running, { actual }) => running.plus(amountOf(actual) ?? '0'), new Exact(0));
  const whole = amountOf(holder.actual);
  const adds = target.indicator.overTime === 'sum-of-periods';
  const [first] = parts;
  if (first && adds && whole !== undefined && sum.greaterThan(whole))
    noteOverlap(target, [holder, first], notes);
  for (const { actual } of parts) {
    const params = { target: target.id, period: actual.period, whole: holder.actual.period };
    notes.findings.push(makeFinding(targetFindings, 'ACTUAL_WITHIN_ANOTHER', params, { path: actual.path }));
  }
}

export function amountOf({ value, numerator, counted }: Actual): DecimalString | undefined {
  return value ?? numerator ?? (counted && (String(new Set(counted).size) as DecimalString));
}

/** The years, or the months of a year begun, that no report covers. */
export function unreportedPeriods(span: YearSpan, reports: readonly Report[]): readonly string[] {
  if (span.to < span.from) return [];
  const days = { firstDay: firstDayOf(span), lastDay: lastDayOf(span) };
  return uncoveredPeriods(
    days,
    reports.map(({ period }) => period),
  );
}
