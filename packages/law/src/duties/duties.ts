import { checkArgument, isoDate, type IsoDate } from '@khuyencong/model';
import { checkCalendar, checkDeadlineOptions, checkSubject } from './check-duty-call.js';
import type { WorkingCalendar } from './working-calendar.js';
import { dayNumber } from './calendar-day.js';
import type { DeadlineAnswer } from './deadline-answer.js';
import { deadlineKinds } from './deadline-kinds.js';
import type { CalendarDeadlineKind, DeadlineKind, DeadlineRule, EventDeadlineKind } from './deadline-rule.js';
import { deadlineAfter, deadlinesFor } from './deadlines-for.js';
import type { AwardRoundOnDuty, DutiesDone, DutySubject, ProjectOnDuty } from './duty-subject.js';
import type { AwaitedFact, Duty, DutyName } from './duty.js';

/**
 * What duties are asked with (yêu cầu tra cứu nghĩa vụ).
 *
 * @category duty
 * @since 0.1.0
 */
export interface DutyOptions extends WorkingCalendar {
  /** The day on which the duties are looked at; what was done later is not done yet. */
  readonly asOf: IsoDate;
  /** Rules to use instead of `deadlineRules`, such as these and those of a province. */
  readonly rules?: readonly DeadlineRule[] | undefined;
}

const yearEnd: readonly CalendarDeadlineKind[] = [
  'treasury-file',
  'treasury-spending',
  'treasury-adjustment-file',
  'treasury-adjustment-end',
  'treasury-reconciliation',
  'treasury-repayment',
];

/**
 * Lists what is due and what is late (nghĩa vụ đến hạn, quá hạn) for a project, a province or an award round, each with its clause.
 *
 * **Shape**: one subject in; a list out, by last day, then by identifier; duties without a last day come at the end.
 * **Units**: calendar days in `daysLeft` and `daysPast`.
 *
 * @param subject - the project, province or award round, and what of its duties is done
 * @param options - `asOf`; `holidays` and `makeUpDays` of the years that matter; `rules` to use instead of `deadlineRules`
 * @returns every duty, done or not
 * @throws `KcError` `MALFORMED_DATE` when a day or a year does not exist
 * @legal 36/2013/TT-BCT, Điều 10, Điều 18 và Điều 23; 26/2026/TT-BTC, Điều 15 và Điều 19; 45/2012/NĐ-CP, Điều 16;
 * 26/2014/TT-BCT, Điều 20
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { duties } from '@khuyencong/law/duties';
 * const project = {
 *   subject: 'project',
 *   level: 'national',
 *   fiscalYear: 2017,
 *   lastAcceptedOn: '2017-12-10',
 *   done: { 'settlement-file': null, 'contract-liquidation/2017': null },
 * } as const;
 * const list = duties(project, { asOf: '2018-01-05', holidays: [] });
 * list.filter(({ status }) => status === 'late').map(({ id }) => id) // => ['settlement-file']
 * list.filter(({ status }) => status === 'due').map(({ id }) => id) // => ['contract-liquidation/2017']
 * ```
 * @category duty
 * @since 0.1.0
 */
export function duties(subject: DutySubject, options: DutyOptions): readonly Duty[] {
  checkArgument('subject', subject);
  checkSubject(subject);
  checkDeadlineOptions(options);
  checkCalendar(options);
  const asked = { ...options, asOf: isoDate(options.asOf) };
  return dutiesOf(subject, asked).sort(byLastDay);
}

function dutiesOf(subject: DutySubject, options: DutyOptions): Duty[] {
  switch (subject.subject) {
    case 'project':
      return subject.level === 'national' ? nationalDuties(subject, options) : localDuties(subject, options);
    case 'province':
      return yearly(['provincial-report'], subject.year, subject, options);
    case 'award-round':
      return awardDuties(subject, options);
  }
}

function nationalDuties(project: ProjectOnDuty, options: DutyOptions): Duty[] {
  const { fiscalYear } = project;
  return [
    ...yearly(['plan-file', 'plan-registration'], fiscalYear - 1, project, options),
    ...monthlyReports(project, options),
    afterEvent('settlement-file', 'lastAcceptedOn', project.lastAcceptedOn, project, options),
    ...yearly(['contract-liquidation', ...yearEnd], fiscalYear, project, options),
  ];
}

