export { addWorkingDays, isWorkingDay } from './duties/add-working-days.js';
export type { WorkingCalendar } from './duties/working-calendar.js';
export type {
  DeadlineAnswer,
  DeadlineCandidate,
  DeadlineTopic,
  DeadlineUnknown,
} from './duties/deadline-answer.js';
export { deadlineKinds } from './duties/deadline-kinds.js';
export type {
  CalendarDeadlineKind,
  DayRule,
  DeadlineKind,
  DeadlineKindEntry,
  DeadlineRule,
  EventDeadlineKind,
} from './duties/deadline-rule.js';
export { deadlineRules } from './duties/deadline-rules.js';
export {
  deadlineAfter,
  deadlinesFor,
  type DeadlineOptions,
  type EventDeadlineOptions,
} from './duties/deadlines-for.js';
export { duties, type DutyOptions } from './duties/duties.js';
export type {
  AwardRoundOnDuty,
  DutiesDone,
  DutySubject,
  ProjectOnDuty,
  ProvinceOnDuty,
} from './duties/duty-subject.js';
export type { AwaitedFact, Duty, DutyName } from './duties/duty.js';
export { dutyRoleLabels, type DutyRole } from './duties/duty-role.js';
export type { ReadingCaution } from './duties/reading-caution.js';
