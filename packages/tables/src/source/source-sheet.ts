import type { Finding } from '@khuyencong/model';
import type { CellValue } from './cell-value.js';

/**
 * One row as it stands in the file (dòng của tệp).
 *
 * @category source
 * @since 0.1.0
 */
export interface SourceRow {
  /** Row of the sheet or first line of the record in a text file; the first is 1. */
  readonly line: number;
  /** From column A on; cells after the last one that holds something may be missing. */
  readonly values: readonly CellValue[];
  readonly hidden?: true;
  /** Where each value stands, in a file that is not written row by row (JSON); the line of the row holds otherwise. */
  readonly places?: readonly (CellPlace | undefined)[];
  /** Position of the record in its list, from 0, in a file of records (JSON). */
  readonly record?: number;
}

/**
 * Line and column of a value in a text file (vị trí trong tệp văn bản), both from 1, and its bytes, as in `Origin`.
 *
 * @category source
 * @since 0.1.0
 */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
  readonly byte?: number;
  readonly byteLength?: number;
}

/**
 * Some rows and what was noticed while reading them (một lô dòng).
 *
 * @category source
 * @since 0.1.0
 */
export interface RowBatch {
  readonly rows: readonly SourceRow[];
  readonly findings: readonly Finding[];
}

/**
 * Cells that are shown as one (vùng ô gộp); lines from 1, columns from 0, both ends included.
 *
 * @category source
 * @since 0.1.0
 */
export interface MergedCells {
  readonly fromLine: number;
  readonly toLine: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/**
 * One sheet of a workbook, or the one table of a text file (trang tính).
 *
 * Its rows are read when they are asked for, a batch at a time, and only as fast as they are consumed.
 *
 * @category source
 * @since 0.1.0
 */
export interface SourceSheet {
  /** Name of the sheet, or key of the table in a JSON document; absent for a text file of one table. */
  readonly name?: string;
  readonly hidden?: true;
  readonly merges: readonly MergedCells[];
  /** Columns from 0 that are hidden. */
  readonly hiddenColumns: readonly number[];
  readonly rows: () => AsyncIterable<RowBatch>;
}

/**
 * The form a file has (định dạng tệp).
 *
 * @category source
 * @since 0.1.0
 */
export type SourceFormat = 'xlsx' | 'xls' | 'ods' | 'csv' | 'json' | 'ndjson';

/**
 * An opened file (tệp đã mở): its sheets, and what was noticed while opening it.
 *
 * @category source
 * @since 0.1.0
 */
export interface Source {
  readonly format: SourceFormat | undefined;
  readonly sheets: readonly SourceSheet[];
  readonly findings: readonly Finding[];
}
