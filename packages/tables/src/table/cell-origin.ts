import type { Origin } from '@khuyencong/model';
import { cellAddress } from '../cell/cell-address.js';
import { cellBytes } from '../source/cell-bytes.js';
import type { TableRow } from './table-layout.js';

/**
 * Where a cell of a row stands (nguồn của một ô): its address in a workbook; line, column and bytes in a text file; the place of the
 * value in a JSON document.
 *
 * The bytes of a CSV cell are known of the rows that `openSource` and `readTables` give, not of copies of them that were sent or
 * written as JSON; a row that is too short for a cell has no bytes of it.
 *
 * @param origin - of the table: its file, and its sheet in a workbook
 * @param row - a row as it was read
 * @param column - column of the file, from 0
 * @returns the origin of the cell
 * @example
 * ```ts runnable
 * import { cellOrigin, openSource, readTables } from '@khuyencong/tables';
 * const bytes = new TextEncoder().encode('Mã cơ sở,Tên cơ sở\nCS-01,"HTX Gốm"\n');
 * const { tables } = await readTables(await openSource(bytes), { units: [] });
 * const origins = [];
 * for await (const { rows } of tables[0].rows()) origins.push(...rows.map((row) => cellOrigin(tables[0].origin, row, 1)));
 * origins // => [{ line: 2, column: 2, byte: 33, byteLength: 11 }]
 * new TextDecoder().decode(bytes.subarray(33, 33 + 11)) // => '"HTX Gốm"'
 * ```
 * @category source
 * @since 0.1.0
 */
export function cellOrigin(origin: Origin, row: Pick<TableRow, 'line' | 'places'>, column: number): Origin {
  const { line, places } = row;
  if (places) return { ...origin, ...(places[column] ?? { line }) };
  const { file, sheet } = origin;
  if (sheet !== undefined) {
    const cell = cellAddress(line, column);
    return file === undefined ? { sheet, cell } : { file, sheet, cell };
  }
  const found = cellBytes(row, column);
  const at = { line, column: column + 1 };
  if (!found) return file === undefined ? at : { file, ...at };
  // Written out: a file may have millions of findings.
  const { byte, byteLength } = found;
  return file === undefined
    ? { line, column: column + 1, byte, byteLength }
    : { file, line, column: column + 1, byte, byteLength };
}
