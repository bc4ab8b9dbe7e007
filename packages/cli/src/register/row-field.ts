import type { FindingPlace } from '@khuyencong/model';
import { cellAddress, type OpenedTable, type TableRow } from '@khuyencong/tables';

/** Takes one field out of a row. */
export type RowField = (row: TableRow) => string | null;

/** Finds a column once, so that taking its value out of every row costs nothing more. */
export function rowField({ layout }: OpenedTable, name: string): RowField {
  const index = layout.columns.findIndex(({ field }) => field.name === name);
  if (index !== -1) return ({ values }) => values[index] ?? null;
  const constant = Object.hasOwn(layout.constants, name) ? (layout.constants[name] ?? null) : null;
  return () => constant;
}

/** Whether rows can have the field at all. */
export function hasField({ layout }: OpenedTable, name: string): boolean {
  return layout.columns.some(({ field }) => field.name === name) || Object.hasOwn(layout.constants, name);
}

/** The header of a field as the file has it. */
export function headerOf({ layout }: OpenedTable, name: string): string {
  return layout.columns.find(({ field }) => field.name === name)?.header ?? name;
}

/** The place of a field of a row: its cell in a workbook, line and column in a text file; a missing column is shown at the first. */
export function rowPlace({ layout, origin }: OpenedTable, { line }: TableRow, name: string): FindingPlace {
  const index =
    layout.columns.find(({ field }) => field.name === name)?.index ?? layout.columns[0]?.index ?? 0;
  return {
    path: [layout.table, line, name],
    origin:
      origin.sheet === undefined
        ? { ...origin, line, column: index + 1 }
        : { ...origin, cell: cellAddress(line, index) },
  };
}
