import { checkArgument, checkRecords, isoDate, type IsoDate, type YearSpan } from '@khuyencong/model';
import { checkSpan } from '../call/check-span.js';
import { checkPace } from '../call/check-pace.js';
import type { ParsedTarget } from '../rule/target-rule.js';
import { checkTarget } from './check-target.js';
import { combineParts } from './combine-parts.js';
import { demandsOf, type Demand } from './demand.js';
import { judgeDeadline } from './judge-deadline.js';
import { cannotTell, type Evidence, type Judgement } from './evidence.js';
import { judgeNumber } from './judge-number.js';
import { firstDayOf, knownReports, type KnownReports, type Report } from './known-reports.js';
import type { Pace } from './pace.js';
import { reasonOf } from './reason-of.js';
import { partFindings, statusFindings } from './status-findings.js';
import type { NumberProgress, TargetProgress } from './target-progress.js';
import type { Actual, PlaceDays, Target, TargetAdjustment } from './target.js';

/**
 * How a target is tracked (tùy chọn theo dõi chỉ tiêu).
 *
 * @category tracking
 * @since 0.1.0
 */
export interface TrackTargetOptions {
  /** Its reports, in any order. */
  readonly actuals: readonly Actual[];
  /** The day as of which to judge; without it, a period that lacks reports is neither over nor running. */
  readonly asOf: IsoDate | undefined;
  /** How results are expected to come in; without it, nothing is at risk. */
  readonly pace?: Pace | undefined;
  /** When each place exists; without it, places are not checked. */
  readonly places?: readonly PlaceDays[] | undefined;
  /** The years of the programme that the target belongs to. */
  readonly programme?: YearSpan | undefined;
}

/**
 * Judges one target by what was reported (theo dõi chỉ tiêu): met, not met, on the way, at risk, withdrawn, not due, or cannot tell, which
 * names what is missing.
 *
 * Missing is not zero: a target without reports is never behind, and its unreported periods are named. Results are taken together as the
 * indicator says. A status that can still turn round is given only once everything is reported and the period is over; a sum that has
 * reached its target is met at once.
 *
 * **Units**: actuals in the unit of the target, money in đồng, growth in percent a year.
 * **Rounding**: none, but for the forecast, which is rounded outward.
 *
 * @param target - the target, read by `parseTarget`, with its indicator
 * @param given - reports, the day as of which to judge, and what else is known
 * @returns status with its reason, figures, findings and how everything was computed
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `MALFORMED_DATE` when a day does not exist
 * @throws `KcError` `MALFORMED_PERIOD` when a period of the pace has another form
 * @throws `KcError` `MALFORMED_DECIMAL` when a number of the pace is no canonical decimal text
 * @throws `KcError` `OPTION_UNKNOWN` when the pace is of an unknown kind
 * @example
 * ```ts runnable
 * import { countUnitIndex } from '@khuyencong/model';
 * import { parseTarget, trackTarget } from '@khuyencong/targets';
 * const parsed = parseTarget('hỗ trợ 300 lượt cơ sở', { units: countUnitIndex, aboutTolerancePercent: '5' });
 * const label = { vi: 'Lượt cơ sở được tư vấn', en: 'Visits to establishments' };
 * const indicator = { id: 'i1', label, unit: 'lượt cơ sở', measure: 'count', overTime: 'sum-of-periods', overPlaces: 'sum' } as const;
 * const target = { id: 't1', label, parsed, indicator, period: { from: 2021, to: 2025 }, path: [] };
 * trackTarget(target, { actuals: [], asOf: '2026-01-01' }).missing // => 'actuals'
 * const actuals = [{ period: '2021', value: '40', path: [] }] as const;
 * const progress = trackTarget(target, { actuals, asOf: '2022-02-01', pace: { kind: 'linear' } });
 * progress.status // => 'at-risk'
 * progress.remaining // => '260'
 * progress.flip // => { change: '20', becomes: 'on-the-way' }
 * ```
 * @category tracking
 * @since 0.1.0
 */
export function trackTarget(target: Target, given: TrackTargetOptions): TargetProgress {
  checkArgument('target', target);
  checkArgument('options', given, ['actuals']);
  if (given.asOf !== undefined) isoDate(given.asOf);
  if (given.pace !== undefined) checkPace(given.pace);
  if (given.places !== undefined) checkRecords('options.places', given.places);
  if (given.programme !== undefined) checkSpan('options.programme', given.programme);
  const options = { ...given, actuals: inOrder(given.actuals) };
  const applied = adjustmentsApplied(target, options.asOf);
  const current = applied.at(-1);
  const parsed = current?.parsed ?? target.parsed;
  const known = target.period && knownReports(target, { ...options, span: target.period });
  const judged = judgeWording(target, parsed, known, options);
  const isWithdrawn =
    target.withdrawn !== undefined && (options.asOf === undefined || target.withdrawn.from <= options.asOf);
  const progress = isWithdrawn ? withdrawn(judged) : judged;
  const original = current && judgeWording(target, target.parsed, known, options);
  return {
    targetId: target.id,
    ...progress,
    ...(original && { original: withoutParts(original) }),
    ...(target.adjustments && target.adjustments.length > 0 && { history: historyOf(target) }),
    findings: [
      ...checkTarget({ ...target, parsed }, { programme: options.programme }),
      ...(known?.findings ?? []),
      ...partFindings(target, options.actuals, parsed),
      ...statusFindings(target, progress, { asOf: options.asOf, adjusted: current, parsed }),
    ],
  };
}

