import { checkClaims } from '../claims/check-claims.js';
import type { TableBatch } from '../table/read-rows.js';
import type { OpenedTable } from '../table/opened-table.js';
import { checkKeys, type CheckKeysOptions } from '../keys/check-keys.js';
import { parentsFirst } from '../keys/parents-first.js';

/**
 * Some rows of a table with everything that was noticed about them (một lô dòng đã kiểm tra).
 *
 * @category table
 * @since 0.1.0
 */
export interface CheckedBatch extends TableBatch {
  /** Left out for what concerns several tables. */
  readonly table?: OpenedTable;
}

/**
 * Reads tables and checks all that tables alone can say (kiểm tra các bảng): cells, sums, keys and references.
 *
 * Every table is read once, after those that it points to, a batch at a time; nothing is kept but running sums and hashes of keys.
 *
 * @param tables - opened tables, of one file or of several
 * @param options - of the comparison of keys
 * @returns batches of rows with their findings; a last one without rows for what can be said only at the end
 * @example
 * ```ts runnable
 * import { checkTables, openSource, readTables } from '@khuyencong/tables';
 * const text = 'Mã cơ sở,Tên cơ sở,Vốn\nCS-01,HTX Gốm,200000000\nCS-01,,300000000\nTổng cộng,,500000001\n';
 * const { tables } = await readTables(await openSource(new TextEncoder().encode(text)), { units: [] });
 * const codes = [];
 * for await (const { findings } of checkTables(tables)) codes.push(...findings.map(({ code }) => code));
 * codes // => ['CELL_MISSING', 'SUM_DIFFERS', 'KEY_TWICE']
 * ```
 * @category table
 * @since 0.1.0
 */
export async function* checkTables(
  tables: readonly OpenedTable[],
  options: CheckKeysOptions = {},
): AsyncGenerator<CheckedBatch> {
  const keys = checkKeys(options);
  for (const table of parentsFirst(tables)) {
    const claims = checkClaims(table);
    for await (const { rows, findings } of table.rows())
      yield { table, rows, findings: [...findings, ...claims.add(rows), ...keys.add(table, rows)] };
    yield { table, rows: [], findings: claims.end() };
  }
  yield { rows: [], findings: keys.end() };
}
