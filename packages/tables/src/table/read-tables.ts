import {
  makeFinding,
  tableSchemas,
  type Finding,
  type Origin,
  type TableSchema,
  type Unit,
} from '@khuyencong/model';
import { cellText } from '../cell/cell-text.js';
import { packedRows, rowsOf, type PackedBatch } from '../csv/packed-records.js';
import { tableFindings } from '../finding/table-findings.js';
import type { Source, SourceRow, SourceSheet } from '../source/source-sheet.js';
import { mappedTable } from '../mapping/mapped-table.js';
import { mappingFindings } from '../mapping/mapping-findings.js';
import { mappingOfSheet } from '../mapping/mapping-of-sheet.js';
import type { SheetMapping, TableMapping } from '../mapping/table-mapping.js';
import { isCompanionSheet } from '../write/companion-sheets.js';
import { findHeader } from './find-header.js';
import { layoutOf } from './layout-of.js';
import { readRows, type TableBatch } from './read-rows.js';
import { strictFindings } from './strict-findings.js';
import type { TableLayout } from './table-layout.js';
import { unitNames, type UnitNames } from './unit-names.js';

/**
 * How tables are recognised and read (tùy chọn đọc bảng).
 *
 * @category table
 * @since 0.1.0
 */
export interface ReadTablesOptions {
  /** Units that headers, unit lines and cells may name: `moneyUnits` of `@khuyencong/budget`. */
  readonly units: readonly Unit[];
  /** Name of the file, for the findings; a CSV file may say its table by it. */
  readonly file?: string | undefined;
  /** Other tables than those of a programme file. */
  readonly schemas?: readonly TableSchema[] | undefined;
  /** The mark before decimals in the whole file, where it is known. */
  readonly decimalMark?: ',' | '.' | undefined;
  /** Which columns fill which fields, where the file has headers of its own. */
  readonly mapping?: TableMapping | undefined;
  /** Every repair is an error. */
  readonly strict?: boolean | undefined;
}

/**
 * A table that was recognised (bảng đã nhận dạng); its rows are read when asked for, once.
 *
 * @category table
 * @since 0.1.0
 */
export interface OpenedTable {
  readonly layout: TableLayout;
  readonly origin: Origin;
  readonly rows: () => AsyncIterable<TableBatch>;
}

/**
 * The tables of a file and what was noticed about their headers (các bảng của tệp).
 *
 * @category table
 * @since 0.1.0
 */
export interface OpenedTables {
  readonly tables: readonly OpenedTable[];
  readonly findings: readonly Finding[];
}

/** A header further down is not looked for. */
const linesLookedAt = 60;

/**
 * Recognises the tables of a file by sheet name, file name or headers, in either language and any order of columns (nhận dạng bảng).
 *
 * Every repair, such as a misspelt header or a number kept as text, is a finding. Sums and section headings are rows of their own
 * kind: claims to be checked, never records.
 *
 * @param source - from `openSource`
 * @param options - the units that may be named, and what is known beforehand
 * @returns the tables, whose rows are read when asked for, and what was noticed about sheets and headers
 * @example
 * ```ts runnable
 * import { openSource, readTables } from '@khuyencong/tables';
 * const text = 'Mã cơ sở,Tên cơ sở,Doanh thu\nCS-01,HTX Gốm,1.500.000.000\n';
 * const source = await openSource(new TextEncoder().encode(text));
 * const { tables } = await readTables(source, { units: [] });
 * const rows = [];
 * for await (const batch of tables[0].rows()) rows.push(...batch.rows.map(({ values }) => values));
 * tables[0].layout.table // => 'establishments'
 * rows // => [['CS-01', 'HTX Gốm', '1500000000']]
 * ```
 * @category table
 * @since 0.1.0
 */
export async function readTables(source: Source, options: ReadTablesOptions): Promise<OpenedTables> {
  const units = unitNames(options.units);
  const tables: OpenedTable[] = [];
  const findings: Finding[] = [...source.findings];
  const used = new Set<SheetMapping>();
  for (const [index, sheet] of source.sheets.entries()) {
    const facts = { name: sheet.name, file: options.file, position: index + 1 };
    const mapping = options.mapping && mappingOfSheet(options.mapping, facts);
    if (mapping) used.add(mapping);
    const opened = await openTable(sheet, { ...options, units, mapping });
    if (opened.table) tables.push(opened.table);
    findings.push(...opened.findings);
  }
  findings.push(...repeatedTables(tables), ...unusedMappings(options.mapping, used));
  return { tables, findings: options.strict === true ? strictFindings(findings) : findings };
}

interface OpenOptions extends Omit<ReadTablesOptions, 'units' | 'mapping'> {
  readonly units: UnitNames;
  readonly mapping: SheetMapping | undefined;
}

interface Opened {
  readonly table?: OpenedTable;
  readonly findings: readonly Finding[];
}