/** So that the order of the reports never shows. */
function inOrder(actuals: readonly Actual[]): readonly Actual[] {
  const keyed = actuals.map(
    (actual) => [JSON.stringify([actual.period, actual.path, actual]), actual] as const,
  );
  return keyed
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
    .map(([, actual]) => actual);
}

type Judged = Omit<TargetProgress, 'targetId' | 'findings'>;

function adjustmentsApplied(
  { adjustments = [] }: Target,
  asOf: IsoDate | undefined,
): readonly TargetAdjustment[] {
  return byDay(adjustments).filter(({ from }) => asOf === undefined || from <= asOf);
}

function byDay(adjustments: readonly TargetAdjustment[]): readonly TargetAdjustment[] {
  return [...adjustments].sort((left, right) =>
    left.from < right.from ? -1 : left.from > right.from ? 1 : 0,
  );
}

function historyOf({ parsed, adjustments = [] }: Target): NonNullable<TargetProgress['history']> {
  const changes = byDay(adjustments).map(({ parsed: { text }, from, reason }) => ({ text, from, reason }));
  return [{ text: parsed.text }, ...changes];
}

/** What a withdrawn target came to is kept; that it could still be reached no longer matters. */
function withdrawn({
  flip: _flip,
  pace: _pace,
  forecast: _forecast,
  missing: _missing,
  ...rest
}: Judged): Judged {
  const { requiredPerMonth: _required, ...kept } = rest;
  const progress = { ...kept, status: 'withdrawn' as const };
  return { ...progress, reason: reasonOf(progress, kept.explanation?.unit ?? '') };
}

function withoutParts({ parts: _parts, ...progress }: Judged): NumberProgress {
  return progress;
}

function reasoned(judgement: Judgement, unit = '', part?: string): NumberProgress {
  const progress = { ...judgement, ...(part !== undefined && { part }) };
  return { ...progress, reason: reasonOf(progress, unit) };
}

function judgeWording(
  target: Target,
  parsed: ParsedTarget,
  known: KnownReports | undefined,
  { actuals, asOf, pace }: TrackTargetOptions,
): Judged {
  const { period } = target;
  if (parsed.alternatives.length > 0) return reasoned(cannotTell('one-reading'));
  if (parsed.rules.length === 0) return reasoned(cannotTell('target-number'));
  if (period && asOf !== undefined && asOf < firstDayOf(period)) return reasoned({ status: 'not-due' });
  const isDone = parsed.rules.every(({ kind }) => kind === 'deadline');
  if (actuals.length === 0 && !isDone) return reasoned(cannotTell('actuals'));
  if (!period || !known || period.to < period.from) return reasoned(cannotTell('target-period'));
  const demands = demandsOf(parsed.rules, period);
  const judge = (demand: Demand): Judgement =>
    judgeDemand({ target, demand, asOf, pace, reports: [] }, known, demands);
  const [only, ...others] = demands;
  if (only && others.length === 0)
    return reasoned(judge(only), only.rule.kind === 'deadline' ? '' : only.rule.unit);
  return combineParts(
    demands.map((demand) =>
      reasoned(
        judge(demand),
        demand.rule.kind === 'deadline' ? '' : demand.rule.unit,
        partName(demand, demands),
      ),
    ),
  );
}

/** Short where it can be: the year where only years differ, the unit or level where only those do. */
function partName({ part, years }: Demand, demands: readonly Demand[]): string {
  const several = new Set(demands.map((demand) => demand.part)).size > 1;
  return [several || years === undefined ? part : undefined, years]
    .filter((piece) => piece !== undefined)
    .join(' ');
}

function judgeDemand(evidence: Evidence, known: KnownReports, demands: readonly Demand[]): Judgement {
  const { demand, asOf } = evidence;
  const named = new Set(demands.map(({ part }) => part)).size > 1;
  if (asOf !== undefined && asOf < firstDayOf(demand.span)) return { status: 'not-due' };
  const inSpan = known.reports.filter((report) => isIn(report, demand.span));
  const reports = named ? inSpan.filter(({ actual }) => actual.part === demand.part) : inSpan;
  const contradicts = named ? known.contradicting.has(demand.part) : known.contradicting.size > 0;
  if (contradicts) return cannotTell('distinct-actuals');
  if (demand.rule.kind === 'deadline') return judgeDeadline(demand.rule, { ...evidence, reports });
  if (reports.length === 0)
    return cannotTell(
      named && inSpan.some(({ actual }) => actual.part === undefined) ? 'one-number' : 'actuals',
    );
  return judgeNumber(demand.rule, { ...evidence, reports });
}

function isIn({ period }: Report, { from, to }: YearSpan): boolean {
  const [first, last] = [period.firstDay.slice(0, 4), period.lastDay.slice(0, 4)];
  return String(from).padStart(4, '0') <= first && last <= String(to).padStart(4, '0');
}
