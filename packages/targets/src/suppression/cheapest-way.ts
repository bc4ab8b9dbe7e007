import {
  countAt,
  isTurned,
  roomOf,
  wayRound,
  type CellAt,
  type CellNetwork,
  type Step,
} from './cell-network.js';

interface Reached {
  readonly cost: bigint;
  readonly from: number;
  readonly step: Step | undefined;
}

/**
 * The cells that let a hidden count rise by `width` when they are hidden too, the smallest ones that do; those hidden already cost
 * nothing and totals come last. A way over the totals always exists.
 */
export function cheapestWay(
  network: CellNetwork,
  {
    cell,
    width,
    isHidden,
  }: { readonly cell: CellAt; readonly width: bigint; readonly isHidden: (cell: CellAt) => boolean },
): readonly CellAt[] {
  const rows = network.height + 1;
  const { fromRow } = wayRound(network, cell, true);
  const [start, end] = fromRow ? [cell.row, rows + cell.column] : [rows + cell.column, cell.row];
  const reached = new Map<number, Reached>([[start, { cost: 0n, from: start, step: undefined }]]);
  const settled = new Set<number>();
  for (let node = nearest(reached, settled); node !== undefined; node = nearest(reached, settled)) {
    if (node === end) return wayTo(end, reached);
    settled.add(node);
    const { cost = 0n } = reached.get(node) ?? {};
    for (const step of stepsFrom(network, node)) {
      const next = step.toColumn ? rows + step.column : step.row;
      if (settled.has(next) || (step.row === cell.row && step.column === cell.column)) continue;
      const price = priceOf(network, { step, width, isHidden });
      if (price === undefined) continue;
      const known = reached.get(next);
      if (!known || cost + price < known.cost) reached.set(next, { cost: cost + price, from: node, step });
    }
  }
  return [];
}

function nearest(reached: ReadonlyMap<number, Reached>, settled: ReadonlySet<number>): number | undefined {
  let best: number | undefined;
  let lowest: bigint | undefined;
  for (const [node, { cost }] of reached) {
    if (settled.has(node) || (lowest !== undefined && cost >= lowest)) continue;
    [best, lowest] = [node, cost];
  }
  return best;
}

function stepsFrom({ height, width }: CellNetwork, node: number): readonly Step[] {
  if (node <= height)
    return Array.from({ length: width + 1 }, (_, column) => ({ row: node, column, toColumn: true }));
  return Array.from({ length: height + 1 }, (_, row) => ({
    row,
    column: node - height - 1,
    toColumn: false,
  }));
}

/** What hiding a cell costs the reader; undefined where it does not help. */
function priceOf(
  network: CellNetwork,
  {
    step,
    width,
    isHidden,
  }: { readonly step: Step; readonly width: bigint; readonly isHidden: (cell: CellAt) => boolean },
): bigint | undefined {
  const room = roomOf(network, step);
  if (room !== undefined && room < width) return undefined;
  if (isHidden(step)) return 0n;
  const count = countAt(network, step);
  const isTotal = isTurned(network, step) || step.row === network.height;
  if (isTotal) return count + 1n + (network.counts.at(-1)?.at(-1) ?? 0n) * 3n;
  // An empty group is often known to be empty, so it hides nothing.
  return count === 0n ? undefined : count;
}

function wayTo(end: number, reached: ReadonlyMap<number, Reached>): readonly CellAt[] {
  const cells: CellAt[] = [];
  for (let at = reached.get(end); at?.step; at = reached.get(at.from))
    cells.push({ row: at.step.row, column: at.step.column });
  return cells;
}
