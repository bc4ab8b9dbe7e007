import type { Cell, CellStyle, CellValue, MergeRange } from 'hucre';
import type { DecimalString } from '@khuyencong/model';
import { cellStyles } from '../write/cell-styles.js';
import { rowHeight, type WrappedText } from '../write/row-height.js';
import { writeWorkbook, type WrittenSheet } from '../write/write-workbook.js';
import { formNumber, numbered } from './form-number.js';

/** A sheet of a form while it is being written; lines and columns from 0. */
export interface FormSheet {
  readonly put: (line: number, column: number, cell: FormCell) => void;
  readonly amount: (line: number, column: number, amount: FormSheetAmount) => void;
  readonly merge: (
    from: readonly [line: number, column: number],
    to: readonly [line: number, column: number],
  ) => void;
  readonly height: (line: number, points: number) => void;
  readonly workbook: (options: FormSheetOptions) => Promise<Uint8Array>;
}

interface FormCell {
  readonly value: CellValue;
  readonly style: CellStyle;
}

interface FormSheetAmount {
  readonly amountVnd: DecimalString | undefined;
  readonly bold?: boolean;
}

interface FormSheetOptions {
  readonly name: string;
  readonly widths: readonly number[];
  /** First and last line of the header, which is repeated on every page. */
  readonly header: readonly [from: number, to: number];
}

/** Starts the sheet of a form. */
export function formSheet(): FormSheet {
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const rowDefs = new Map<number, { readonly height: number }>();
  const put: FormSheet['put'] = (line, column, { value, style }) =>
    void cells.set(`${line},${column}`, { value, style });
  return {
    put,
    amount: (line, column, { amountVnd, bold = false }) => {
      const style = bold ? cellStyles.formBoldNumber : cellStyles.formNumber;
      if (amountVnd === undefined) return put(line, column, { value: null, style });
      const number = formNumber(amountVnd);
      put(line, column, { value: number.value, style: numbered(style, number) });
    },
    merge: ([startRow, startCol], [endRow, endCol]) => {
      if (startRow !== endRow || startCol !== endCol) merges.push({ startRow, startCol, endRow, endCol });
    },
    height: (line, points) => void rowDefs.set(line, { height: points }),
    workbook: ({ name, widths, header: [from, to] }) => {
      for (const [line, texts] of wrappedTexts(cells, { merges, widths }))
        if (!rowDefs.has(line)) rowDefs.set(line, { height: rowHeight(texts) });
      const sheet: WrittenSheet = {
        name,
        rows: [],
        cells,
        merges,
        rowDefs,
        columns: widths.map((width) => ({ width })),
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          horizontalCentered: true,
        },
        titles: { fromLine: from + 1, toLine: to + 1 },
      };
      return writeWorkbook([sheet]);
    },
  };
}

/** The texts of each line that stand in one column each. */
function wrappedTexts(
  cells: ReadonlyMap<string, Partial<Cell>>,
  { merges, widths }: { readonly merges: readonly MergeRange[]; readonly widths: readonly number[] },
): ReadonlyMap<number, readonly WrappedText[]> {
  const merged = new Set(merges.map(({ startRow, startCol }) => `${startRow},${startCol}`));
  const lines = new Map<number, WrappedText[]>();
  for (const [key, { value, style }] of cells) {
    if (typeof value !== 'string' || value === '' || style?.alignment?.wrapText !== true || merged.has(key))
      continue;
    const [line = 0, column = 0] = key.split(',').map((part) => Number.parseInt(part, 10));
    lines.set(line, [...(lines.get(line) ?? []), { text: value, width: widths[column] ?? 10 }]);
  }
  return lines;
}
