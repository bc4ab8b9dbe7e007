import { read, type Sheet } from 'hucre';
import type { Origin } from '@khuyencong/model';
import type { SourceLimits } from '../source/source-limits.js';
import type { Source, SourceFormat, SourceRow, SourceSheet } from '../source/source-sheet.js';
import { detailedCell } from './cell-of.js';
import { sheetBatches } from './sheet-batches.js';

/** What is known of the file when its sheets are opened. */
export interface Opening {
  readonly limits: SourceLimits;
  readonly origin: Origin;
}

/** Opens a workbook that is held in memory as a whole. */
export async function openWhole(
  bytes: Uint8Array,
  { format, ...opening }: Opening & { readonly format: SourceFormat },
): Promise<Source> {
  const { sheets } = await read(bytes);
  return { format, sheets: sheets.map((sheet) => wholeSheet(sheet, opening)), findings: [] };
}

/** A sheet that was read, with everything that is known of it. */
export function wholeSheet(sheet: Sheet, opening: Opening): SourceSheet {
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
    rows: () => sheetBatches([wholeRows(sheet)], { name: sheet.name, ...opening }),
  };
}

function* wholeRows(sheet: Sheet): Generator<SourceRow> {
  for (const [index, row] of sheet.rows.entries()) {
    const values = row.map((value, column) => detailedCell(value, sheet.cells?.get(`${index},${column}`)));
    const hidden = sheet.rowDefs?.get(index)?.hidden === true;
    yield { line: index + 1, values, ...(hidden && { hidden }) };
  }
}
