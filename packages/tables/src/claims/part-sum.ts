import type { DecimalString } from '@khuyencong/model';
import type { TableRow } from '../table/table-layout.js';
import { exactSum, plainWhole, type ExactSum } from './exact-sum.js';

/** Sums of some rows by amount column, and the lines that they stand on; linear in the rows, constant in memory. */
export interface PartSum {
  readonly columns: ColumnSum[];
}

/** One column of it. */
export interface ColumnSum {
  readonly sum: ExactSum;
  cells: number;
  /** 0 where there is no cell yet. */
  fromLine: number;
  toLine: number;
  /** A cell that could not be read is missing in the sum. */
  unread: boolean;
}

/** A sum of nothing yet. */
export function emptyPart(columns: number): PartSum {
  return {
    columns: Array.from({ length: columns }, () => ({
      sum: exactSum(),
      cells: 0,
      fromLine: 0,
      toLine: 0,
      unread: false,
    })),
  };
}

/** Adds rows, a column at a time. */
export function addRows({ columns }: PartSum, rows: readonly TableRow[], positions: readonly number[]): void {
  for (let at = 0; at < positions.length; at += 1) {
    const column = columns[at];
    if (column) addCells(column, rows, positions[at] ?? 0);
  }
}

/** One more amount of fifteen digits still makes a safe integer. */
const carryFrom = 8e15;

function addCells(column: ColumnSum, rows: readonly TableRow[], position: number): void {
  let small = 0;
  for (const row of rows) {
    const value = row.values[position];
    if (value === null || value === undefined) {
      if (row.unread?.includes(position)) {
        column.unread = true;
        widen(column, row.line, row.line);
      }
      continue;
    }
    const whole = plainWhole(value);
    if (whole === -1) column.sum.add(value);
    else small += whole;
    if (small >= carryFrom) {
      column.sum.addWhole(small);
      small = 0;
    }
    widen(column, row.line, row.line);
    column.cells += 1;
  }
  column.sum.addWhole(small);
}

/** Adds a part that is complete. */
export function addPart(whole: PartSum, part: PartSum): void {
  for (const [at, column] of whole.columns.entries()) {
    const other = part.columns[at];
    if (!other) continue;
    column.unread ||= other.unread;
    if (other.fromLine > 0) widen(column, other.fromLine, other.toLine);
    if (other.cells === 0) continue;
    column.sum.add(other.sum.value());
    column.cells += other.cells;
  }
}

/** Cells that could not be read belong to the range too: a reader looks for them there. */
function widen(column: ColumnSum, fromLine: number, toLine: number): void {
  if (column.fromLine === 0 || fromLine < column.fromLine) column.fromLine = fromLine;
  if (toLine > column.toLine) column.toLine = toLine;
}

/** The sum of a column; none where no cell holds anything. */
export function sumOf(part: PartSum, at: number): DecimalString | undefined {
  const column = part.columns[at];
  return column && column.cells > 0 ? column.sum.value() : undefined;
}
