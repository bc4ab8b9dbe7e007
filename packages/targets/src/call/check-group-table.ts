import { checkArgument, checkList, checkRecords, checkTexts } from '@khuyencong/model';
import type { GroupTable, PublishedTable } from '../suppression/group-table.js';

/** Refuses a table that lacks a list; counts that cannot be used are data. */
export function checkGroupTable(table: GroupTable): void {
  checkArgument('table', table);
  checkTexts('table.rows', table.rows);
  checkTexts('table.columns', table.columns);
  checkList('table.counts', table.counts);
  for (const row of table.counts) checkTexts('table.counts', row);
}

/** Refuses a published table that lacks a list, or holds what is no cell. */
export function checkPublishedTable(table: PublishedTable): void {
  checkArgument('options.published', table, ['rowTotals', 'columnTotals']);
  checkArgument('options.published.total', table.total);
  checkList('options.published.cells', table.cells);
  for (const row of table.cells) checkRecords('options.published.cells', row);
}
