import {
  Exact,
  intervalsMeet,
  quantityInterval,
  toDecimalString,
  type DecimalString,
  type ExactDecimal,
  type Interval,
  type Quantity,
} from '@khuyencong/model';
import { printedValue } from '../figure/printed-value.js';

/** How far "khoảng" reaches. */
export interface Tolerance {
  readonly aboutTolerancePercent: DecimalString;
}

/** The ends of a sum of intervals, kept so that one part can be taken out again. */
interface SumEnds {
  readonly min: ExactDecimal;
  readonly max: ExactDecimal;
  readonly withoutMin: number;
  readonly withoutMax: number;
  readonly openMin: number;
  readonly openMax: number;
}

/** A total and the sum of its parts, ready for asking what a change would do without adding everything again. */
export interface SumState {
  readonly total: Quantity;
  /** What the parts lack: printed total minus printed sum. */
  readonly gap: ExactDecimal;
  readonly exact: boolean;
  readonly partial: boolean;
  readonly ends: SumEnds;
  readonly totalInterval: Interval;
}

/** What a candidate cause does to one sum. */
export interface SumChange {
  readonly removed?: readonly Quantity[];
  readonly added?: readonly Quantity[];
  readonly total?: Quantity;
}

const nothing: SumEnds = {
  min: /* @__PURE__ */ new Exact(0),
  max: /* @__PURE__ */ new Exact(0),
  withoutMin: 0,
  withoutMax: 0,
  openMin: 0,
  openMax: 0,
};

/** Adds up the parts of a total once. */
export function sumState(
  total: Quantity,
  parts: readonly Quantity[],
  options: Tolerance & { readonly partial: boolean },
): SumState {
  const exact = [total, ...parts].every(({ qualifier }) => qualifier === 'exact');
  const sum = parts.reduce((running, part) => running.plus(printed(part)), new Exact(0));
  return {
    total,
    gap: printed(total).minus(sum),
    exact,
    partial: options.partial,
    totalInterval: quantityInterval(total, options),
    ends: exact ? nothing : parts.reduce((ends, part) => moveEnds(ends, part, 1, options), nothing),
  };
}

/** How the sum holds after the change: with the printed numbers, within their qualifiers, or not. */
export function closes(
  state: SumState,
  change: SumChange,
  tolerance: Tolerance,
): 'exactly' | 'within-qualifiers' | undefined {
  if (gainOf(state, change).equals(state.gap)) return 'exactly';
  if (state.exact || state.partial) return undefined;
  const removed = (change.removed ?? []).reduce(
    (ends, part) => moveEnds(ends, part, -1, tolerance),
    state.ends,
  );
  const ends = (change.added ?? []).reduce((moved, part) => moveEnds(moved, part, 1, tolerance), removed);
  const total = change.total ? quantityInterval(change.total, tolerance) : state.totalInterval;
  return intervalsMeet(intervalOf(ends), total) ? 'within-qualifiers' : undefined;
}

/** Whether a sum of which some parts may be unpublished can be true after the change. */
export function canHold(state: SumState, change: SumChange, tolerance: Tolerance): boolean {
  if (state.partial) return gainOf(state, change).lessThanOrEqualTo(state.gap);
  return closes(state, change, tolerance) !== undefined;
}

/** How far the printed numbers are still apart after the change. */
export function remaining(state: SumState, change: SumChange): ExactDecimal {
  return state.gap.minus(gainOf(state, change)).abs();
}

/** What the parts must gain at least before the words allow the total; nothing where the words set no limit. */
export function leastGain({ totalInterval: { min }, ends }: SumState): ExactDecimal {
  return min === null || ends.withoutMax > 0 ? new Exact(0) : new Exact(min).minus(ends.max);
}

/** By how much the change brings the sum nearer to a total above it. */
function gainOf({ total }: SumState, change: SumChange): ExactDecimal {
  const added = (change.added ?? []).reduce((sum, part) => sum.plus(printed(part)), new Exact(0));
  const gain = (change.removed ?? []).reduce((sum, part) => sum.minus(printed(part)), added);
  return change.total ? gain.minus(printed(change.total).minus(printed(total))) : gain;
}

/** The printed number of a quantity. */
export function printed(quantity: Quantity): ExactDecimal {
  return new Exact(printedValue(quantity) ?? 0);
}

function moveEnds(ends: SumEnds, part: Quantity, times: 1 | -1, tolerance: Tolerance): SumEnds {
  const { min, max, minInclusive, maxInclusive } = quantityInterval(part, tolerance);
  return {
    min: ends.min.plus(new Exact(min ?? 0).times(times)),
    max: ends.max.plus(new Exact(max ?? 0).times(times)),
    withoutMin: ends.withoutMin + (min === null ? times : 0),
    withoutMax: ends.withoutMax + (max === null ? times : 0),
    openMin: ends.openMin + (min !== null && !minInclusive ? times : 0),
    openMax: ends.openMax + (max !== null && !maxInclusive ? times : 0),
  };
}

function intervalOf({ min, max, withoutMin, withoutMax, openMin, openMax }: SumEnds): Interval {
  return {
    min: withoutMin > 0 ? null : toDecimalString(min),
    max: withoutMax > 0 ? null : toDecimalString(max),
    minInclusive: withoutMin === 0 && openMin === 0,
    maxInclusive: withoutMax === 0 && openMax === 0,
  };
}
