import { makeFinding, type Finding, type Origin, type TableSchema } from '@khuyencong/model';
import { cellText } from '../cell/cell-text.js';
import { decimalMarkOf } from '../cell/decimal-mark.js';
import { dayOrderOf } from '../cell/read-day.js';
import type { CellFault } from '../cell/reading.js';
import { tableFindings } from '../finding/table-findings.js';
import { pieceOf, type RowInFile } from '../source/cell-bytes.js';
import type { MergedCells, SourceRow } from '../source/source-sheet.js';
import { unpackedRow, type PackedBatch, type PackedRecords } from '../csv/packed-records.js';
import { columnReader, type ColumnReader } from './column-reader.js';
import { mergedFiller, type FilledRow } from './fill-merged.js';
import { headerAgain, type HeaderAgain } from './header-again.js';
import { faultFinding, mergedFinding, missingCells, placeOfRow } from './row-findings.js';
import { packedColumn, type PackedColumn } from './packed-column.js';
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
  readonly schemas?: readonly TableSchema[] | undefined;
  readonly merges: readonly MergedCells[];
  readonly units: UnitNames;
  readonly origin: Origin;
  readonly headerRows: readonly SourceRow[];
  /** The first rows below the header, by whose clear numbers and days the others are settled. */
  readonly sample: readonly SourceRow[];
  /** The mark before decimals, where the caller knows it. */
  readonly decimalMark?: ',' | '.' | undefined;
}

interface ReadColumn {
  readonly index: number;
  readonly read: ColumnReader;
  readonly readPacked: PackedColumn;
}

interface RowReader extends ReadRowsOptions {
  readonly columns: readonly ReadColumn[];
  readonly signs: RowSigns;
  readonly fill: (row: SourceRow) => FilledRow;
  readonly headerAgain: (row: SourceRow) => HeaderAgain;
}

/** Where the reading of a table stands. */
interface Progress {
  /** The last line on which columns may be numbered. */
  numbersUpTo: number;
  /** Another table began. */
  ended: boolean;
}

/** Prepares the reading of the rows of a table, a batch at a time. */
export function readRows(options: ReadRowsOptions): (batch: PackedBatch) => TableBatch {
  const { layout, schema, merges } = options;
  const indexes = (types: readonly string[]): ReadonlySet<number> =>
    new Set(layout.columns.filter(({ field }) => types.includes(field.type)).map(({ index }) => index));
  const reader: RowReader = {
    ...options,
    columns: layout.columns.map((column) => {
      const read = readerOf(column, options);
      return { index: column.index, read, readPacked: packedColumn(column, read) };
    }),
    signs: rowSigns(layout, schema.primaryKey ?? []),
    fill: mergedFiller(merges, {
      shared: indexes(['string', 'year', 'date']),
      once: indexes(['integer', 'number']),
    }),
    headerAgain: headerAgain(options.headerRows, options.schemas),
  };
  const progress: Progress = { numbersUpTo: (layout.headerLines.at(-1) ?? 0) + 2, ended: false };
  return (batch) => {
    const noticed: Finding[] = [...batch.findings];
    const read: TableRow[] = [];
    const reading: Reading = { reader, progress, findings: noticed };
    if (batch.packed) readPacked(batch.packed, reading, read);
    for (const row of batch.rows) {
      if (progress.ended) break;
      const one = readRow(row, reading);
      if (one) read.push(one);
    }
    return { rows: read, findings: noticed };
  };
}

function readerOf(column: TableColumn, { units, sample, decimalMark }: ReadRowsOptions): ColumnReader {
  const texts = sample.flatMap(({ values }) => {
    const value = values[column.index];
    return typeof value === 'string' ? [value] : [];
  });
  const dayOrder = column.field.type === 'date' ? dayOrderOf(texts) : undefined;
  const said = column.decimalMark ?? decimalMark;
  const shown = said ?? (column.field.type === 'string' ? undefined : decimalMarkOf(texts));
  const mark = shown && { mark: shown, shownBy: said ? ('caller' as const) : ('column' as const) };
  return columnReader(column, { units, decimalMark: mark, dayOrder });
}

interface Reading {
  readonly reader: RowReader;
  readonly progress: Progress;
  readonly findings: Finding[];
}

interface PlacedFault {
  readonly position: number;
  readonly fault: CellFault;
}

function readRow(source: SourceRow, reading: Reading): TableRow | undefined {
  const { reader, progress } = reading;
  const filled = reader.fill(source);
  const { row } = filled;
  if (row.line <= progress.numbersUpTo && isColumnNumbers(row)) return undefined;
  const { columns, signs } = reader;
  const values: (string | null)[] = [];
  let faults: PlacedFault[] | undefined;
  for (let position = 0; position < columns.length; position += 1) {
    const column = columns[position];
    const read = column ? column.read(row.values[column.index]) : null;
    if (typeof read === 'object' && read !== null) {
      faults ??= [];
      faults.push({ position, fault: read });
      values.push(read.value);
    } else values.push(read);
  }
  const plain = !faults && filled.filled.length === 0 && filled.kept.length === 0 && !row.hidden;
  if (plain && isWhole(values, signs)) return { kind: 'record', line: row.line, values, ...standing(row) };
  return readClosely(filled, { ...reading, values, faults: faults ?? [] });
}

/** Where a row stands in a text file. */
function standing(row: SourceRow): Pick<TableRow, 'places' | 'record'> & RowInFile {
  const { places, record, [pieceOf]: piece }: SourceRow & RowInFile = row;
  return {
    ...(places && { places }),
    ...(record !== undefined && { record }),
    ...(piece && { [pieceOf]: piece }),
  };
}

