import type { FormOne, FormOneAmounts, FormOneRow, FormOneSpread } from '@khuyencong/model';
import { cellStyles } from '../write/cell-styles.js';
import { formOneTitle } from './form-one-shape.js';
import { formSheet, type FormSheet } from './form-sheet.js';

const moneyColumns = [
  ['totalCostVnd', 'Tổng kinh phí'],
  ['supportVnd', 'Kinh phí khuyến công quốc gia'],
  ['counterpartVnd', 'Kinh phí đóng góp của đơn vị thụ hưởng'],
  ['otherSourcesVnd', 'Nguồn khác'],
] as const satisfies readonly (readonly [keyof FormOneAmounts, string])[];

/** Where the columns of a form stand; each of money once for the whole, then for each year. */
interface Layout {
  readonly years: readonly number[];
  readonly header: number;
  readonly headerRows: number;
  readonly note: number;
}

const firstMoney = 2;
const startOf = ({ years }: Layout, position: number): number => firstMoney + position * (years.length + 1);

/**
 * Fills in form 1 (ghi Mẫu số 1: Dự toán kinh phí thực hiện đề án khuyến công quốc gia) as a workbook ready to print: title, unit line in triệu
 * đồng, columns A, B and 1 to 5, one more column for each year in columns 1 to 4 where the project has several, sections, the row Cộng, the
 * pledges that were made, and the place for signatures.
 *
 * Title, unit line, columns and the row Cộng are those of the annex. Of the annex we read the meaning of the pledges and not their
 * exact words, and not where the name of the project and the signatures stand: those are arranged by us. An amount that the form does
 * not state stays an empty cell; the row Cộng is written as stated and not computed (`formOneTotals` of `@khuyencong/budget` does that).
 *
 * @param form - the form, amounts in whole đồng
 * @returns an XLSX workbook; the same form gives the same bytes, and `readFormOne` reads it back
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 1
 * @example
 * ```ts runnable
 * import { openSource, writeFormOne } from '@khuyencong/tables';
 * const row = { id: '1', label: 'Máy sấy', totalCostVnd: '550500000', supportVnd: '200000000', counterpartVnd: '350500000' } as const;
 * const workbook = await writeFormOne({ kind: 'form-one', id: 'da-01', name: 'Máy sấy cá', sections: [{ rows: [row] }] });
 * const { sheets } = await openSource(workbook);
 * const lines = [];
 * for await (const { rows } of sheets[0].rows()) lines.push(...rows.map(({ values }) => values));
 * lines[0] // => ['DỰ TOÁN KINH PHÍ THỰC HIỆN ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA']
 * lines[7] // => ['1', 'Máy sấy', 550.5, 200, 350.5]
 * ```
 * @category form
 * @since 0.1.0
 */
export async function writeFormOne(form: FormOne): Promise<Uint8Array> {
  const sheet = formSheet();
  const layout = layoutOf(form);
  writeHead(sheet, form, layout);
  writeHeader(sheet, layout);
  const below = writeRows(sheet, form, layout);
  writeFoot(sheet, form, { line: below + 1, note: layout.note });
  const money = Array.from({ length: layout.note - firstMoney }, () => 15);
  return sheet.workbook({
    name: 'Mẫu số 1',
    widths: [6, 44, ...money, 24],
    header: [layout.header, layout.header + layout.headerRows],
  });
}

function layoutOf(form: FormOne): Layout {
  const spreads = [
    ...form.sections.flatMap(({ rows, subtotal }) => [...rows, ...(subtotal ? [subtotal] : [])]),
    ...(form.sumRow ? [form.sumRow] : []),
  ];
  const all = spreads.flatMap(({ years = [] }) => years.map(({ year }) => year));
  const years = [...new Set(all)].sort((one, other) => one - other);
  return {
    years,
    header: 4,
    headerRows: years.length > 0 ? 3 : 2,
    note: firstMoney + moneyColumns.length * (years.length + 1),
  };
}

function writeHead(sheet: FormSheet, { name, executingUnit }: FormOne, { note }: Layout): void {
  sheet.put(0, 0, { value: formOneTitle, style: cellStyles.centredTitle });
  sheet.merge([0, 0], [0, note]);
  sheet.height(0, 28);
  sheet.put(1, 0, { value: `Tên đề án: ${name}`, style: cellStyles.bold });
  sheet.put(2, 0, { value: `Đơn vị thực hiện: ${executingUnit ?? ''}`.trimEnd(), style: cellStyles.plain });
  sheet.put(3, note, { value: 'Đơn vị tính: Triệu đồng', style: cellStyles.italicRight });
}

