import type { AllocationMode, TieOrder } from './allocation.js';

/** Whole units before the remainder is handed out, with what is needed to hand it out. */
export interface Quotients {
  /** What each share lacks to its exact size, as multiples of one common fraction of a unit. */
  readonly remainders: Float64Array | readonly bigint[];
  readonly weights: readonly number[] | readonly bigint[];
  /** How many units are left; fewer than there are shares with a remainder. */
  readonly left: number;
  /** How many more units each share may take; left out where nothing limits it. */
  readonly room?: readonly (bigint | undefined)[];
}

/** How many of the units that are left each share gets. */
export function handOut(
  { remainders, weights, left, room }: Quotients,
  { mode, tieOrder }: { readonly mode: AllocationMode; readonly tieOrder: TieOrder },
): readonly number[] {
  const extras = new Array<number>(weights.length).fill(0);
  if (left === 0 || mode === 'separate-rest') return extras;
  if (mode === 'largest-remainder') return toLargest(extras, { remainders, weights, left }, tieOrder);
  return toOneAfterTheOther(
    extras,
    mode === 'first' ? indices(weights) : indices(weights).reverse(),
    left,
    room,
  );
}

function indices(weights: Quotients['weights']): number[] {
  return [...weights.keys()].filter((index) => !isZero(weights[index] ?? 0));
}

function isZero(value: number | bigint): boolean {
  return value === 0 || value === 0n;
}

/** One share after the other takes what it has room for. */
function toOneAfterTheOther(
  extras: number[],
  order: readonly number[],
  units: number,
  room: Quotients['room'],
): readonly number[] {
  let left = units;
  for (const index of order) {
    const free = room?.[index];
    const takes = free !== undefined && free < BigInt(left) ? Number(free) : left;
    extras[index] = takes;
    left -= takes;
  }
  return extras;
}

/** One unit to each remainder above the last that gets one, and to as many of those equal to it as are left, in the order of ties. */
function toLargest(
  extras: number[],
  { remainders, weights, left }: Quotients,
  tieOrder: TieOrder,
): readonly number[] {
  const last = nthLargest(remainders, left);
  const ties: number[] = [];
  let untied = left;
  for (let index = 0; index < remainders.length; index += 1) {
    const remainder = remainders[index] ?? 0;
    if (remainder > last) {
      extras[index] = 1;
      untied -= 1;
    } else if (remainder === last) ties.push(index);
  }
  for (const index of inOrder(ties, weights, tieOrder).slice(0, untied)) extras[index] = 1;
  return extras;
}

function nthLargest(values: Quotients['remainders'], nth: number): number | bigint {
  const sorted = values instanceof Float64Array ? values.slice().sort() : values.toSorted(compare);
  return sorted[values.length - nth] ?? 0;
}

function inOrder(
  ties: readonly number[],
  weights: Quotients['weights'],
  tieOrder: TieOrder,
): readonly number[] {
  if (tieOrder === 'first') return ties;
  if (tieOrder === 'last') return ties.toReversed();
  const sign = tieOrder === 'heaviest' ? -1 : 1;
  return ties.toSorted((one, other) => sign * compare(weights[one] ?? 0, weights[other] ?? 0));
}

function compare(left: number | bigint, right: number | bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
