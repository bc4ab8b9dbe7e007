import type { FindingPlace } from '@khuyencong/model';
import { cellOrigin, type OpenedTable, type TableRow } from '@khuyencong/tables';

/** The place of a field in a row. */
export type CellPlace = (row: Pick<TableRow, 'line' | 'record' | 'places'>) => FindingPlace;

/**
 * Finds a column once, for the places of its cells: the address in a workbook, line, column and bytes in a text file, the position of
 * the record in a list of them. A missing column is shown at the first.
 */
export function cellPlace(
  { layout, origin }: Pick<OpenedTable, 'layout' | 'origin'>,
  name: string,
): CellPlace {
  const { table, columns } = layout;
  const index = columns.find(({ field }) => field.name === name)?.index ?? columns[0]?.index ?? 0;
  return (row) => ({
    path: [table, row.record ?? row.line, name],
    origin: cellOrigin(origin, row, index),
  });
}
