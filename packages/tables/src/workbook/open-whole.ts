import { read, type CellValue, type Sheet } from 'hucre';
import type { Origin } from '@khuyencong/model';
import type { SourceLimits } from '../source/source-limits.js';
import type { Source, SourceFormat, SourceRow, SourceSheet } from '../source/source-sheet.js';
import { detailedCell } from './cell-of.js';
import { hiddenLine, type HiddenParts } from './hidden-parts.js';
import { sheetBatches } from './sheet-batches.js';

/** What is known of the file when its sheets are opened. */
export interface Opening {
  readonly limits: SourceLimits;
  readonly origin: Origin;
}

interface WholeWorkbook extends Opening {
  readonly format: SourceFormat;
  /** By sheet, where it was looked for beside the library. */
  readonly hidden?: readonly HiddenParts[] | undefined;
}

/** Opens a workbook that is held in memory as a whole. */
export async function openWhole(
  bytes: Uint8Array,
  { format, hidden = [], ...opening }: WholeWorkbook,
): Promise<Source> {
  const { sheets } = await read(bytes);
  return {
    format,
    sheets: sheets.map((sheet, index) => wholeSheet(sheet, opening, hidden[index])),
    findings: [],
  };
}

/** A sheet that was read, with everything that is known of it; of XLS and ODS the library does not tell what is hidden. */
export function wholeSheet(sheet: Sheet, opening: Opening, parts?: HiddenParts): SourceSheet {
  const hiddenColumns =
    parts?.columns ?? (sheet.columns ?? []).flatMap(({ hidden }, index) => (hidden === true ? [index] : []));
  return {
    name: sheet.name,
    ...((parts?.sheet ?? (sheet.hidden === true || sheet.veryHidden === true)) && { hidden: true }),
    merges: (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
      fromLine: startRow + 1,
      toLine: endRow + 1,
      fromColumn: startCol,
      toColumn: endCol,
    })),
    hiddenColumns,
    rows: () => sheetBatches([wholeRows(sheet, parts)], { name: sheet.name, ...opening }),
  };
}

function* wholeRows(sheet: Sheet, parts: HiddenParts | undefined): Generator<SourceRow> {
  const isHidden = hiddenLine(parts?.lines ?? []);
  // Of XLS files rows without any cell are left out of the list.
  const rows: readonly (readonly CellValue[] | undefined)[] = sheet.rows;
  for (const [index, row] of rows.entries()) {
    if (!row) continue;
    const values = row.map((value, column) => detailedCell(value, sheet.cells?.get(`${index},${column}`)));
    const hidden = sheet.rowDefs?.get(index)?.hidden === true || isHidden(index + 1);
    yield { line: index + 1, values, ...(hidden && { hidden }) };
  }
}
