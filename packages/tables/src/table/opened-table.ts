import type { Origin } from '@khuyencong/model';
import type { TableBatch } from './read-rows.js';
import type { TableLayout } from './table-layout.js';

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