async function openTable(sheet: SourceSheet, options: OpenOptions): Promise<Opened> {
  const { head, rest } = await peekBatches(packedRows(sheet)[Symbol.asyncIterator]());
  const rows = head.flatMap(rowsOf);
  // A table of a JSON document has a name and no cells.
  const hasCells = sheet.name !== undefined && rows.every(({ places }) => places === undefined);
  const origin: Origin = {
    ...(options.file !== undefined && { file: options.file }),
    ...(hasCells && { sheet: sheet.name }),
  };
  const noticed = head.flatMap((batch) => batch.findings);
  const name = sheet.name ?? options.file ?? '';
  if (isCompanionSheet(name, cellText(rows[0]?.values[0]))) return { findings: [] };
  const known = layOut(rows, { ...options, sheet, origin });
  const hidden = sheet.hidden
    ? [makeFinding(tableFindings, 'SHEET_HIDDEN', { sheet: name }, { path: [], origin })]
    : [];
  if (!known) return { findings: [...noticed, ...notRecognised(rows, origin)] };
  const { layout, schema, headerRows, findings } = known;
  const sample = rowsBelow(rows, headerRows, layout);
  const read = readRows({ ...options, layout, schema, headerRows, merges: sheet.merges, origin, sample });
  const strictly = (batch: TableBatch): TableBatch =>
    options.strict === true ? { ...batch, findings: strictFindings(batch.findings) } : batch;
  async function* batches(): AsyncGenerator<TableBatch> {
    yield strictly(read({ rows: sample, findings: noticed }));
    for await (const batch of rest) yield strictly(read(batch));
  }
  return { table: { layout, origin, rows: batches }, findings: [...hidden, ...findings] };
}

/** By position where the header is a row of the file: in JSON a record may stand on its line. */
function rowsBelow(
  rows: readonly SourceRow[],
  headerRows: readonly SourceRow[],
  { headerLines }: TableLayout,
): readonly SourceRow[] {
  const last = headerRows.at(-1);
  const at = last ? rows.indexOf(last) : -1;
  return at === -1 ? rows.filter(({ line }) => line > (headerLines.at(-1) ?? 0)) : rows.slice(at + 1);
}

interface KnownTable {
  readonly layout: TableLayout;
  readonly schema: TableSchema;
  readonly headerRows: readonly SourceRow[];
  readonly findings: readonly Finding[];
}

interface LayOutOptions extends OpenOptions {
  readonly sheet: SourceSheet;
  readonly origin: Origin;
}

/** What a sheet holds: as its mapping says, or as its name and headers do. */
function layOut(
  rows: readonly SourceRow[],
  { sheet, origin, mapping, units, ...options }: LayOutOptions,
): KnownTable | undefined {
  const top = rows.slice(0, linesLookedAt);
  if (mapping) return mappedTable(mapping, { rows: top, units, origin });
  const name = sheet.name ?? options.file ?? '';
  const found = findHeader(top, { schemas: options.schemas ?? tableSchemas, name, units });
  if (!found) return undefined;
  const headerRows = top.slice(found.position, found.position + found.lines.length);
  return { schema: found.schema, headerRows, ...layoutOf(found, { rows, sheet, units, origin }) };
}

interface PeekedBatches {
  readonly head: readonly PackedBatch[];
  readonly rest: AsyncIterable<PackedBatch>;
}

/** Takes batches until there are enough rows to find a header in. */
async function peekBatches(batches: AsyncIterator<PackedBatch>): Promise<PeekedBatches> {
  const head: PackedBatch[] = [];
  let rows = 0;
  let next = await batches.next();
  while (next.done !== true) {
    head.push(next.value);
    rows += (next.value.packed?.count ?? 0) + next.value.rows.length;
    if (rows >= linesLookedAt) break;
    next = await batches.next();
  }
  return { head, rest: { [Symbol.asyncIterator]: () => batches } };
}

/** An empty sheet is nothing to speak of. */
function notRecognised(rows: readonly SourceRow[], origin: Origin): readonly Finding[] {
  const widest = rows.reduce<readonly string[]>((best, { values }) => {
    const texts = values.map(cellText).filter((text) => text !== '');
    return texts.length > best.length ? texts : best;
  }, []);
  const headers = widest.join('; ').slice(0, 300);
  return rows.length === 0
    ? []
    : [makeFinding(tableFindings, 'SHEET_NOT_RECOGNISED', { headers }, { path: [], origin })];
}

function repeatedTables(tables: readonly OpenedTable[]): readonly Finding[] {
  const sheets = new Map<string, string[]>();
  for (const { layout, origin } of tables)
    sheets.set(layout.table, [...(sheets.get(layout.table) ?? []), origin.sheet ?? origin.file ?? '']);
  return [...sheets]
    .filter(([, names]) => names.length > 1)
    .map(([table, names]) =>
      makeFinding(tableFindings, 'TABLE_TWICE', { table, sheets: names.join('; ') }, { path: [table] }),
    );
}

function unusedMappings(
  mapping: TableMapping | undefined,
  used: ReadonlySet<SheetMapping>,
): readonly Finding[] {
  return (mapping?.sheets ?? []).flatMap((sheet, index) => {
    const name = sheet.sheet ?? (sheet.position === undefined ? sheet.table : `#${sheet.position}`);
    return used.has(sheet)
      ? []
      : [makeFinding(mappingFindings, 'MAPPING_UNUSED', { sheet: name }, { path: ['sheets', index] })];
  });
}
