import type { FindingPlace } from '@khuyencong/model';
import { cellAddress, type OpenedTable, type TableRow } from '@khuyencong/tables';

/** The place of a field in a row. */
export type CellPlace = (row: Pick<TableRow, 'line' | 'record' | 'places'>) => FindingPlace;

/**
 * Finds a column once, for the places of its cells: the address in a workbook, line and column in a text file, the position of the
 * record in a list of them. A missing column is shown at the first.
 */
export function cellPlace(
  { layout, origin }: Pick<OpenedTable, 'layout' | 'origin'>,
  name: string,
): CellPlace {
  const { table, columns } = layout;
  const index = columns.find(({ field }) => field.name === name)?.index ?? columns[0]?.index ?? 0;
  const { file, sheet } = origin;
  const column = index + 1;
  return ({ line, record = line, places }) => {
    const path = [table, record, name];
    if (places) return { path, origin: { ...origin, ...(places[index] ?? { line }) } };
    if (sheet !== undefined) return { path, origin: { ...origin, cell: cellAddress(line, index) } };
    return { path, origin: file === undefined ? { line, column } : { file, line, column } };
  };
}
