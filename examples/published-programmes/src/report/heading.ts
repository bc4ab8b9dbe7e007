import type { DecimalString, IsoDate } from '@khuyencong/model';

/** What a report states about how it was made. */
export interface ReportHeading {
  readonly asOf: IsoDate;
  readonly aboutTolerancePercent: DecimalString;
}
