import { checkArgument, decimalString, KcError, type DecimalString } from '@khuyencong/model';
import { checkGroupTable, checkPublishedTable } from '../call/check-group-table.js';
import {
  countAt,
  networkOf,
  roomOf,
  wayRound,
  type CellAt,
  type CellNetwork,
  type Step,
} from './cell-network.js';
import type { GroupTable, PublishedCell, PublishedTable } from './group-table.js';

/**
 * What a reader can work out about a hidden count (khoảng giá trị suy ra được của một ô đã che), both ends included.
 *
 * @category suppression
 * @since 0.1.0
 */
export interface HiddenInterval {
  /** The number of rows for the totals of columns. */
  readonly row: number;
  /** The number of columns for the totals of rows. */
  readonly column: number;
  readonly min: DecimalString;
  /** `null` where nothing that is shown limits it. */
  readonly max: DecimalString | null;
}

/**
 * Works out what the shown counts and totals say about each hidden one (kiểm tra khả năng suy ngược các ô đã che).
 *
 * Exact: the ends are the lowest and highest counts of all tables from 0 up that agree with what is shown, whole numbers or not.
 *
 * @param table - the true counts, usable ones
 * @param options - `published`: what is shown of them
 * @returns an interval for each hidden cell, by row and column
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `MALFORMED_DECIMAL` when a count is no whole number
 * @example
 * ```ts runnable
 * import { hiddenIntervals } from '@khuyencong/targets';
 * const [hidden, shown] = [{ suppressed: 'small' }, (count: `${number}`) => ({ count })] as const;
 * const published = {
 *   rows: ['An Biên'], columns: ['máy móc', 'đào tạo'],
 *   cells: [[hidden, shown('9')]], rowTotals: [shown('11')], columnTotals: [hidden, shown('9')], total: shown('11'),
 * };
 * hiddenIntervals({ rows: ['An Biên'], columns: ['máy móc', 'đào tạo'], counts: [['2', '9']] }, { published })[0] // => { row: 0, column: 0, min: '2', max: '2' }
 * ```
 * @category suppression
 * @since 0.1.0
 */
export function hiddenIntervals(
  table: GroupTable,
  options: { readonly published: PublishedTable },
): readonly HiddenInterval[] {
  checkGroupTable(table);
  checkArgument('options', options);
  checkPublishedTable(options.published);
  const { counts } = table;
  const { published } = options;
  const network = networkOf(counts.map((row) => row.map((count) => BigInt(wholeCount(count)))));
  const hidden = hiddenCells(published);
  const byNode = cellsByNode(network, hidden);
  return hidden.map((cell) => {
    const count = countAt(network, cell);
    const fall = mostThrough(network, { cell, byNode, raises: false, limit: count });
    const rise = mostThrough(network, { cell, byNode, raises: true, limit: undefined });
    return {
      ...cell,
      min: decimalString(String(count - (fall ?? count))),
      max: rise === undefined ? null : decimalString(String(count + rise)),
    };
  });
}

/** A count that was never looked at by `suppressSmallGroups` may be any text. */
function wholeCount(count: DecimalString): string {
  if (/^(?:0|[1-9]\d*)$/.test(count)) return count;
  throw new KcError('MALFORMED_DECIMAL', { text: count.slice(0, 60) });
}

function hiddenCells({ cells, rowTotals, columnTotals, total }: PublishedTable): readonly CellAt[] {
  const all: readonly (readonly PublishedCell[])[] = [
    ...cells.map((row, index) => [...row, ...rowTotals.slice(index, index + 1)]),
    [...columnTotals, total],
  ];
  return all.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) => ('suppressed' in cell ? [{ row: rowIndex, column }] : [])),
  );
}

/** Hidden cells by the row and by the column that they lie in. */
type CellsByNode = ReadonlyMap<number, readonly CellAt[]>;

function cellsByNode({ height }: CellNetwork, hidden: readonly CellAt[]): CellsByNode {
  const byNode = new Map<number, CellAt[]>();
  for (const cell of hidden) {
    for (const node of [cell.row, height + 1 + cell.column]) {
      const cells = byNode.get(node);
      if (cells) cells.push(cell);
      else byNode.set(node, [cell]);
    }
  }
  return byNode;
}

interface Flow {
  readonly cell: CellAt;
  readonly byNode: CellsByNode;
  readonly raises: boolean;
  /** The cell itself cannot fall below 0. */
  readonly limit: bigint | undefined;
}

/** How far a count can move while others move against it; undefined for without end. */
function mostThrough(network: CellNetwork, { cell, byNode, raises, limit }: Flow): bigint | undefined {
  const rows = network.height + 1;
  const { fromRow } = wayRound(network, cell, raises);
  const [start, end] = fromRow ? [cell.row, rows + cell.column] : [rows + cell.column, cell.row];
  const moved = new Map<CellAt, bigint>();
  let flow = 0n;
  while (limit === undefined || flow < limit) {
    const way = shortestWay(network, { start, end, cell, byNode, moved });
    if (!way) return flow;
    const rooms = way.flatMap(({ room }) => room ?? []);
    const left = limit === undefined ? rooms : [...rooms, limit - flow];
    const [first, ...rest] = left;
    if (first === undefined) return undefined;
    const step = rest.reduce((least, room) => (room < least ? room : least), first);
    for (const { via, toColumn } of way) moved.set(via, (moved.get(via) ?? 0n) + (toColumn ? step : -step));
    flow += step;
  }
  return flow;
}

interface WayStep {
  readonly via: CellAt;
  readonly toColumn: boolean;
  readonly room: bigint | undefined;
  readonly before: WayStep | undefined;
}

function shortestWay(
  network: CellNetwork,
  {
    start,
    end,
    cell,
    byNode,
    moved,
  }: {
    readonly start: number;
    readonly end: number;
    readonly cell: CellAt;
    readonly byNode: CellsByNode;
    readonly moved: ReadonlyMap<CellAt, bigint>;
  },
): readonly WayStep[] | undefined {
  const rows = network.height + 1;
  const seen = new Set([start]);
  const waiting: { readonly node: number; readonly last: WayStep | undefined }[] = [
    { node: start, last: undefined },
  ];
  for (const { node, last } of waiting) {
    if (node === end) return stepsTo(last);
    const toColumn = node < rows;
    for (const via of byNode.get(node) ?? []) {
      const next = toColumn ? rows + via.column : via.row;
      if (via === cell || seen.has(next)) continue;
      const room = roomLeft(network, { ...via, toColumn }, moved.get(via) ?? 0n);
      if (room === 0n) continue;
      seen.add(next);
      waiting.push({ node: next, last: { via, toColumn, room, before: last } });
    }
  }
  return undefined;
}

function stepsTo(last: WayStep | undefined): readonly WayStep[] {
  const steps: WayStep[] = [];
  for (let step = last; step; step = step.before) steps.push(step);
  return steps;
}

function roomLeft(network: CellNetwork, step: Step, moved: bigint): bigint | undefined {
  const room = roomOf(network, step);
  return room === undefined ? undefined : room - (step.toColumn ? moved : -moved);
}