function writeHeader(sheet: FormSheet, layout: Layout): void {
  const { header, headerRows, note, years } = layout;
  const last = header + headerRows - 1;
  for (let line = header; line <= last + 1; line += 1)
    for (let column = 0; column <= note; column += 1)
      sheet.put(line, column, { value: null, style: cellStyles.formHeader });
  const title = (line: number, column: number, value: string): void =>
    sheet.put(line, column, { value, style: cellStyles.formHeader });
  for (const [column, value] of [
    [0, 'TT'],
    [1, 'Nội dung chi'],
    [note, 'Ghi chú'],
  ] as const) {
    title(header, column, value);
    sheet.merge([header, column], [last, column]);
  }
  title(header, startOf(layout, 1), 'Trong đó');
  sheet.merge([header, startOf(layout, 1)], [header, note - 1]);
  for (const [position, [, value]] of moneyColumns.entries()) {
    const column = startOf(layout, position);
    const top = position === 0 ? header : header + 1;
    title(top, column, value);
    sheet.merge([top, column], [header + 1, column + years.length]);
    if (years.length > 0) title(last, column, 'Tổng số');
    for (const [index, year] of years.entries()) title(last, column + 1 + index, `Năm ${year}`);
    title(last + 1, column, String(position + 1));
  }
  for (const [column, value] of [
    [0, 'A'],
    [1, 'B'],
    [note, '5'],
  ] as const)
    title(last + 1, column, value);
  sheet.height(header + 1, years.length > 0 ? 32 : 48);
}

function writeRows(sheet: FormSheet, { sections, sumRow }: FormOne, layout: Layout): number {
  let line = layout.header + layout.headerRows + 1;
  for (const { number, label, partOf, subtotal = {}, rows } of sections) {
    if (number !== undefined || label !== undefined) {
      writeRow(
        sheet,
        { line, tt: withoutPrefix(number ?? '', partOf), label: label ?? '', spread: subtotal, bold: true },
        layout,
      );
      line += 1;
    }
    for (const row of rows) {
      const { id, partOf: whole } = row;
      // A part whose number does not show what it is a part of has a dash.
      const isShown = whole === undefined || id.startsWith(`${whole}.`);
      const tt = isShown ? withoutPrefix(id, number) : '-';
      writeRow(sheet, { line, tt, label: row.label, spread: row, note: noteOf(row) }, layout);
      line += 1;
    }
  }
  writeRow(sheet, { line, tt: '', label: 'Cộng', spread: sumRow ?? {}, bold: true }, layout);
  return line + 1;
}

const withoutPrefix = (id: string, prefix: string | undefined): string =>
  prefix !== undefined && id.startsWith(`${prefix}.`) ? id.slice(prefix.length + 1) : id;

const noteOf = ({ note }: FormOneRow): string => note ?? '';

interface WrittenRow {
  readonly line: number;
  readonly tt: string;
  readonly label: string;
  readonly spread: FormOneSpread;
  readonly note?: string;
  readonly bold?: boolean;
}

function writeRow(
  sheet: FormSheet,
  { line, tt, label, spread, note = '', bold = false }: WrittenRow,
  layout: Layout,
): void {
  const text = bold ? cellStyles.formBoldText : cellStyles.formText;
  sheet.put(line, 0, { value: tt, style: cellStyles.formCentre });
  sheet.put(line, 1, { value: label, style: text });
  for (const [position, [name]] of moneyColumns.entries()) {
    const column = startOf(layout, position);
    sheet.amount(line, column, { amountVnd: spread[name], bold });
    for (const [index, year] of layout.years.entries()) {
      const own = spread.years?.find((each) => each.year === year);
      sheet.amount(line, column + 1 + index, { amountVnd: own?.[name], bold });
    }
  }
  sheet.put(line, layout.note, { value: note, style: cellStyles.formText });
}

const pledgeWords = [
  [
    'pledgesNoOtherStateMoney',
    'Đơn vị thực hiện cam kết các nội dung chi nêu trên chưa được nguồn ngân sách nhà nước nào khác hỗ trợ.',
  ],
  ['pledgesRest', 'Chủ đầu tư cam kết bố trí đủ phần kinh phí còn lại để thực hiện đề án.'],
] as const;

function writeFoot(
  sheet: FormSheet,
  form: FormOne,
  { line, note }: { readonly line: number; readonly note: number },
): void {
  const made = pledgeWords.filter(([name]) => form[name] === true);
  for (const [index, [, words]] of made.entries()) {
    sheet.put(line + index, 0, { value: words, style: cellStyles.wrapped });
    sheet.merge([line + index, 0], [line + index, note]);
  }
  const signatures = line + made.length + 1;
  const half = Math.floor(note / 2);
  for (const [column, to, who] of [
    [0, half - 1, 'CHỦ ĐẦU TƯ'],
    [half, note, 'ĐƠN VỊ THỰC HIỆN'],
  ] as const) {
    sheet.put(signatures, column, { value: who, style: cellStyles.boldCentre });
    sheet.merge([signatures, column], [signatures, to]);
    sheet.put(signatures + 1, column, { value: '(Ký tên, đóng dấu)', style: cellStyles.italicCentre });
    sheet.merge([signatures + 1, column], [signatures + 1, to]);
  }
}
