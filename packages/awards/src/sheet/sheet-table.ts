import { blankCell } from './sheet-cells.js';

/** One sheet as it is read back: a cell for each marked criterion, and what its rows say of the whole sheet. */
export interface SheetCells {
  readonly cells: readonly number[];
  /** `blankCell` where nothing is said of the whole sheet. */
  readonly whole: number;
}

/**
 * All sheets of a round in one block of numbers: a million small objects would cost more than the scoring. A sheet is known by the
 * place of its first cell.
 */
export interface SheetTable {
  cells: Float64Array;
  used: number;
  readonly jurors: number;
  /** First cell of each product's and juror's sheet; -1 where there is none. */
  readonly starts: Int32Array;
  /** Status of whole sheets, by first cell. */
  readonly wholes: Map<number, number>;
}

/** A table without sheets, with room for as many cells as there are rows. */
export function emptyTable(size: {
  readonly products: number;
  readonly jurors: number;
  readonly rows: number;
}): SheetTable {
  const starts = new Int32Array(size.products * size.jurors).fill(-1);
  const cells = new Float64Array(size.rows).fill(blankCell);
  return { cells, used: 0, jurors: size.jurors, starts, wholes: new Map() };
}

/** The first cell of a sheet, which is made when it is not there. */
export function sheetStart(
  table: SheetTable,
  at: { readonly slot: number; readonly criteria: number },
): number {
  const known = table.starts[at.slot] ?? -1;
  if (known >= 0) return known;
  const start = table.used;
  table.used += at.criteria;
  if (table.used > table.cells.length) {
    const larger = new Float64Array(table.used * 2).fill(blankCell, table.cells.length);
    larger.set(table.cells);
    table.cells = larger;
  }
  table.starts[at.slot] = start;
  return start;
}

/** A copy of one sheet; none where it has no row. */
export function readSheet(
  table: SheetTable,
  at: { readonly slot: number; readonly criteria: number },
): SheetCells | undefined {
  const start = table.starts[at.slot] ?? -1;
  if (start < 0) return undefined;
  const cells: number[] = [];
  for (let cell = start; cell < start + at.criteria; cell += 1) cells.push(table.cells[cell] ?? blankCell);
  return { cells, whole: table.wholes.get(start) ?? blankCell };
}
