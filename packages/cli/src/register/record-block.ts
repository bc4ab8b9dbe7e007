import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { rowField } from './row-field.js';
import { smallWhole } from './small-whole.js';

/** Records that are checked together. */
export interface RecordBlock {
  readonly records: readonly TableRow[];
  /**
   * The values of a field by record, as `smallWhole` reads them, and {@link absent} where there is none. Read once for all checks;
   * valid until the next block.
   */
  readonly wholes: (name: string) => Float64Array;
}

/** No amount: the cell is empty, or could not be read. */
export const absent = -2;

/** Prepares the blocks of one table, whose columns of amounts take the same place in memory again and again. */
export function recordBlocks(table: OpenedTable): (records: readonly TableRow[]) => RecordBlock {
  const columns = new Map<string, { wholes: Float64Array; readonly of: (row: TableRow) => string | null }>();
  return (records) => {
    const read = new Set<string>();
    const wholes = (name: string): Float64Array => {
      const column = columns.get(name) ?? { wholes: new Float64Array(), of: rowField(table, name) };
      columns.set(name, column);
      if (read.has(name)) return column.wholes;
      read.add(name);
      if (column.wholes.length < records.length) column.wholes = new Float64Array(2 * records.length);
      fill(column.wholes, records, column.of);
      return column.wholes;
    };
    return { records, wholes };
  };
}

function fill(
  wholes: Float64Array,
  records: readonly TableRow[],
  of: (row: TableRow) => string | null,
): void {
  for (let index = 0; index < records.length; index += 1) {
    const row = records[index];
    const text = row ? of(row) : null;
    wholes[index] = text === null ? absent : smallWhole(text);
  }
}
