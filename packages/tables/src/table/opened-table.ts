import type { Origin, TableSchema, Unit } from '@khuyencong/model';
import type { TableMapping } from '../mapping/table-mapping.js';
import type { TableBatch } from './read-rows.js';
import type { TableLayout } from './table-layout.js';

/**
 * How tables are recognised and read (tùy chọn đọc bảng).
 *
 * @category table
 * @since 0.1.0
 */
export interface ReadTablesOptions {
  /** Units that headers, unit lines and cells may name: `moneyUnits` of `@khuyencong/budget`. */
  readonly units: readonly Unit[];
  /** Name of the file, for the findings; a CSV file may say its table by it. */
  readonly file?: string | undefined;
  /** Other tables than those of a programme file. */
  readonly schemas?: readonly TableSchema[] | undefined;
  /** The mark before decimals in the whole file, where it is known. */
  readonly decimalMark?: ',' | '.' | undefined;
  /** Which columns fill which fields, where the file has headers of its own. */
  readonly mapping?: TableMapping | undefined;
  /** Every repair is an error. */
  readonly strict?: boolean | undefined;
}

/**
 * A table that was recognised (bảng đã nhận dạng); its rows are read when asked for, once.
 *
 * @category table
 * @since 0.1.0
 */
export interface OpenedTable {
  readonly layout: TableLayout;
  readonly origin: Origin;
  readonly rows: () => AsyncIterable<TableBatch>;
}