/** Reads rows that lie in the bytes of their file, in which no cells are merged; only those in doubt become rows of texts. */
function readPacked(packed: PackedRecords, reading: Reading, read: TableRow[]): void {
  const { reader, progress } = reading;
  const rowReading = { ...reading, blank: reader.columns.map(() => null) };
  for (let index = 0; index < packed.count && !progress.ended; index += 1) {
    const line = packed.lines[index] ?? 0;
    const row =
      line <= progress.numbersUpTo
        ? readRow(unpackedRow(packed, index), reading)
        : readPackedRow(packed, index, rowReading);
    if (row) read.push(row);
  }
}

/**
 * Rows are copied from it, not written as a literal: V8 may find that the rows of a block, all of them in use, live long, and then puts
 * every later one where only a full collection frees it; measured, that took a third more time and a quarter more memory.
 */
const plainRecord: TableRow & RowInFile = { kind: 'record', line: 0, values: [], [pieceOf]: undefined };

function readPackedRow(
  packed: PackedRecords,
  index: number,
  reading: Reading & { readonly blank: readonly null[] },
): TableRow | undefined {
  const { columns, signs } = reading.reader;
  const { bounds, firsts } = packed;
  const first = firsts[index] ?? 0;
  const end = firsts[index + 1] ?? 0;
  const values: (string | null)[] = reading.blank.slice();
  let faults: PlacedFault[] | undefined;
  for (let position = 0; position < columns.length; position += 1) {
    const column = columns[position];
    if (!column) continue;
    const field = first + column.index;
    const from = bounds[2 * field] ?? 0;
    const to = bounds[2 * field + 1] ?? 0;
    if (field >= end || from === to) continue;
    const cell = column.readPacked(packed, from, to);
    if (typeof cell === 'object' && cell !== null) {
      faults ??= [];
      faults.push({ position, fault: cell });
      values[position] = cell.value;
    } else values[position] = cell;
  }
  const line = packed.lines[index] ?? 0;
  if (!faults && isWhole(values, signs)) {
    return { ...plainRecord, line, values, [pieceOf]: packed.piece } as TableRow;
  }
  const row = { row: unpackedRow(packed, index), filled: [], kept: [] };
  return readClosely(row, { ...reading, values, faults: faults ?? [] });
}

interface RowInDoubt extends Reading {
  readonly values: readonly (string | null)[];
  readonly faults: readonly PlacedFault[];
}

/** A row that is not a plain record at first sight. */
function readClosely({ row, filled, kept }: FilledRow, doubt: RowInDoubt): TableRow | undefined {
  const { reader, findings, values, faults } = doubt;
  const { layout, signs, origin } = reader;
  const { line } = row;
  const place = { layout, origin, row };
  if (row.values.every((value) => cellText(value) === '')) return undefined;
  if (isHeader(row, doubt)) return undefined;
  const { kind, label, mark } = kindOfRow(row, values, signs);
  if (row.hidden)
    findings.push(makeFinding(tableFindings, 'ROW_HIDDEN', { line: String(line) }, placeOfRow(place)));
  if (kind === 'note')
    findings.push(makeFinding(tableFindings, 'ROW_NOT_READ', { text: label ?? '' }, placeOfRow(place)));
  const counted = faults.filter(
    ({ position }) => kind === 'record' || (kind !== 'note' && signs.amounts.includes(position)),
  );
  for (const { position, fault } of counted) {
    const column = layout.columns[position];
    if (column) findings.push(faultFinding(fault, column, place));
  }
  if (kind === 'record') {
    findings.push(...missingCells(row, values, { ...place, required: signs.required }));
    for (const each of filled) findings.push(...mergedFinding('CELLS_MERGED', each, place));
    for (const each of kept) findings.push(...mergedFinding('AMOUNT_MERGED', each, place));
  }
  const unread = counted
    .filter(({ fault }) => fault.value === null && fault.fault !== 'VALUE_SAID_TO_BE_NONE')
    .map(({ position }) => position);
  return {
    kind,
    line,
    values,
    ...(unread.length > 0 && { unread }),
    ...(label !== undefined && { label }),
    ...(mark !== undefined && { mark }),
    ...standing(row),
  };
}

/** The header again, which is passed over, or that of another table, at which the reading ends. */
function isHeader(row: SourceRow, { reader, progress, findings }: Reading): boolean {
  const { layout, origin } = reader;
  const again = reader.headerAgain(row);
  if (again === undefined) return false;
  const line = String(row.line);
  const place = placeOfRow({ layout, origin, row });
  if (again === 'same') {
    progress.numbersUpTo = row.line + 2;
    findings.push(makeFinding(tableFindings, 'HEADER_REPEATED', { line }, place));
    return true;
  }
  progress.ended = true;
  const headers = row.values.map(cellText).filter((text) => text !== '');
  const params = { line, headers: headers.join('; ').slice(0, 300) };
  findings.push(makeFinding(tableFindings, 'TABLE_BELOW', params, place));
  return true;
}

const zero = 48;
const nine = 57;

/** A record with all that is required: nothing about it needs a second look. A header in its place would not end in a digit. */
function isWhole(values: readonly (string | null)[], { key, required }: RowSigns): boolean {
  if (key === undefined && required.length < 2) return false;
  for (const position of required) if (values[position] === null) return false;
  const first = values[key ?? required[0] ?? 0];
  const last = first?.charCodeAt(first.length - 1) ?? 0;
  return last >= zero && last <= nine && (first?.length ?? 0) > 2;
}

/** The line below a header that numbers its columns: A, B, 1, 2, (3). */
function isColumnNumbers({ values }: SourceRow): boolean {
  const texts = values.map(cellText).filter((text) => text !== '');
  return texts.length > 2 && texts.every((text) => /^(?:[A-Z]|[(]?\d{1,2}[)]?(?:\s*=.*)?)$/u.test(text));
}
