import { isoDate, type IsoDate } from '@khuyencong/model';
import type { DeadlineRule } from '../rule/target-rule.js';
import { cannotTell, type Evidence, type Judgement } from './evidence.js';

/** Judged by the day on which it was done; nothing is due before the deadline. */
export function judgeDeadline(rule: DeadlineRule, { reports, asOf, demand }: Evidence): Judgement {
  const due = deadlineIn(rule, demand.span.to);
  if (due === undefined) return cannotTell('target-period');
  const done = reports
    .map(({ actual }) => actual.doneOn)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  if (done !== undefined && (asOf === undefined || done <= asOf))
    return { status: isInTime(rule, done, due) ? 'met' : 'not-met' };
  if (asOf === undefined) return cannotTell('as-of');
  return isInTime(rule, asOf, due) ? { status: 'not-due' } : cannotTell('done-on');
}

function isInTime({ dayInclusive }: DeadlineRule, day: IsoDate, due: IsoDate): boolean {
  return day < due || (dayInclusive && day === due);
}

/** 29/2 is due on the last day of February in other years. */
function deadlineIn({ day, month }: DeadlineRule, year: number): IsoDate | undefined {
  const text = (number: number): string => String(number).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${text(month)}-${text(day)}`;
  try {
    return isoDate(date);
  } catch {
    return month === 2 && day === 29 ? isoDate(`${String(year)}-02-28`) : undefined;
  }
}
