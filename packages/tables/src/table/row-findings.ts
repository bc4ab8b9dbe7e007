import { makeFinding, type Finding, type FindingPlace, type Origin } from '@khuyencong/model';
import { cellText } from '../cell/cell-text.js';
import { readNoneText } from '../cell/text-of-none.js';
import type { CellFault } from '../cell/reading.js';
import { cellFindings, type CellFindingParams } from '../finding/cell-findings.js';
import { tableFindings } from '../finding/table-findings.js';
import type { SourceRow } from '../source/source-sheet.js';
import type { CoveredCell } from './fill-merged.js';
import { cellOrigin } from './cell-origin.js';
import type { TableColumn, TableLayout, TableRow } from './table-layout.js';

/** A table and the row of it that findings are made for. */
export interface RowPlace {
  readonly layout: TableLayout;
  readonly origin: Origin;
  readonly row: Pick<TableRow, 'line' | 'places' | 'record'>;
}

/** The place of a row as a whole. */
export function placeOfRow({ layout, origin, row }: RowPlace): FindingPlace {
  const { line, places, record = line } = row;
  return { path: [layout.table, record], origin: places ? { ...origin, line } : cellOrigin(origin, row, 0) };
}

/** The place of one cell. */
export function placeOfCell({ layout, origin, row }: RowPlace, { field, index }: TableColumn): FindingPlace {
  return { path: [layout.table, row.record ?? row.line, field.name], origin: cellOrigin(origin, row, index) };
}

/** What is wrong with a cell, or was repaired in it. */
export function faultFinding({ fault, params }: CellFault, column: TableColumn, place: RowPlace): Finding {
  const code = fault as keyof CellFindingParams;
  const facts = { header: column.header, ...params } as CellFindingParams[typeof code];
  return makeFinding(cellFindings, code, facts, placeOfCell(place, column));
}

/** Cells of a record that must not be empty, and are. */
export function missingCells(
  row: SourceRow,
  values: readonly (string | null)[],
  { required, ...place }: RowPlace & { readonly required: readonly number[] },
): readonly Finding[] {
  return required.flatMap((position) => {
    const column = place.layout.columns[position];
    if (!column || values[position] !== null) return [];
    const said = cellText(row.values[column.index]);
    if (said !== '' && !readNoneText(said)) return [];
    return [makeFinding(cellFindings, 'CELL_MISSING', { header: column.header }, placeOfCell(place, column))];
  });
}

/** A cell that took the value of a merged one, or a figure that stands for several rows. */
export function mergedFinding(
  code: 'CELLS_MERGED' | 'AMOUNT_MERGED',
  { column: index, merge }: CoveredCell,
  place: RowPlace,
): readonly Finding[] {
  const column = place.layout.columns.find((each) => each.index === index);
  if (!column) return [];
  const params = {
    header: column.header,
    fromLine: String(merge.fromLine),
    toLine: String(merge.toLine),
  };
  return [makeFinding(tableFindings, code, params, placeOfCell(place, column))];
}
