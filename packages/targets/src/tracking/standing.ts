import { Exact, type ExactDecimal, type IsoDate, type YearSpan } from '@khuyencong/model';
import { acceptedValues } from '../rule/accepted-values.js';
import type { LimitedRule } from '../rule/target-rule.js';
import { lastDayOf } from './known-reports.js';
import type { MissingFact, TargetStatus } from './target-progress.js';

/** Where a result lies: under what a limit accepts, in it, or over it. */
export type Position = 'below' | 'inside' | 'above';

/** What decides beside the number itself. */
export interface Circumstances {
  readonly span: YearSpan;
  readonly asOf: IsoDate | undefined;
  readonly missingPeriods: readonly string[];
  /** What is reached cannot be lost again: sums and highest values only grow. */
  readonly growing: boolean;
}

/** Status, and why there is none. */
export interface Standing {
  readonly status: TargetStatus;
  readonly missing?: MissingFact;
}

/** Compares by products: an end of the limit as the caller scales it. */
export function positionOf(
  { limit }: Pick<LimitedRule, 'limit'>,
  value: ExactDecimal,
  scaled: (end: string) => ExactDecimal,
): Position {
  const { min, max, minInclusive, maxInclusive } = acceptedValues(limit);
  if (min !== null) {
    const order = value.comparedTo(scaled(min));
    if (order < 0 || (order === 0 && !minInclusive)) return 'below';
  }
  if (max !== null) {
    const order = value.comparedTo(scaled(max));
    if (order > 0 || (order === 0 && !maxInclusive)) return 'above';
  }
  return 'inside';
}

export function asItIs(end: string): ExactDecimal {
  return new Exact(end);
}

/** "Gần 300" and "hàng nghìn" leave open from where on they hold. */
export function statesLowerLimit({ limit }: Pick<LimitedRule, 'limit'>): boolean {
  return (
    limit.kind !== 'nearly' && limit.kind !== 'indefinite' && !(limit.kind === 'range' && limit.min === null)
  );
}

/** Everything is reported, and the period is over by the day that it is judged on. */
export function isSettled({ span, asOf, missingPeriods }: Circumstances): boolean {
  return missingPeriods.length === 0 && (asOf === undefined || asOf >= lastDayOf(span));
}

export function standingOf(
  rule: Pick<LimitedRule, 'limit' | 'direction'>,
  position: Position,
  circumstances: Circumstances,
): Standing {
  const settled = isSettled(circumstances);
  const final = settled || circumstances.growing;
  switch (rule.direction) {
    case 'stay-below':
      if (position === 'above' && final) return { status: 'not-met' };
      return settled ? { status: 'met' } : unsettled(circumstances);
    case 'within':
      if (position === 'above' && final) return { status: 'not-met' };
      return settled ? { status: position === 'inside' ? 'met' : 'not-met' } : unsettled(circumstances);
    case 'reach':
      return reaching(rule, position, { settled, final, circumstances });
  }
}

function reaching(
  rule: Pick<LimitedRule, 'limit'>,
  position: Position,
  {
    settled,
    final,
    circumstances,
  }: { readonly settled: boolean; readonly final: boolean; readonly circumstances: Circumstances },
): Standing {
  const reached = position === 'above' || (position === 'inside' && statesLowerLimit(rule));
  if (reached && final) return { status: 'met' };
  if (!settled) return unsettled(circumstances);
  return position === 'below' ? { status: 'not-met' } : { status: 'cannot-tell', missing: 'lower-limit' };
}

/** On the way while the period runs, and open after it as long as reports are missing. */
function unsettled({ span, asOf, missingPeriods }: Circumstances): Standing {
  if (asOf === undefined) return { status: 'cannot-tell', missing: 'as-of' };
  if (asOf <= lastDayOf(span)) return { status: 'on-the-way' };
  return missingPeriods.length > 0 ? { status: 'cannot-tell', missing: 'periods' } : { status: 'on-the-way' };
}
