import type { IsoDate } from '@khuyencong/model';

/**
 * The days off and on that the calendar alone does not tell (lịch nghỉ lễ, làm bù). They are decided year by year, so the caller
 * supplies them; the order does not matter.
 *
 * @category duty
 * @since 0.1.0
 */
export interface WorkingCalendar {
  /** Public holidays and days off in lieu (ngày nghỉ lễ, nghỉ bù, ngày hoán đổi được nghỉ). */
  readonly holidays: readonly IsoDate[];
  /** Saturdays and Sundays worked in exchange for another day (ngày làm bù); a day that is also a holiday stays off. */
  readonly makeUpDays?: readonly IsoDate[] | undefined;
}
