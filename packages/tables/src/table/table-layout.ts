import type { TableField, TableName, Unit } from '@khuyencong/model';
import type { SourceRow } from '../source/source-sheet.js';

/**
 * A column of a file and the field that it fills (cột của tệp ứng với trường dữ liệu).
 *
 * @category table
 * @since 0.1.0
 */
export interface TableColumn {
  /** Column from 0. */
  readonly index: number;
  /** As written in the file. */
  readonly header: string;
  readonly field: TableField;
  /** The unit of its amounts: of its header, of the unit line, or of the mapping. */
  readonly unit?: Unit;
  /** The mark before its decimals, where a mapping states it. */
  readonly decimalMark?: ',' | '.';
}

/**
 * Where a table stands on its sheet and what its columns mean (bố cục bảng).
 *
 * @category table
 * @since 0.1.0
 */
export interface TableLayout {
  readonly table: TableName;
  /** Lines of the header, one to three; none where a mapping says that there is no header. */
  readonly headerLines: readonly number[];
  readonly columns: readonly TableColumn[];
  /** Fields that every row has the same value for, from a mapping. */
  readonly constants: Readonly<Record<string, string>>;
}

/**
 * What a row of a table is (loại dòng): a record; the heading of a section, which may carry the sums of the rows below it; a sum over a
 * section or over all; or a note. Sums are claims to be checked, never records.
 *
 * @category table
 * @since 0.1.0
 */
export type RowKind = 'record' | 'section' | 'subtotal' | 'total' | 'note';

/**
 * One row as read (dòng đã đọc).
 *
 * @category table
 * @since 0.1.0
 */
export interface TableRow {
  readonly kind: RowKind;
  /** Row of the sheet, or line of the file. */
  readonly line: number;
  /**
   * Canonical text by the columns of the layout: amounts in whole units of the field (đồng), days as YYYY-MM-DD, identifiers of
   * vocabularies. `null` where the cell is empty or could not be read; a finding says which.
   */
  readonly values: readonly (string | null)[];
  /** Positions in `values` of cells that hold something which could not be read; they are not empty. */
  readonly unread?: readonly number[];
  /** What a section, a sum or a note says. */
  readonly label?: string;
  /** The mark of a section, or of the section that a sum names: `I`, `2`, `a`. */
  readonly mark?: string;
  /** Where each cell of the file stands, by its column, in a file that is not written row by row (JSON). */
  readonly places?: SourceRow['places'];
  /** Position of the record in its list, from 0, in a file of records (JSON). */
  readonly record?: number;
}

/**
 * A field of a row by its name (giá trị của một trường).
 *
 * @param layout - the layout of the table
 * @param row - a row of it
 * @param name - name of the field, such as `support`
 * @returns the value, a constant of the mapping, or `null`
 * @example
 * ```ts runnable
 * import { openSource, readTables, rowValue } from '@khuyencong/tables';
 * const source = await openSource(new TextEncoder().encode('Mã cơ sở,Tên cơ sở\nCS-01,HTX Gốm\n'));
 * const { tables } = await readTables(source, { units: [] });
 * const names = [];
 * for await (const { rows } of tables[0].rows()) names.push(...rows.map((row) => rowValue(tables[0].layout, row, 'name')));
 * names // => ['HTX Gốm']
 * ```
 * @category table
 * @since 0.1.0
 */
export function rowValue(layout: TableLayout, row: TableRow, name: string): string | null {
  const index = layout.columns.findIndex(({ field }) => field.name === name);
  if (index !== -1) return row.values[index] ?? null;
  return Object.hasOwn(layout.constants, name) ? (layout.constants[name] ?? null) : null;
}
