import {
  checkArgument,
  checkList,
  checkRecords,
  checkText,
  checkYear,
  isoDate,
  KcError,
  knownOption,
  projectLevelLabels,
  type IsoDate,
} from '@khuyencong/model';
import type { WorkingCalendar } from './working-calendar.js';
import { deadlineKinds } from './deadline-kinds.js';
import type { DeadlineKind, DeadlineRule } from './deadline-rule.js';
import type { DutySubject } from './duty-subject.js';

/** Refuses a calendar without its lists. */
export function checkCalendar(calendar: WorkingCalendar): void {
  checkArgument('calendar', calendar);
  checkList('calendar.holidays', calendar.holidays);
  if (calendar.makeUpDays !== undefined) checkList('calendar.makeUpDays', calendar.makeUpDays);
}

/** Refuses a kind that there is not, and one that is asked for in another way. */
export function checkKind(kind: DeadlineKind, { isCalendar }: { readonly isCalendar: boolean }): void {
  const { repeats } = deadlineKinds[knownOption('kind', kind, deadlineKinds)];
  if ((repeats !== 'event') !== isCalendar)
    throw new KcError('OPTION_UNKNOWN', { option: 'kind', given: kind });
}

/** Refuses options of deadlines that are of another kind. */
export function checkDeadlineOptions(options: {
  readonly province?: string | undefined;
  readonly holidays?: readonly IsoDate[] | undefined;
  readonly makeUpDays?: readonly IsoDate[] | undefined;
  readonly rules?: readonly DeadlineRule[] | undefined;
}): void {
  checkArgument('options', options);
  const { province, holidays, makeUpDays, rules } = options;
  if (province !== undefined) checkText('options.province', province);
  if (holidays !== undefined) checkList('options.holidays', holidays);
  if (makeUpDays !== undefined) checkList('options.makeUpDays', makeUpDays);
  if (rules !== undefined) checkRecords('options.rules', rules);
}

const subjects: Readonly<Record<DutySubject['subject'], true>> = {
  project: true,
  province: true,
  'award-round': true,
};

/** Refuses a subject of an unknown kind, and days and years of it that are none. */
export function checkSubject(subject: DutySubject): void {
  checkArgument('subject', subject);
  knownOption('subject', subject.subject, subjects);
  if (subject.done !== undefined) checkArgument('subject.done', subject.done);
  for (const day of daysOf(subject)) if (day !== undefined && day !== null) isoDate(day);
  if (subject.subject === 'award-round') return;
  if (subject.province !== undefined) checkText('subject.province', subject.province);
  if (subject.subject === 'province') return checkYear('subject.year', subject.year);
  knownOption('level', subject.level, projectLevelLabels);
  checkYear('subject.fiscalYear', subject.fiscalYear);
}

function daysOf(subject: DutySubject): readonly (IsoDate | null | undefined)[] {
  const done = Object.values(subject.done ?? {});
  switch (subject.subject) {
    case 'project':
      return [subject.startedOn, subject.completedOn, subject.lastAcceptedOn, ...done];
    case 'province':
      return done;
    case 'award-round':
      return [subject.resultNotifiedOn, subject.complaintReceivedOn, ...done];
  }
}
