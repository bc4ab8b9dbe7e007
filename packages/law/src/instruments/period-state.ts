import type { IsoDate } from '@khuyencong/model';
import type { LegalDay, LegalPeriod } from './legal-day.js';

/** The first and the last day that a partly known day may be; a side left out has no limit. */
export interface DayBounds {
  readonly earliest?: IsoDate;
  readonly latest?: IsoDate;
}

/** What is certain of a partly known day. */
export function boundsOf(day: LegalDay | undefined): DayBounds {
  if (day === undefined) return {};
  if (typeof day === 'string') return { earliest: day, latest: day };
  if ('notBefore' in day) return { earliest: day.notBefore };
  return { earliest: `${day.year}-01-01` as IsoDate, latest: `${day.year}-12-31` as IsoDate };
}

/** Whether a day lies in a period whose ends may be known in part; a period without an end goes on. */
export function periodState(period: LegalPeriod, asOf: IsoDate): 'inside' | 'outside' | 'not-known' {
  const start = boundsOf(period.from);
  const end = boundsOf(period.to);
  const begun = start.latest !== undefined && start.latest <= asOf;
  const goesOn = period.to === undefined || (end.earliest !== undefined && asOf <= end.earliest);
  if (begun && goesOn) return 'inside';
  const mayHaveBegun = start.earliest === undefined || start.earliest <= asOf;
  const mayGoOn = end.latest === undefined || asOf <= end.latest;
  return mayHaveBegun && mayGoOn ? 'not-known' : 'outside';
}
