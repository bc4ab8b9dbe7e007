import { isoDate, KcError, type IsoDate } from '@khuyencong/model';
import { checkCalendar } from './check-duty-call.js';
import { dayNumber, dayOfNumber } from './calendar-day.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * Finds the day so many working days after another (cộng ngày làm việc). Saturdays, Sundays and holidays do not count.
 *
 * The first day does not count: a term set in days runs from the day after (Bộ luật Dân sự, Điều 147). `1` is therefore the next
 * working day, `-1` the one before, and `0` gives the day itself, whatever it is.
 *
 * **Units**: whole working days.
 *
 * @param day - the day of the notice, receipt or other event
 * @param days - how many working days; negative for earlier
 * @param calendar - `holidays`, and `makeUpDays` if there are any
 * @returns a working day, or `day` itself for `0`
 * @throws `KcError` `MALFORMED_DATE` when a day does not exist or the result lies outside the years 0001 to 9999;
 * `MALFORMED_DECIMAL` when `days` is no whole number
 * @legal 91/2015/QH13, Điều 147, khoản 2 và khoản 3
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { addWorkingDays } from '@khuyencong/law/duties';
 * addWorkingDays('2024-08-30', 1, { holidays: ['2024-09-02', '2024-09-03'] }) // => '2024-09-04'
 * addWorkingDays('2024-08-30', 1, { holidays: [] }) // => '2024-09-02'
 * ```
 * @category duty
 * @since 0.1.0
 */
export function addWorkingDays(day: IsoDate, days: number, calendar: WorkingCalendar): IsoDate {
  checkCalendar(calendar);
  if (!Number.isInteger(days)) throw new KcError('MALFORMED_DECIMAL', { text: String(days) });
  const isWorkingDay = workingDays(calendar);
  const step = days < 0 ? -1 : 1;
  let number = dayNumber(day);
  for (let left = Math.abs(days); left > 0; left -= 1) {
    do {
      number += step;
      dayOfNumber(number);
    } while (!isWorkingDay(number));
  }
  return dayOfNumber(number);
}

/**
 * Tells whether people work on a day (ngày làm việc hay ngày nghỉ).
 *
 * @param day - the day
 * @param calendar - `holidays`, and `makeUpDays` if there are any
 * @returns false on Saturdays, Sundays and holidays; true on other days and on days worked in exchange
 * @throws `KcError` `MALFORMED_DATE` when a day does not exist
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { isWorkingDay } from '@khuyencong/law/duties';
 * isWorkingDay('2024-09-02', { holidays: ['2024-09-02'] }) // => false
 * isWorkingDay('2024-05-04', { holidays: [], makeUpDays: ['2024-05-04'] }) // => true
 * ```
 * @category duty
 * @since 0.1.0
 */
export function isWorkingDay(day: IsoDate, calendar: WorkingCalendar): boolean {
  checkCalendar(calendar);
  return workingDays(calendar)(dayNumber(isoDate(day)));
}

function workingDays({ holidays, makeUpDays = [] }: WorkingCalendar): (number: number) => boolean {
  const off = new Set(holidays.map(dayNumber));
  const on = new Set(makeUpDays.map(dayNumber));
  return (number) => !off.has(number) && (!isWeekend(number) || on.has(number));
}

function isWeekend(number: number): boolean {
  // 1 January 1970 was a Thursday: the remainders 2 and 3 are Saturday and Sunday.
  const weekday = ((number % 7) + 7) % 7;
  return weekday === 2 || weekday === 3;
}
