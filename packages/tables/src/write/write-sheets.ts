import type { CellStyle, CellValue } from 'hucre';
import { Exact, type DecimalString } from '@khuyencong/model';
import { cellStyles } from './cell-styles.js';
import { excelSheetName } from './excel-sheet-name.js';
import { rowHeight } from './row-height.js';
import { writeWorkbook, type WrittenSheet } from './write-workbook.js';

/**
 * A cell of a printed table (ô của bảng in): a text, a text in bold or set to the right like a number, or an exact number and what it counts.
 *
 * @category writing
 * @since 0.1.0
 */
export type SheetCell =
  | string
  | { readonly text: string; readonly look: 'bold' | 'right' }
  | { readonly number: DecimalString; readonly unit: 'đồng' | 'count' | 'percent' };

/**
 * A table to be printed on a sheet of its own (bảng in trên một trang tính), under any headers.
 *
 * @category writing
 * @since 0.1.0
 */
export interface PrintedSheet {
  /** Shortened and told apart where Excel asks for it. */
  readonly name: string;
  readonly title: string;
  /** Lines between the title and the table. */
  readonly notes: readonly string[];
  /** Empty for a sheet of lines without a header: a name and a value, or a text across both. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The last row, such as a total. */
  readonly foot?: readonly SheetCell[];
}

/**
 * Writes tables as a workbook for reading and printing (ghi các bảng in ra Excel), one sheet each: numbers as numbers where Excel keeps all
 * their digits and as text where it would not. No text becomes a formula.
 *
 * @param sheets - the tables, in their order
 * @returns an XLSX workbook; the same tables give the same bytes
 * @example
 * ```ts runnable
 * import { openSource, writeSheets } from '@khuyencong/tables';
 * const amount = { number: '300000000', unit: 'đồng' } as const;
 * const sheet = { name: 'Theo tỉnh', title: 'Kinh phí', notes: [], head: ['Tỉnh', 'Số tiền'], rows: [['Kiên Giang', amount]] };
 * const { sheets } = await openSource(await writeSheets([sheet]));
 * const lines = [];
 * for await (const { rows } of sheets[0].rows()) lines.push(...rows.map(({ values }) => values));
 * lines.at(-1) // => ['Kiên Giang', 300000000]
 * ```
 * @category writing
 * @since 0.1.0
 */
export async function writeSheets(sheets: readonly PrintedSheet[]): Promise<Uint8Array> {
  const taken = new Set<string>();
  const written = sheets.map((sheet) => {
    const name = excelSheetName(sheet.name, taken);
    taken.add(name.toLowerCase());
    return sheetOf(sheet, name);
  });
  return writeWorkbook(written);
}

type Styled = Map<string, { readonly value: CellValue; readonly style: CellStyle }>;

const widest = 60;

function sheetOf({ title, notes, head, rows, foot }: PrintedSheet, name: string): WrittenSheet {
  const cells: Styled = new Map();
  const top = [[title], ...notes.map((text) => [text]), []];
  const headRow = head.length === 0 ? [] : [head];
  const lines = [...top, ...headRow, ...rows, ...(foot ? [foot] : [])];
  const from = top.length;
  const values = lines.map((line, row) =>
    line.map((cell, column) => {
      const value = valueOf(cell);
      const look = row === 0 ? cellStyles.title : row < from ? cellStyles.italic : undefined;
      const isHead = headRow.length > 0 && row === from;
      const isFoot = foot !== undefined && row === lines.length - 1;
      const plain = head.length === 0 ? lineStyle(cell) : bodyStyle(cell, value, isFoot);
      cells.set(`${row},${column}`, { value, style: look ?? (isHead ? cellStyles.header : plain) });
      return value;
    }),
  );
  const isLines = headRow.length === 0;
  const widths = isLines ? lineWidths : widthsOf(lines.slice(from));
  const across = isLines ? lines.flatMap((line, row) => (row >= from && line.length === 1 ? [row] : [])) : [];
  const wrapped = new Map(
    lines.flatMap((line, row) => {
      const own = (column: number): number =>
        across.includes(row) ? allOf(widths) : (widths[column] ?? widest);
      const texts = line.map((cell, column) => ({ text: textOf(cell), width: own(column) }));
      return row < from ? [] : [[row, { height: rowHeight(texts) }] as const];
    }),
  );
  return {
    ...{ name, rows: values, cells, rowDefs: wrapped },
    columns: widths.map((width) => ({ width })),
    merges: across.map((row) => ({ startRow: row, endRow: row, startCol: 0, endCol: 1 })),
    ...(headRow.length > 0 && {
      freezePane: { rows: from + 1 },
      titles: { fromLine: from + 1, toLine: from + 1 },
    }),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

const lineWidths: readonly number[] = [34, 90];
const allOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** Excel keeps 15 significant digits. */
const digitsAtMost = 15;

function valueOf(cell: SheetCell): CellValue {
  if (typeof cell === 'string') return cell;
  if ('text' in cell) return cell.text;
  const exact = new Exact(cell.number);
  return exact.precision(true) > digitsAtMost ? cell.number : exact.toNumber();
}

const formats = { đồng: '#,##0.##############', count: '#,##0.##############', percent: '0.0"%"' } as const;

function bodyStyle(cell: SheetCell, value: CellValue, isFoot: boolean): CellStyle {
  const text = isFoot ? cellStyles.formBoldText : cellStyles.formText;
  if (typeof cell === 'string') return text;
  if ('text' in cell)
    return cell.look === 'right' ? { ...text, alignment: toTheRight } : cellStyles.formBoldText;
  const style = isFoot ? cellStyles.formBoldNumber : cellStyles.formNumber;
  return typeof value === 'number'
    ? { ...style, numFmt: wholeFormat(cell) }
    : { ...style, alignment: toTheRight };
}

const toTheRight = { vertical: 'top', horizontal: 'right', wrapText: true } as const;

/** A pattern for decimals would leave a mark behind whole numbers. */
function wholeFormat({ number, unit }: Extract<SheetCell, { readonly number: DecimalString }>): string {
  return unit === 'percent' || number.includes('.') ? formats[unit] : '#,##0';
}

function lineStyle(cell: SheetCell): CellStyle {
  return typeof cell !== 'string' && 'text' in cell ? cellStyles.bold : cellStyles.wrapped;
}

function textOf(cell: SheetCell): string {
  if (typeof cell === 'string') return cell;
  return 'text' in cell ? cell.text : cell.number;
}

/** As wide as the longest text, within reason; numbers get room for their separators. */
function widthsOf(lines: readonly (readonly SheetCell[])[]): readonly number[] {
  const columns = lines.reduce((most, line) => Math.max(most, line.length), 1);
  return Array.from({ length: columns }, (_, column) => {
    const lengths = lines.map((line) => {
      const cell = line[column] ?? '';
      const room = typeof cell !== 'string' && 'number' in cell ? 8 : 2;
      return textOf(cell).length + room;
    });
    return lengths.reduce((width, length) => Math.max(width, Math.min(widest, length)), 12);
  });
}
