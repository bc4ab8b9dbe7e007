import type { Finding } from '@khuyencong/model';
import type { TableRow } from '@khuyencong/tables';
import type { RecordBlock } from './record-block.js';

/** One check over the records of a table, as they come. What it remembers does not grow with the number of rows. */
export interface RowCheck {
  readonly rows: (records: readonly TableRow[], findings: Finding[], block: RecordBlock) => void;
  /** Every row, sums and headings too, before the records of the same rows. */
  readonly all?: (rows: readonly TableRow[]) => void;
  /** After the last row. */
  readonly end?: (findings: Finding[]) => void;
}
