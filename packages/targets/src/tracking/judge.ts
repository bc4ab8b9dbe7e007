import type { IsoDate, YearSpan } from '@khuyencong/model';
import type { TargetRule } from '../rule/target-rule.js';
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

/** "Gần 300" and "hàng nghìn" leave open from where on they hold. */
export function statesLowerLimit({ quantity }: TargetRule): boolean {
  return quantity.qualifier !== 'nearly' && quantity.qualifier !== 'indefinite';
}

/** The wording does not say from where on the result is enough. */
export const vague: Judgement = { status: 'cannot-tell', missing: 'lower-limit' };

/** On the way or open like any other result; once everything is reported, the wording still does not decide. */
export function undecidable(evidence: Evidence): Judgement {
  const judgement = undecided(evidence, 'not-met');
  return judgement.status === 'not-met' ? vague : judgement;
}
