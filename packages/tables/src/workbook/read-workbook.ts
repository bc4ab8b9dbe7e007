import { unzipSync, zipSync } from 'fflate';
import { EncryptedFileError, read, type Sheet } from 'hucre';
import { streamXlsxRows } from 'hucre/xlsx';
import { makeFinding, type Finding, type Origin } from '@khuyencong/model';
import { sourceFindings } from '../finding/source-findings.js';
import type { CellValue } from '../source/cell-value.js';
import type { SourceLimits } from '../source/source-limits.js';
import type { RowBatch, Source, SourceFormat, SourceRow, SourceSheet } from '../source/source-sheet.js';
import { detailedCell, plainCell } from './cell-of.js';
import { vetArchive, type ArchivePart } from './vet-archive.js';

/** Where a workbook came from and how much of it may be read. */
export interface WorkbookOptions {
  readonly file?: string | undefined;
  readonly limits: SourceLimits;
}

const rowsInBatch = 1000;

/** Opens a workbook in an archive (XLSX, XLSB, ODS) or in the older container (XLS). */
export async function readWorkbook(bytes: Uint8Array, options: WorkbookOptions): Promise<Source> {
  const origin: Origin = options.file === undefined ? {} : { file: options.file };
  const archived = bytes[0] === 0x50;
  const vetted = archived
    ? vetArchive(bytes, { limits: options.limits, origin })
    : { parts: [], findings: [] };
  if (vetted.findings.length > 0) return { format: 'xlsx', sheets: [], findings: vetted.findings };
  const format = archived ? formatOf(vetted.parts) : 'xls';
  const refused = (error: unknown): Source => ({ format, sheets: [], findings: [refusal(error, origin)] });
  if (format === undefined) return refused(new Error('not a workbook'));
  try {
    if (format === 'xlsx' && hasLargeSheet(vetted.parts, options.limits))
      return await streamedSource(bytes, { ...options, origin });
    return await wholeSource(bytes, { ...options, format, origin });
  } catch (error) {
    // A sheet whose corners are far apart is too large as a rectangle but not row by row.
    if (format !== 'xlsx' || error instanceof EncryptedFileError) return refused(error);
    return streamedSource(bytes, { ...options, origin }).catch(refused);
  }
}

function formatOf(parts: readonly ArchivePart[]): SourceFormat | undefined {
  const names = new Set(parts.map(({ name }) => name));
  if (names.has('xl/workbook.bin')) return 'xlsb';
  if (names.has('content.xml')) return 'ods';
  return names.has('[Content_Types].xml') ? 'xlsx' : undefined;
}

function hasLargeSheet(parts: readonly ArchivePart[], { wholeSheetBytesAtMost }: SourceLimits): boolean {
  return parts.some(
    ({ name, unpackedBytes }) => name.startsWith('xl/worksheets/') && unpackedBytes > wholeSheetBytesAtMost,
  );
}

function refusal(error: unknown, origin: Origin): Finding {
  const place = { path: [], origin };
  if (error instanceof EncryptedFileError)
    return makeFinding(sourceFindings, 'WORKBOOK_ENCRYPTED', { container: 'OLE2' }, place);
  return makeFinding(sourceFindings, 'WORKBOOK_BROKEN', { reason: reasonOf(error) }, place);
}

