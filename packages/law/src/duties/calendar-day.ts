import { isoDate, type IsoDate } from '@khuyencong/model';

const dayMs = 86_400_000;

/** Days since 1 January 1970. */
export function dayNumber(day: IsoDate): number {
  return new Date(`${isoDate(day)}T00:00:00Z`).getTime() / dayMs;
}

/** The day with that number; throws `MALFORMED_DATE` outside the years 0001 to 9999. */
export function dayOfNumber(number: number): IsoDate {
  const moment = new Date(number * dayMs);
  return isoDate(Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 10));
}

/** The day so many calendar days later; earlier when negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return dayOfNumber(dayNumber(day) + days);
}

/** The earlier of two days. */
export function earlierOf(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}

const padded = (number: number, width: number): string => String(number).padStart(width, '0');

/** A day from its parts. */
export function dayFrom(year: number, month: number, day: number): IsoDate {
  return isoDate(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
}
