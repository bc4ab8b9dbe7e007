import { addWorkingDays, deadlineAfter, deadlinesFor, duties } from '../duties.js';
import type { DeadlineAnswer, DeadlineRule, Duty, ProjectOnDuty } from '../duties.js';

declare const project: ProjectOnDuty;
declare const text: string;
declare const answer: DeadlineAnswer;
declare const duty: Duty;

duties(project, { asOf: '2024-01-01', holidays: [] });
// @ts-expect-error: the day is required
duties(project, { holidays: [] });
// @ts-expect-error: the holidays are required
duties(project, { asOf: '2024-01-01' });
// @ts-expect-error: a holiday is no day as printed
duties(project, { asOf: '2024-01-01', holidays: ['02/9/2024'] });
// @ts-expect-error: unchecked text is no day
duties(project, { asOf: text, holidays: [] });

deadlinesFor('plan-file', { year: 2024, asOf: '2024-01-01' });
// @ts-expect-error: the day is required
deadlinesFor('plan-file', { year: 2024 });
// @ts-expect-error: the year is required
deadlinesFor('plan-file', { asOf: '2024-01-01' });
// @ts-expect-error: a deadline after an event has no year
deadlinesFor('settlement-file', { year: 2024, asOf: '2024-01-01' });
// @ts-expect-error: a yearly deadline has no event
deadlineAfter('plan-file', '2024-01-01', { asOf: '2024-01-01', holidays: [] });
// @ts-expect-error: the day is required
deadlineAfter('settlement-file', '2024-01-01', { holidays: [] });
// @ts-expect-error: the holidays are required
addWorkingDays('2024-01-01', 3);

// @ts-expect-error: an answer has no day before its status is looked at
answer.lastDay;
// @ts-expect-error: nor has a duty
duty.lastDay;
// @ts-expect-error: no rule without a citation
const rule: DeadlineRule = {
  id: 'x',
  kind: 'plan-file',
  owedBy: 'executing-unit',
  owedTo: 'department',
  when: { shape: 'no-day' },
  basis: 'law',
};
