import { EncryptedFileError, read, type Sheet } from 'hucre';
import { makeFinding, type Finding } from '@khuyencong/model';
import { sourceFindings } from '../finding/source-findings.js';
import type { Source, SourceSheet } from '../source/source-sheet.js';
import { openWhole, wholeSheet, type Opening } from './open-whole.js';
import { sheetBatches } from './sheet-batches.js';
import { sheetParts, type SheetPart } from './sheet-parts.js';
import { streamSheet } from './stream-sheet.js';
import type { ArchivePart } from './vet-archive.js';

/** Opens an XLSX workbook: ordinary sheets as a whole, very large ones as streams. */
export async function openXlsx(
  bytes: Uint8Array,
  { parts, ...opening }: Opening & { readonly parts: readonly ArchivePart[] },
): Promise<Source> {
  const sizes = new Map(parts.map(({ name, unpackedBytes }) => [name, unpackedBytes]));
  const listed = sheetParts(bytes);
  if (!listed) return openUnusual(bytes, { parts, ...opening });
  const small = smallSheets(listed, { sizes, opening });
  const whole = await readWhole(bytes, small);
  const sheets: SourceSheet[] = [];
  const findings: Finding[] = [];
  for (const [index, sheet] of listed.entries()) {
    const place = { path: [], origin: { ...opening.origin, sheet: sheet.name } };
    const read = whole.get(index);
    if (read) sheets.push(wholeSheet(read, opening));
    else if (sheet.part !== undefined) {
      sheets.push(streamedSheet(bytes, index, { sheet, opening }));
      findings.push(makeFinding(sourceFindings, 'SHEET_READ_AS_STREAM', { sheet: sheet.name }, place));
    } else if (sheet.tabular)
      findings.push(makeFinding(sourceFindings, 'SHEET_MISSING', { sheet: sheet.name }, place));
  }
  return { format: 'xlsx', sheets, findings };
}

function smallSheets(
  listed: readonly SheetPart[],
  { sizes, opening }: { readonly sizes: ReadonlyMap<string, number>; readonly opening: Opening },
): readonly number[] {
  const { wholeSheetBytesAtMost, wholeWorkbookBytesAtMost } = opening.limits;
  let left = wholeWorkbookBytesAtMost;
  return listed.flatMap(({ part = '' }, index) => {
    const size = sizes.get(part) ?? Infinity;
    if (size > Math.min(left, wholeSheetBytesAtMost)) return [];
    left -= size;
    return [index];
  });
}

/** Reads some sheets; one that the library refuses, such as one whose corners are far apart, does not spoil the others. */
async function readWhole(bytes: Uint8Array, indices: readonly number[]): Promise<ReadonlyMap<number, Sheet>> {
  const wanted = new Set(indices);
  if (wanted.size === 0) return new Map();
  try {
    const { sheets } = await read(bytes, { sheets: (_, index) => wanted.has(index) });
    return new Map(sheets.flatMap((sheet, at) => [[indices[at] ?? -1, sheet]]));
  } catch (error) {
    if (error instanceof EncryptedFileError) throw error;
    if (indices.length === 1) return new Map();
    const each = new Map<number, Sheet>();
    for (const index of indices)
      for (const [at, sheet] of await readWhole(bytes, [index])) each.set(at, sheet);
    return each;
  }
}

interface StreamedSheetOptions {
  readonly sheet: Pick<SheetPart, 'name' | 'hidden'>;
  readonly opening: Opening;
}

function streamedSheet(
  bytes: Uint8Array,
  index: number,
  { sheet: { name, hidden }, opening }: StreamedSheetOptions,
): SourceSheet {
  return {
    name,
    ...(hidden && { hidden }),
    merges: [],
    hiddenColumns: [],
    rows: () => sheetBatches(streamSheet(bytes, index), { name, ...opening }),
  };
}

/** Parts with names that no known program gives them are left to the library. */
function openUnusual(
  bytes: Uint8Array,
  { parts, ...opening }: Opening & { readonly parts: readonly ArchivePart[] },
): Promise<Source> {
  const { limits, origin } = opening;
  const large = parts.find(({ unpackedBytes }) => unpackedBytes > limits.wholeWorkbookBytesAtMost);
  if (!large) return openWhole(bytes, { format: 'xlsx', ...opening });
  const params = {
    what: 'bytes',
    found: String(large.unpackedBytes),
    limit: String(limits.wholeWorkbookBytesAtMost),
  } as const;
  const finding = makeFinding(sourceFindings, 'ARCHIVE_TOO_LARGE', params, { path: [], origin });
  return Promise.resolve({ format: 'xlsx', sheets: [], findings: [finding] });
}
