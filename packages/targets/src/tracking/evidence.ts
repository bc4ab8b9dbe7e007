import type { IsoDate } from '@khuyencong/model';
import type { Demand } from './demand.js';
import { unreportedPeriods, type Report } from './known-reports.js';
import { reportingPlaces } from './measure.js';
import type { Pace } from './pace.js';
import type { MissingFact, NumberProgress } from './target-progress.js';
import type { Target } from './target.js';

/** What a number came to; the reason is put into words by `trackTarget`. */
export type Judgement = Omit<NumberProgress, 'reason' | 'part'>;

/** What every kind of number is judged by. */
export interface Evidence {
  readonly target: Target;
  readonly demand: Demand;
  readonly reports: readonly Report[];
  readonly asOf: IsoDate | undefined;
  readonly pace: Pace | undefined;
}

export function cannotTell(missing: MissingFact): Judgement {
  return { status: 'cannot-tell', missing };
}

/** The periods that each place still owes. */
export function missingPeriodsOf(
  { target, demand }: Evidence,
  reports: readonly Report[],
): readonly string[] {
  const reported = reportingPlaces(reports);
  const awaited = (target.places ?? []).filter((name) => !reported.some(({ place }) => place === name));
  const isWhole = reported.every(({ place }) => place === undefined) && reported.length > 0;
  return [
    ...reported.flatMap(({ place, reports: ofPlace }) =>
      unreportedPeriods(demand.span, ofPlace).map((period) =>
        place === undefined ? period : `${place}: ${period}`,
      ),
    ),
    ...(isWhole
      ? []
      : awaited.flatMap((name) => unreportedPeriods(demand.span, []).map((period) => `${name}: ${period}`))),
  ];
}
