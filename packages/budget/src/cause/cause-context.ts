import { Exact, toDecimalString, type DecimalString, type Quantity } from '@khuyencong/model';
import { addingUnit } from '../figure/adding-unit.js';
import { partsAt, type FigureTree } from '../figure/figure-tree.js';
import { printedValue } from '../figure/printed-value.js';
import type { Reconciliation } from '../reconciliation/reconciliation.js';
import { leastGain, printed, sumState, type SumState, type Tolerance } from './sum-state.js';
import { treeOrder, type TreeOrder } from './tree-order.js';

/** What the search for causes knows of the whole document; each part of it is made once, when first needed. */
export interface CauseContext {
  readonly tree: FigureTree;
  readonly order: TreeOrder;
  readonly tolerance: Tolerance;
  readonly resultAt: (total: number) => Reconciliation | undefined;
  /** Undefined where the sum was not compared. */
  readonly stateAt: (total: number) => SumState | undefined;
  /** Positions of figures of that unit and printed value that are no part of anything, or of another total. */
  readonly figuresWorth: (unit: Quantity, value: DecimalString) => readonly number[];
  /** Positions of failing totals of that unit whose parts lack exactly that much. */
  readonly totalsLacking: (unit: Quantity, value: DecimalString) => readonly number[];
  /** Positions of figures without a total, of that unit, by printed value. */
  readonly looseFigures: (unit: Quantity) => readonly number[];
}

/** Gathers what the search for causes needs. */
export function causeContext(
  tree: FigureTree,
  totals: readonly Reconciliation[],
  tolerance: Tolerance,
): CauseContext {
  const results = new Map(totals.map((result) => [tree.indexById.get(result.totalId) ?? -1, result]));
  const states = new Map<number, SumState | undefined>();
  const stateAt = (total: number): SumState | undefined => {
    if (!states.has(total)) states.set(total, makeState(tree, total, results.get(total), tolerance));
    return states.get(total);
  };
  const lacking = indexLacking(tree, results);
  const worth = once(() => indexWorth(tree, lacking));
  const loose = once(() => indexLoose(tree));
  return {
    tree,
    order: treeOrder(tree),
    tolerance,
    resultAt: (total) => results.get(total),
    stateAt,
    figuresWorth: (unit, value) => worth().get(keyOf(unit, value)) ?? [],
    totalsLacking: (unit, value) => lacking.get(keyOf(unit, value)) ?? [],
    looseFigures: (unit) => loose().get(addingUnit(unit)) ?? [],
  };
}

/** Whether parts and total disagree as numbers, and not only by what "trên" includes. */
export function fails({ status, finding }: Reconciliation): boolean {
  return (
    status === 'short' ||
    status === 'over' ||
    (status === 'impossible' && finding?.params['inclusiveReading'] === undefined)
  );
}

function makeState(
  tree: FigureTree,
  total: number,
  result: Reconciliation | undefined,
  tolerance: Tolerance,
): SumState | undefined {
  const settled = tree.figures[total];
  if (!settled?.quantity || !result || result.difference === undefined) return undefined;
  const partial = settled.figure.partial === true || result.missingIds !== undefined;
  const parts = partsAt(tree, total).flatMap(({ quantity }) => quantity ?? []);
  return sumState(settled.quantity, parts, { ...tolerance, partial });
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function keyOf(unit: Quantity, value: DecimalString): string {
  return `${addingUnit(unit)} ${value}`;
}

type Positions = ReadonlyMap<string, readonly number[]>;

function indexLacking(tree: FigureTree, results: ReadonlyMap<number, Reconciliation>): Positions {
  const positions = new Map<string, number[]>();
  for (const [total, result] of results) {
    const quantity = tree.figures[total]?.quantity;
    if (!quantity || !fails(result) || result.difference?.startsWith('-') !== true) continue;
    append(positions, keyOf(quantity, toDecimalString(new Exact(result.difference).negated())), total);
  }
  return positions;
}

/** Only of values that some total lacks, so that a large document costs one look at each figure. */
function indexWorth({ figures }: FigureTree, lacking: Positions): Positions {
  const positions = new Map<string, number[]>();
  figures.forEach(({ quantity }, index) => {
    const value = quantity && printedValue(quantity);
    if (!quantity || value === undefined) return;
    const key = keyOf(quantity, value);
    if (lacking.has(key)) append(positions, key, index);
  });
  return positions;
}

function indexLoose({ figures, totalOf }: FigureTree): Positions {
  const positions = new Map<string, number[]>();
  const values = figures.map(({ quantity }) => (quantity ? printed(quantity) : new Exact(0)));
  figures.forEach(({ figure, quantity }, index) => {
    if (quantity && figure.partOf === undefined && (totalOf[index] ?? -1) < 0)
      append(positions, addingUnit(quantity), index);
  });
  for (const loose of positions.values())
    loose.sort((one, other) => values[one]?.comparedTo(values[other] ?? 0) ?? 0);
  return positions;
}

function append(positions: Map<string, number[]>, key: string, index: number): void {
  const there = positions.get(key);
  if (there) there.push(index);
  else positions.set(key, [index]);
}

/** The loose figures that could fill the gap of a total with qualifying words: a short run of the sorted ones. */
export function looseWithin(context: CauseContext, state: SumState, atMost: number): readonly number[] {
  const { figures } = context.tree;
  const loose = context.looseFigures(state.total);
  const least = leastGain(state);
  let low = 0;
  let high = loose.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const quantity = figures[loose[middle] ?? -1]?.quantity;
    if (quantity && printed(quantity).lessThan(least)) low = middle + 1;
    else high = middle;
  }
  return loose.slice(low, low + atMost);
}
