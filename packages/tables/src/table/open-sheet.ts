import { makeFinding, tableSchemas, type Finding, type Origin, type TableSchema } from '@khuyencong/model';
import { cellText } from '../cell/cell-text.js';
import { packedRows, rowsOf, type PackedBatch } from '../csv/packed-records.js';
import { tableFindings } from '../finding/table-findings.js';
import { formOfSheet, type KnownForm } from '../form/form-of-sheet.js';
import { openForm } from '../form/open-form.js';
import type { OpenedForm } from '../form/opened-form.js';
import { mappedTable } from '../mapping/mapped-table.js';
import type { SheetMapping } from '../mapping/table-mapping.js';
import type { RowBatch, SourceRow, SourceSheet } from '../source/source-sheet.js';
import { isCompanionSheet } from '../write/companion-sheets.js';
import { findHeader, type FindHeaderOptions, type FoundHeader } from './find-header.js';
import { layoutOf } from './layout-of.js';
import { nextTable } from './next-table.js';
import { haveOldFonts, oldFontReader, withoutOldFonts } from './old-font-rows.js';
import { readRows, type TableBatch } from './read-rows.js';
import type { OpenedTable, ReadTablesOptions } from './opened-table.js';
import { strictFindings } from './strict-findings.js';
import type { TableLayout } from './table-layout.js';
import type { UnitNames } from './unit-names.js';

/** A header further down is not looked for. */
const linesLookedAt = 60;

/** How a sheet is opened. */
export interface OpenSheetOptions extends Omit<ReadTablesOptions, 'units' | 'mapping'> {
  readonly units: UnitNames;
  readonly mapping: SheetMapping | undefined;
  /** The encoding was told for the file as a whole; a cell in a font of its own is looked for in its beginning alone. */
  readonly decoded: boolean;
}

/** The tables of a sheet and what was noticed about their headers. */
export interface OpenedSheet {
  readonly tables: readonly OpenedTable[];
  /** In place of tables. */
  readonly form?: OpenedForm;
  readonly findings: readonly Finding[];
}

/** Finds the tables of a sheet: one, or several below one another where the others begin among its first rows. */
export async function openSheet(sheet: SourceSheet, options: OpenSheetOptions): Promise<OpenedSheet> {
  const peeked = await peekBatches(packedRows(sheet)[Symbol.asyncIterator]());
  const written = peeked.head.flatMap(rowsOf);
  // A table of a JSON document has a name and no cells.
  const isWritten = written.every(({ places }) => places === undefined);
  const hasCells = sheet.name !== undefined && isWritten;
  const origin: Origin = {
    ...(options.file !== undefined && { file: options.file }),
    ...(hasCells && { sheet: sheet.name }),
  };
  const clean = cleanerOf(written, { decoded: options.decoded, origin });
  const head = peeked.head.map(clean);
  const rows = head.flatMap(rowsOf);
  const name = sheet.name ?? options.file ?? '';
  if (isCompanionSheet(name, cellText(rows[0]?.values[0]))) return { tables: [], findings: [] };
  const hidden = sheet.hidden
    ? [makeFinding(tableFindings, 'SHEET_HIDDEN', { sheet: name }, { path: [], origin })]
    : [];
  async function* rest(): AsyncGenerator<PackedBatch> {
    for await (const batch of peeked.rest) yield clean(batch);
  }
  const noticed = head.flatMap((batch) => batch.findings);
  const block = { rows, noticed, rest };
  const known = isWritten && !options.mapping ? formOfSheet(rows, sheet) : undefined;
  const asForm = (form: KnownForm): Promise<OpenedSheet> =>
    formIn(block, { ...options, form, sheet, origin, hidden });
  if (known?.titled && known.headed) return asForm(known);
  const opened = openBlock(block, { ...options, sheet, origin, name });
  if (opened.tables.length > 0) return { ...opened, findings: [...hidden, ...opened.findings] };
  return known ? asForm(known) : opened;
}

/** The form that a sheet holds in place of tables. */
async function formIn(
  { rows, noticed, rest }: Block,
  options: Pick<OpenSheetOptions, 'units' | 'strict'> & {
    readonly form: KnownForm;
    readonly sheet: SourceSheet;
    readonly origin: Origin;
    readonly hidden: readonly Finding[];
  },
): Promise<OpenedSheet> {
  const { sheet, origin, units, hidden, strict } = options;
  async function* batches(): AsyncGenerator<RowBatch> {
    yield { rows, findings: noticed };
    for await (const batch of rest()) yield { rows: rowsOf(batch), findings: batch.findings };
  }
  const form = await openForm(options.form.form, { batches: batches(), merges: sheet.merges, origin, units });
  const findings = strict === true ? strictFindings(form.findings) : form.findings;
  return { tables: [], form: { ...form, findings }, findings: hidden };
}

