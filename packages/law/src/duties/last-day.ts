import type { IsoDate } from '@khuyencong/model';
import { addWorkingDays } from './add-working-days.js';
import type { WorkingCalendar } from './working-calendar.js';
import { addDays, dayFrom } from './calendar-day.js';
import type { DayRule } from './deadline-rule.js';

/** The last day, inclusive, in a year and month; `null` when the rule sets none, `undefined` without the holidays that it needs. */
export function lastDayInYear(
  when: DayRule,
  { year, month, calendar }: { year: number; month?: number; calendar?: WorkingCalendar | undefined },
): IsoDate | null | undefined {
  switch (when.shape) {
    case 'day-of-year':
      return upTo(dayFrom(year + when.yearOffset, when.month, when.day), when.wording);
    case 'day-of-month':
      return month === undefined ? null : upTo(dayFrom(year, month, when.day), when.wording);
    case 'working-days-before':
      return (
        calendar &&
        addWorkingDays(dayFrom(year + when.yearOffset, when.month, when.day), -when.days, calendar)
      );
    case 'days-after':
    case 'working-days-after':
    case 'no-day':
      return null;
  }
}

/** The last day, inclusive, so long after an event; the day of the event does not count. */
export function lastDayAfter(when: DayRule, eventOn: IsoDate, calendar: WorkingCalendar): IsoDate | null {
  if (when.shape === 'days-after') return addDays(eventOn, when.days);
  return when.shape === 'working-days-after' ? addWorkingDays(eventOn, when.days, calendar) : null;
}

function upTo(day: IsoDate, wording: 'before' | 'by'): IsoDate {
  return wording === 'before' ? addDays(day, -1) : day;
}
