import { makeFinding, type Finding, type Origin, type TableSchema } from '@khuyencong/model';
import { cellText } from '../cell/cell-text.js';
import { decimalMarkOf } from '../cell/decimal-mark.js';
import type { CellFault } from '../cell/reading.js';
import { cellFindings, type CellFindingParams } from '../finding/cell-findings.js';
import { tableFindings } from '../finding/table-findings.js';
import type { MergedCells, RowBatch, SourceRow } from '../source/source-sheet.js';
import { columnReader, type ColumnReader } from './column-reader.js';
import { mergedFiller, type FilledRow } from './fill-merged.js';
import { originAt } from './layout-of.js';
import { kindOfRow, rowSigns, type RowSigns } from './row-kind.js';
import type { TableColumn, TableLayout, TableRow } from './table-layout.js';
import type { UnitNames } from './unit-names.js';

/**
 * Some rows of a table and what was noticed in them (một lô dòng đã đọc).
 *
 * @category table
 * @since 0.1.0
 */
export interface TableBatch {
  readonly rows: readonly TableRow[];
  readonly findings: readonly Finding[];
}

/** What the rows of a table are read with. */
export interface ReadRowsOptions {
  readonly layout: TableLayout;
  readonly schema: TableSchema;
  readonly merges: readonly MergedCells[];
  readonly units: UnitNames;
  readonly origin: Origin;
  /** The first rows below the header, by whose clear numbers the others are settled. */
  readonly sample: readonly SourceRow[];
  /** The mark before decimals, where the caller knows it. */
  readonly decimalMark?: ',' | '.' | undefined;
}

interface RowReader extends ReadRowsOptions {
  readonly readers: readonly ColumnReader[];
  readonly signs: RowSigns;
  readonly fill: (row: SourceRow) => FilledRow;
  /** The last line on which columns may be numbered. */
  readonly numbersUpTo: number;
}

/** Prepares the reading of the rows of a table, a batch at a time. */
export function readRows(options: ReadRowsOptions): (batch: RowBatch) => TableBatch {
  const { layout, schema, merges } = options;
  const shared = new Set(
    layout.columns
      .filter(({ field }) => field.type === 'string' || field.type === 'year')
      .map(({ index }) => index),
  );
  const reader: RowReader = {
    ...options,
    readers: layout.columns.map((column) => readerOf(column, options)),
    signs: rowSigns(layout, schema.primaryKey ?? []),
    fill: mergedFiller(merges, (column) => shared.has(column)),
    numbersUpTo: (layout.headerLines.at(-1) ?? 0) + 2,
  };
  return ({ rows, findings }) => {
    const noticed: Finding[] = [...findings];
    const read: TableRow[] = [];
    for (const row of rows) {
      const one = readRow(row, reader, noticed);
      if (one) read.push(one);
    }
    return { rows: read, findings: noticed };
  };
}

function readerOf(column: TableColumn, { units, sample, decimalMark }: ReadRowsOptions): ColumnReader {
  if (decimalMark)
    return columnReader(column, { units, decimalMark: { mark: decimalMark, shownBy: 'caller' } });
  const texts = sample.flatMap(({ values }) => {
    const value = values[column.index];
    return typeof value === 'string' ? [value] : [];
  });
  const mark = column.field.type === 'string' ? undefined : decimalMarkOf(texts);
  return columnReader(column, { units, decimalMark: mark && { mark, shownBy: 'column' } });
}

function readRow(source: SourceRow, reader: RowReader, findings: Finding[]): TableRow | undefined {
  const { layout, signs, origin } = reader;
  const { row, filled } = reader.fill(source);
  const { line } = row;
  if (line <= reader.numbersUpTo && isColumnNumbers(row)) return undefined;
  const faults: { readonly position: number; readonly reading: CellFault }[] = [];
  const values = layout.columns.map(({ index }, position) => {
    const reading = reader.readers[position]?.(row.values[index]) ?? null;
    if (typeof reading !== 'object' || reading === null) return reading;
    faults.push({ position, reading });
    return reading.value;
  });
  if (faults.length === 0 && filled.length === 0 && !row.hidden && isWhole(values, signs))
    return { kind: 'record', line, values };
  const { kind, label } = kindOfRow(row, values, signs);
  if (row.hidden)
    findings.push(makeFinding(tableFindings, 'ROW_HIDDEN', { line: String(line) }, rowPlace(reader, line)));
  if (kind === 'note')
    findings.push(makeFinding(tableFindings, 'ROW_NOT_READ', { text: label ?? '' }, rowPlace(reader, line)));
  for (const { position, reading } of faults)
    if (kind === 'record' || (kind !== 'note' && signs.amounts.includes(position)))
      findings.push(faultFinding(reading, position, { reader, line }));
  if (kind === 'record') findings.push(...missingCells(row, values, reader));
  for (const { column, merge } of filled)
    findings.push(mergedFinding(column, merge, { reader, line, origin }));
  return { kind, line, values, ...(label !== undefined && { label }) };
}

/** A record with its key and all that is required: nothing about it needs a second look. */
function isWhole(values: readonly (string | null)[], { key, required }: RowSigns): boolean {
  return key.length > 0 && required.every((position) => values[position] !== null);
}

/** The line below a header that numbers its columns: A, B, 1, 2, (3). */
function isColumnNumbers({ values }: SourceRow): boolean {
  const texts = values.map(cellText).filter((text) => text !== '');
  return texts.length > 2 && texts.every((text) => /^(?:[A-Z]|\(?\d{1,2}\)?(?:\s*=.*)?)$/u.test(text));
}

const rowPlace = ({ layout, origin }: RowReader, line: number) => ({
  path: [layout.table, line],
  origin: originAt(origin, line, 0),
});

interface RowPlace {
  readonly reader: RowReader;
  readonly line: number;
}

function cellPlace({ reader, line }: RowPlace, column: TableColumn | undefined) {
  return {
    path: [reader.layout.table, line, ...(column ? [column.field.name] : [])],
    origin: originAt(reader.origin, line, column?.index ?? 0),
  };
}

function faultFinding({ fault, params }: CellFault, position: number, place: RowPlace): Finding {
  const column = place.reader.layout.columns[position];
  const code = fault as keyof CellFindingParams;
  const facts = { header: column?.header ?? '', ...params } as CellFindingParams[typeof code];
  return makeFinding(cellFindings, code, facts, cellPlace(place, column));
}

function missingCells(
  row: SourceRow,
  values: readonly (string | null)[],
  reader: RowReader,
): readonly Finding[] {
  const { columns } = reader.layout;
  return reader.signs.required
    .filter(
      (position) => values[position] === null && cellText(row.values[columns[position]?.index ?? -1]) === '',
    )
    .map((position) => {
      const column = columns[position];
      const params = { header: column?.header ?? '' };
      return makeFinding(cellFindings, 'CELL_MISSING', params, cellPlace({ reader, line: row.line }, column));
    });
}

function mergedFinding(
  index: number,
  { fromLine, toLine }: MergedCells,
  place: RowPlace & { readonly origin: Origin },
): Finding {
  const column = place.reader.layout.columns.find((each) => each.index === index);
  const params = { header: column?.header ?? '', fromLine: String(fromLine), toLine: String(toLine) };
  return makeFinding(tableFindings, 'CELLS_MERGED', params, cellPlace(place, column));
}