function localDuties(project: ProjectOnDuty, options: DutyOptions): Duty[] {
  const { fiscalYear } = project;
  return [
    ...yearly(['local-plan-appraisal'], fiscalYear - 1, project, options),
    ...yearly(yearEnd, fiscalYear, project, options),
  ];
}

function awardDuties(round: AwardRoundOnDuty, options: DutyOptions): Duty[] {
  const { resultNotifiedOn, complaintReceivedOn } = round;
  return [
    afterEvent('award-complaint', 'resultNotifiedOn', resultNotifiedOn, round, options),
    afterEvent('award-complaint-answer', 'complaintReceivedOn', complaintReceivedOn, round, options),
  ];
}

interface Subject {
  readonly province?: string | undefined;
  readonly done?: DutiesDone | undefined;
}

function yearly(
  kinds: readonly CalendarDeadlineKind[],
  year: number,
  { province, done }: Subject,
  options: DutyOptions,
): Duty[] {
  return kinds.flatMap((kind) =>
    deadlinesFor(kind, { ...options, year, province }).map((answer) => dutyOf(answer, done, options.asOf)),
  );
}

function afterEvent(
  kind: EventDeadlineKind,
  awaits: AwaitedFact,
  eventOn: IsoDate | undefined,
  { done }: Subject,
  options: DutyOptions,
): Duty {
  if (eventOn === undefined || isoDate(eventOn) > options.asOf)
    return { ...named(kind), status: 'waiting', awaits };
  return dutyOf(deadlineAfter(kind, eventOn, options), done, options.asOf);
}

function monthlyReports(project: ProjectOnDuty, options: DutyOptions): Duty[] {
  const { startedOn, completedOn, fiscalYear } = project;
  if (startedOn === undefined) {
    return [{ ...named('monthly-report'), status: 'waiting', awaits: 'startedOn' }];
  }
  const lastMonth = monthOf(completedOn ?? nextReportMonth(options.asOf));
  return yearly(['monthly-report'], fiscalYear, project, options).filter((duty) => {
    const month = duty.id.slice(-7);
    const isOver = 'lastDay' in duty && duty.lastDay < isoDate(startedOn);
    return monthOf(startedOn) <= month && month <= lastMonth && !isOver;
  });
}

/** The month whose report comes next: until the 24th its own, then the next one. */
function nextReportMonth(asOf: IsoDate): IsoDate {
  return asOf.slice(-2) < '25' ? asOf : followingMonth(asOf);
}

function followingMonth(day: IsoDate): IsoDate {
  const next = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return isoDate(next.toISOString().slice(0, 10));
}

function monthOf(day: IsoDate): string {
  return isoDate(day).slice(0, 7);
}

function named(kind: DeadlineKind, period?: string): DutyName {
  return { id: period === undefined ? kind : `${kind}/${period}`, kind, label: deadlineKinds[kind].label };
}

function dutyOf(deadline: DeadlineAnswer, done: DutiesDone | undefined, asOf: IsoDate): Duty {
  const name = named(deadline.kind, deadline.period);
  const told = done?.[name.id];
  const doneOn = typeof told === 'string' && isoDate(told) <= asOf ? told : undefined;
  if (deadline.status !== 'set') {
    const candidates = 'candidates' in deadline ? deadline.candidates : [];
    const status = deadline.status === 'no-day-set' ? 'no-day-set' : 'not-known';
    return { ...name, status, ...(doneOn && { doneOn }), candidates, deadline };
  }
  const { lastDay } = deadline;
  if (doneOn) return { ...name, status: doneOn <= lastDay ? 'done' : 'done-late', lastDay, doneOn, deadline };
  const daysLeft = dayNumber(lastDay) - dayNumber(asOf);
  if (daysLeft >= 0) return { ...name, status: 'due', lastDay, daysLeft, deadline };
  // A day after `asOf` tells that it was not done by then.
  const status = told === undefined ? 'day-passed' : 'late';
  return { ...name, status, lastDay, daysPast: -daysLeft, deadline };
}

function byLastDay(left: Duty, right: Duty): number {
  const [one, other] = [left, right].map((duty) => `${'lastDay' in duty ? duty.lastDay : '~'} ${duty.id}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
