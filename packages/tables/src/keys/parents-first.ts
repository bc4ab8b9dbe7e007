import { tableSchemas, type TableName } from '@khuyencong/model';
import type { OpenedTable } from '../table/opened-table.js';

/**
 * Tables in an order in which each stands after those that it points to (xếp bảng gốc lên trước).
 *
 * @param tables - opened tables, of one file or of several
 * @returns the same tables; those that do not depend on one another keep their order
 * @example
 * ```ts runnable
 * import { openSource, parentsFirst, readTables } from '@khuyencong/tables';
 * const open = async (text: string) =>
 *   (await readTables(await openSource(new TextEncoder().encode(text)), { units: [] })).tables;
 * const products = await open('Mã sản phẩm,Tên sản phẩm,Mã cơ sở\nSP-01,Bình gốm,CS-01\n');
 * const establishments = await open('Mã cơ sở,Tên cơ sở\nCS-01,HTX Gốm\n');
 * parentsFirst([...products, ...establishments]).map(({ layout }) => layout.table) // => ['establishments', 'products']
 * ```
 * @category key
 * @since 0.1.0
 */
export function parentsFirst(tables: readonly OpenedTable[]): readonly OpenedTable[] {
  const depths = new Map(tableSchemas.map(({ name }) => [name, depthOf(name, [])]));
  const depth = ({ layout }: OpenedTable): number => depths.get(layout.table) ?? 0;
  return [...tables].sort((one, other) => depth(one) - depth(other));
}

function depthOf(table: TableName, above: readonly TableName[]): number {
  const parents = tableSchemas.find(({ name }) => name === table)?.foreignKeys ?? [];
  const depths = parents
    .map(({ reference }) => reference.resource)
    .filter((parent) => !above.includes(parent))
    .map((parent) => 1 + depthOf(parent, [...above, table]));
  return Math.max(0, ...depths);
}
