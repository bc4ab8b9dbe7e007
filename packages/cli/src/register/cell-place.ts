import { cellAddress, type OpenedTable } from '@khuyencong/tables';
import type { FindingPlace } from '@khuyencong/model';

/** The place of a field in a row on a line. */
export type CellPlace = (line: number) => FindingPlace;

/** Finds a column once; a missing column is shown at the first. */
export function cellPlace({ layout, origin }: OpenedTable, name: string): CellPlace {
  const { table, columns } = layout;
  const index = columns.find(({ field }) => field.name === name)?.index ?? columns[0]?.index ?? 0;
  const { file, sheet } = origin;
  if (sheet !== undefined)
    return (line) => ({ path: [table, line, name], origin: { ...origin, cell: cellAddress(line, index) } });
  const column = index + 1;
  return file === undefined
    ? (line) => ({ path: [table, line, name], origin: { line, column } })
    : (line) => ({ path: [table, line, name], origin: { file, line, column } });
}
