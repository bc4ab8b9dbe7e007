import { makeFinding, type Finding, type FindingPlace, type Origin } from '@khuyencong/model';
import { cellText, isEmptyMark } from '../cell/cell-text.js';
import type { CellFault } from '../cell/reading.js';
import { cellFindings, type CellFindingParams } from '../finding/cell-findings.js';
import { tableFindings } from '../finding/table-findings.js';
import type { SourceRow } from '../source/source-sheet.js';
import type { CoveredCell } from './fill-merged.js';
import { originAt } from './origin-at.js';
import type { TableColumn, TableLayout } from './table-layout.js';

/** A table and the line of it that findings are made for. */
export interface RowPlace {
  readonly layout: TableLayout;
  readonly origin: Origin;
  readonly line: number;
  /** Of a file that is not written row by row. */
  readonly places?: SourceRow['places'];
  readonly record?: number | undefined;
}

/** The place of a row as a whole. */
export function placeOfRow({ layout, origin, line, places, record = line }: RowPlace): FindingPlace {
  return { path: [layout.table, record], origin: places ? { ...origin, line } : originAt(origin, line, 0) };
}

/** The place of one cell. */
export function placeOfCell(
  { layout, origin, line, places, record = line }: RowPlace,
  { field, index }: TableColumn,
): FindingPlace {
  const own = places && { ...origin, ...(places[index] ?? { line }) };
  return { path: [layout.table, record, field.name], origin: own ?? originAt(origin, line, index) };
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
    const text = cellText(row.values[column.index]);
    if (text !== '' && !isEmptyMark(text)) return [];
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
