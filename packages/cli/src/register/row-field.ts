import type { FindingPlace } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { cellPlace } from './cell-place.js';

/** Takes one field out of a row. */
export type RowField = (row: TableRow) => string | null;

/** Finds a column once, so that taking its value out of every row costs nothing more. */
export function rowField({ layout }: OpenedTable, name: string): RowField {
  const index = layout.columns.findIndex(({ field }) => field.name === name);
  if (index !== -1) return ({ values }) => values[index] ?? null;
  const constant = Object.hasOwn(layout.constants, name) ? (layout.constants[name] ?? null) : null;
  return () => constant;
}

/** Whether a column or a constant of the mapping fills a field. */
export function hasField({ layout }: Pick<OpenedTable, 'layout'>, name: string): boolean {
  return layout.columns.some(({ field }) => field.name === name) || Object.hasOwn(layout.constants, name);
}

/** The header of a field as the file has it. */
export function headerOf({ layout }: OpenedTable, name: string): string {
  return layout.columns.find(({ field }) => field.name === name)?.header ?? name;
}

/** The place of a field of one row. */
export function rowPlace(
  table: Pick<OpenedTable, 'layout' | 'origin'>,
  row: TableRow,
  name: string,
): FindingPlace {
  return cellPlace(table, name)(row);
}