/** Takes fonts of before Unicode out of the rows; of a text file only where it begins with one. */
function cleanerOf(
  rows: readonly SourceRow[],
  { decoded, origin }: { readonly decoded: boolean; readonly origin: Origin },
): (batch: PackedBatch) => PackedBatch {
  if (decoded && !haveOldFonts(rows)) return (batch) => batch;
  const read = oldFontReader(rows);
  return (batch) => withoutOldFonts({ rows: rowsOf(batch), findings: batch.findings }, { read, origin });
}

/** Rows of a sheet that may hold a table, and what follows them. */
interface Block {
  readonly rows: readonly SourceRow[];
  readonly noticed: readonly Finding[];
  readonly rest: () => AsyncIterable<PackedBatch>;
}

interface BlockOptions extends OpenSheetOptions {
  readonly sheet: SourceSheet;
  readonly origin: Origin;
  /** Of the sheet or file, which may say the table. */
  readonly name: string;
}

function openBlock({ rows, noticed, rest }: Block, options: BlockOptions): OpenedSheet {
  const known = layOut(rows, options);
  if (!known) return { tables: [], findings: [...noticed, ...notRecognised(rows, options.origin)] };
  const sample = rowsBelow(rows, known.headerRows, known.layout);
  const at = nextTable(sample, { ...options, headerRows: known.headerRows });
  const below = openBelow({ rows: sample.slice(at), noticed: [], rest }, options);
  if (below.tables.length === 0)
    return { tables: [tableOf(known, { rows: sample, noticed, rest }, options)], findings: known.findings };
  const own = tableOf(known, { rows: sample.slice(0, at), noticed, rest: nothing }, options);
  return { tables: [own, ...below.tables], findings: [...known.findings, ...below.findings] };
}

/** A table below another is known by its headers alone. */
function openBelow(block: Block, options: BlockOptions): OpenedSheet {
  return block.rows.length < 2
    ? { tables: [], findings: [] }
    : openBlock(block, { ...options, name: '', mapping: undefined });
}

async function* nothing(): AsyncGenerator<PackedBatch> {}

function tableOf(known: KnownTable, { rows, noticed, rest }: Block, options: BlockOptions): OpenedTable {
  const { layout, schema, headerRows } = known;
  const { merges } = options.sheet;
  const read = readRows({ ...options, layout, schema, headerRows, merges, sample: rows });
  const strictly = (batch: TableBatch): TableBatch =>
    options.strict === true ? { ...batch, findings: strictFindings(batch.findings) } : batch;
  async function* batches(): AsyncGenerator<TableBatch> {
    yield strictly(read({ rows, findings: noticed }));
    for await (const batch of rest()) yield strictly(read(batch));
  }
  return { layout, origin: options.origin, rows: batches };
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

/** What a sheet holds: as its mapping says, or as its name and headers do. */
function layOut(
  rows: readonly SourceRow[],
  { sheet, origin, mapping, units, name, ...options }: BlockOptions,
): KnownTable | undefined {
  const top = rows.slice(0, linesLookedAt);
  if (mapping) return mappedTable(mapping, { rows: top, units, origin, sheet });
  const found = firstHeader(top, { schemas: options.schemas ?? tableSchemas, name, units });
  if (!found) return undefined;
  const below = found.position + found.lines.length;
  const headerRows = top.slice(found.position, below);
  const end = below + nextTable(rows.slice(below), { ...options, headerRows });
  const layout = layoutOf(found, { rows: rows.slice(0, end), sheet, units, origin });
  return { schema: found.schema, headerRows, ...layout };
}

/** A small table above a larger one must not be taken for its title. */
function firstHeader(rows: readonly SourceRow[], options: FindHeaderOptions): FoundHeader | undefined {
  const found = findHeader(rows, options);
  const above = rows.slice(0, found?.position ?? 0);
  const first = above.length > 1 ? firstHeader(above, options) : undefined;
  const records = above.slice(first ? first.position + first.lines.length : above.length);
  const hasRecord = records.some(({ values }) => values.filter((value) => cellText(value) !== '').length > 1);
  return hasRecord ? first : found;
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