/** The reader's own words, without whatever a hostile file put into them. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : 'unknown';
  return message.replace(/[^\p{L}\p{N} .,:()/'-]/gu, '').slice(0, 120);
}

interface Opening extends WorkbookOptions {
  readonly origin: Origin;
}

async function wholeSource(
  bytes: Uint8Array,
  { format, ...opening }: Opening & { readonly format: SourceFormat },
): Promise<Source> {
  const { sheets } = await read(bytes);
  return { format, sheets: sheets.map((sheet) => wholeSheet(sheet, opening)), findings: [] };
}

function wholeSheet(sheet: Sheet, opening: Opening): SourceSheet {
  const hiddenColumns = (sheet.columns ?? []).flatMap(({ hidden }, index) =>
    hidden === true ? [index] : [],
  );
  return {
    name: sheet.name,
    ...((sheet.hidden === true || sheet.veryHidden === true) && { hidden: true }),
    merges: (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
      fromLine: startRow + 1,
      toLine: endRow + 1,
      fromColumn: startCol,
      toColumn: endCol,
    })),
    hiddenColumns,
    rows: () => batchesOf(wholeRows(sheet), { name: sheet.name, ...opening }),
  };
}

function* wholeRows(sheet: Sheet): Generator<SourceRow> {
  for (const [index, row] of sheet.rows.entries()) {
    const values = row.map((value, column) => detailedCell(value, sheet.cells?.get(`${index},${column}`)));
    const hidden = sheet.rowDefs?.get(index)?.hidden === true;
    yield { line: index + 1, values, ...(hidden && { hidden }) };
  }
}

async function streamedSource(bytes: Uint8Array, opening: Opening): Promise<Source> {
  const infos = await sheetInfos(bytes);
  const sheets = infos.map(({ name, hidden }, sheet): SourceSheet => ({
    name,
    ...(hidden && { hidden }),
    merges: [],
    hiddenColumns: [],
    rows: () => batchesOf(streamedRows(bytes, sheet), { name, ...opening }),
  }));
  const findings = infos.map(({ name }) =>
    makeFinding(
      sourceFindings,
      'SHEET_READ_AS_STREAM',
      { sheet: name },
      { path: [], origin: { ...opening.origin, sheet: name } },
    ),
  );
  return { format: 'xlsx', sheets, findings };
}

interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
}

/** Names of the sheets, from an archive without the parts that take long to read. */
async function sheetInfos(bytes: Uint8Array): Promise<readonly SheetInfo[]> {
  const small = unzipSync(bytes, {
    filter: ({ name }) => /(?:^|[/])(?:\[Content_Types\]|workbook)\.xml$|\.rels$/u.test(name),
  });
  const infos: SheetInfo[] = [];
  await read(zipSync(small, { level: 0 }), {
    sheets: ({ name, hidden, veryHidden }) => {
      infos.push({ name, hidden: hidden === true || veryHidden === true });
      return false;
    },
  });
  return infos;
}

async function* streamedRows(bytes: Uint8Array, sheet: number): AsyncGenerator<SourceRow> {
  for await (const { index, values } of streamXlsxRows(bytes, { sheet }))
    yield { line: index + 1, values: values.map(plainCell) };
}

/** Rows that hold something, in batches; a fault in the middle ends the sheet with a finding. */
async function* batchesOf(
  source: Iterable<SourceRow> | AsyncIterable<SourceRow>,
  { name, limits, origin }: Opening & { readonly name: string },
): AsyncGenerator<RowBatch> {
  const sheetOrigin: Origin = { ...origin, sheet: name };
  let rows: SourceRow[] = [];
  let findings: Finding[] = [];
  try {
    for await (const row of source) {
      const columns = lastFilled(row.values);
      if (columns === 0) continue;
      if (columns > limits.columnsAtMost) {
        findings.push(tooWide(row, { columns, limit: limits.columnsAtMost, origin: sheetOrigin }));
      }
      const kept = Math.min(columns, limits.columnsAtMost);
      rows.push(kept < row.values.length ? { ...row, values: row.values.slice(0, kept) } : row);
      if (rows.length < rowsInBatch) continue;
      yield { rows, findings };
      rows = [];
      findings = [];
    }
  } catch (error) {
    findings.push(refusal(error, sheetOrigin));
  }
  if (rows.length > 0 || findings.length > 0) yield { rows, findings };
}

function lastFilled(values: readonly CellValue[]): number {
  let length = values.length;
  while (length > 0 && values[length - 1] === null) length -= 1;
  return length;
}

function tooWide(
  row: SourceRow,
  { columns, limit, origin }: { readonly columns: number; readonly limit: number; readonly origin: Origin },
): Finding {
  const params = { columns: String(columns), limit: String(limit) };
  return makeFinding(sourceFindings, 'ROW_TOO_WIDE', params, {
    path: [],
    origin: { ...origin, line: row.line },
  });
}
