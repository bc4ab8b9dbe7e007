import type { IsoDate, Period } from '@khuyencong/model';

/** Days that reports are awaited for, both included. */
export interface AwaitedDays {
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
}

/** The whole years, or the months of a year begun, that no period covers. */
export function uncoveredPeriods(days: AwaitedDays, periods: readonly Period[]): readonly string[] {
  const covered = new Set(periods.flatMap(monthsOf));
  const byYear = new Map<string, string[]>();
  for (const month of monthsOf(days)) {
    if (covered.has(month)) continue;
    const year = month.slice(0, 4);
    const missing = byYear.get(year);
    if (missing) missing.push(month);
    else byYear.set(year, [month]);
  }
  return [...byYear].flatMap(([year, months]) =>
    months.length === 12 ? [year.replace(/^0+/u, '')] : months,
  );
}

export function monthsOf({ firstDay, lastDay }: AwaitedDays): readonly string[] {
  const months: string[] = [];
  const month = new Date(`${firstDay.slice(0, 7)}-01T00:00:00Z`);
  const last = new Date(`${lastDay}T00:00:00Z`);
  while (month <= last) {
    months.push(month.toISOString().slice(0, 7));
    month.setUTCMonth(month.getUTCMonth() + 1);
  }
  return months;
}
