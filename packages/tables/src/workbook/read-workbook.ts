import { makeFinding, type Origin } from '@khuyencong/model';
import { sourceFindings } from '../finding/source-findings.js';
import type { SourceLimits } from '../source/source-limits.js';
import type { Source, SourceFormat } from '../source/source-sheet.js';
import { openOds } from './open-ods.js';
import type { Opening } from './open-whole.js';
import { openXls } from './open-xls.js';
import { openXlsx } from './open-xlsx.js';
import { refusal } from './sheet-batches.js';
import { vetArchive, type ArchivePart } from './vet-archive.js';

/** Where a workbook came from and how much of it may be read. */
export interface WorkbookOptions {
  readonly file?: string | undefined;
  readonly limits: SourceLimits;
}

/** Opens a workbook in an archive (XLSX, ODS) or in the older container (XLS). */
export async function readWorkbook(bytes: Uint8Array, { file, limits }: WorkbookOptions): Promise<Source> {
  const origin: Origin = file === undefined ? {} : { file };
  const archived = bytes[0] === 0x50;
  const { parts, findings } = archived ? vetArchive(bytes, { limits, origin }) : { parts: [], findings: [] };
  if (findings.length > 0) return { format: 'xlsx', sheets: [], findings };
  if (parts.some(({ name }) => name === 'xl/workbook.bin')) {
    const params = { format: 'XLSB (Excel Binary Workbook)' };
    const finding = makeFinding(sourceFindings, 'FORMAT_NOT_READ', params, { path: [], origin });
    return { format: undefined, sheets: [], findings: [finding] };
  }
  const format = archived ? formatOf(parts) : 'xls';
  const refused = (error: unknown): Source => ({ format, sheets: [], findings: [refusal(error, origin)] });
  if (format === undefined) return refused(new Error('not a workbook'));
  try {
    const size = archived ? parts.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0) : bytes.length;
    const source =
      format === 'xlsx'
        ? await openXlsx(bytes, { parts, limits, origin })
        : await openOther(bytes, { format, size, limits, origin });
    return source.sheets.length + source.findings.length > 0 ? source : refused(new Error('no sheets'));
  } catch (error) {
    return refused(error);
  }
}

function formatOf(parts: readonly ArchivePart[]): SourceFormat | undefined {
  const names = new Set(parts.map(({ name }) => name));
  if (names.has('content.xml')) return 'ods';
  return names.has('[Content_Types].xml') ? 'xlsx' : undefined;
}

/** These are only read as a whole. */
async function openOther(
  bytes: Uint8Array,
  { format, size, ...opening }: Opening & { readonly format: SourceFormat; readonly size: number },
): Promise<Source> {
  const limit = opening.limits.wholeWorkbookBytesAtMost;
  if (size <= limit) return format === 'ods' ? openOds(bytes, opening) : openXls(bytes, opening);
  const params = { what: 'bytes', found: String(size), limit: String(limit) } as const;
  const place = { path: [], origin: opening.origin };
  return {
    format,
    sheets: [],
    findings: [makeFinding(sourceFindings, 'ARCHIVE_TOO_LARGE', params, place)],
  };
}
