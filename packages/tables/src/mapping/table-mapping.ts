import type { DecimalString, TableName } from '@khuyencong/model';

/**
 * How the columns of somebody's own register fill the tables of a programme file (tệp ánh xạ cột): the register is checked without
 * changing it.
 *
 * @category mapping
 * @since 0.1.0
 */
export interface TableMapping {
  readonly kind: 'table-mapping';
  /** What it is for, for a reader. */
  readonly title?: string | undefined;
  /** The first that fits a sheet holds for it; sheets that none fits are recognised by their headers. */
  readonly sheets: readonly SheetMapping[];
}

/**
 * How one sheet fills one table (ánh xạ một trang tính).
 *
 * @category mapping
 * @since 0.1.0
 */
export interface SheetMapping {
  /** Name of the sheet, or of a text file without its folder; `*` stands for any characters. Left out: any sheet. */
  readonly sheet?: string | undefined;
  /** Place of the sheet in the workbook, from 1. */
  readonly position?: number | undefined;
  readonly table: TableName;
  /** Last line of the header; 0 where there is none. Left out: the line that holds the headers named below. */
  readonly headerLine?: number | undefined;
  readonly columns: readonly ColumnMapping[];
  /** Fields that every row has the same value for, written as in a cell. */
  readonly constants?: Readonly<Record<string, string>> | undefined;
}

/**
 * The column that fills a field (ánh xạ một cột): by its header, or by its letter in the sheet.
 *
 * @category mapping
 * @since 0.1.0
 */
export interface ColumnMapping {
  /** Name of the field, such as `support`. */
  readonly field: string;
  readonly header?: string | undefined;
  /** Letter of the column: `F`. */
  readonly column?: string | undefined;
  /** Unit of the amounts, as the units of the caller name it: `triệu đồng`. */
  readonly unit?: string | undefined;
  /** What the amounts are multiplied by, in place of a unit. */
  readonly factor?: DecimalString | undefined;
  readonly decimalMark?: ',' | '.' | undefined;
}
