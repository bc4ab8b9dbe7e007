import { establishmentsTable, marksTable, productsTable, roundsTable } from './award-tables.js';
import { describedTable } from './described-table.js';
import { budgetTable, programmeTable, projectsTable } from './programme-tables.js';
import type { TableSchema } from './table-schema.js';
import { actualsTable, targetsTable } from './target-tables.js';

/**
 * The tables of a programme file (các bảng của tệp chương trình), each a Frictionless Table Schema.
 *
 * Canonical form: amounts in whole đồng, days as YYYY-MM-DD, a dot before decimals. The same text is shipped as
 * `@khuyencong/model/schemas/tables/<name>.json`.
 *
 * @example
 * ```ts runnable
 * import { tableSchemas } from '@khuyencong/model';
 * tableSchemas.map(({ name }) => name) // => ['programme', 'budget', 'projects', 'targets', 'actuals', 'establishments', 'products', 'rounds', 'marks']
 * ```
 * @category table
 * @since 0.1.0
 */
export const tableSchemas: readonly TableSchema[] = /* @__PURE__ */ [
  programmeTable,
  budgetTable,
  projectsTable,
  targetsTable,
  actualsTable,
  establishmentsTable,
  productsTable,
  roundsTable,
  marksTable,
].map(describedTable);
