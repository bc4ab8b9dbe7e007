import type { IsoDate, YearSpan } from '@khuyencong/model';
import { lastDayOf, unreportedPeriods, type ReportedActual } from './reported-periods.js';
import type { TargetProgress } from './target-progress.js';

/** What a measure found out about a target; the target's id and the findings are added by `trackTarget`. */
export type Judgement = Omit<TargetProgress, 'targetId' | 'findings'>;

/** What every measure judges by. */
export interface Evidence {
  readonly span: YearSpan;
  readonly reports: readonly ReportedActual[];
  readonly asOf: IsoDate | undefined;
}

/** The result so far does not decide: it is on the way while the period runs, and open after it as long as reports are missing. */
export function undecided({ span, reports, asOf }: Evidence, whenComplete: 'met' | 'not-met'): Judgement {
  const missingPeriods = unreportedPeriods(span, reports);
  if (missingPeriods.length === 0) return { status: whenComplete };
  if (asOf === undefined) return { status: 'cannot-tell', missing: 'as-of', missingPeriods };
  return asOf <= lastDayOf(span)
    ? { status: 'on-the-way', missingPeriods }
    : { status: 'cannot-tell', missing: 'periods', missingPeriods };
}
