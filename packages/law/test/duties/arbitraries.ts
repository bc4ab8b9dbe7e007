import { isoDate, type IsoDate } from '@khuyencong/model';
import fc from 'fast-check';

const dayMs = 86_400_000;

/** The day so many calendar days later; earlier when negative. */
export function shifted(day: IsoDate, days: number): IsoDate {
  return isoDate(new Date(new Date(`${day}T00:00:00Z`).getTime() + days * dayMs).toISOString().slice(0, 10));
}

/** The day before, the day and the day after. */
export function around(day: IsoDate): readonly [IsoDate, IsoDate, IsoDate] {
  return [shifted(day, -1), day, shifted(day, 1)];
}

/** Any day from 2010 to 2030. */
export const anyDay: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 7669 })
  .map((days) => shifted('2010-01-01', days));

/** A few holidays, runs of neighbours among them. */
export const anyHolidays: fc.Arbitrary<readonly IsoDate[]> = fc
  .array(fc.tuple(anyDay, fc.integer({ min: 1, max: 9 })), { maxLength: 12 })
  .map((runs) =>
    runs.flatMap(([first, length]) => Array.from({ length }, (_, index) => shifted(first, index))),
  );
