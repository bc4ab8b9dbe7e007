import type { FormTwo, FormTwoAmounts } from '@khuyencong/model';
import { cellStyles } from '../write/cell-styles.js';
import { formSheet, type FormSheet } from './form-sheet.js';
import { formTwoTitle } from './form-two-shape.js';

const textColumns = [
  ['id', 'TT', 6],
  ['name', 'Tên đề án', 28],
  ['executingUnit', 'Đơn vị thực hiện', 22],
  ['content', 'Mục tiêu và nội dung chính', 34],
  ['results', 'Dự kiến kết quả đạt được', 28],
  ['time', 'Thời gian', 14],
] as const;

const total = textColumns.length;
const support = total + 1;
const header = 3;

/**
 * Fills in form 2 (ghi Mẫu số 2: Biểu tổng hợp chi tiết các đề án đăng ký kế hoạch khuyến công quốc gia) as a workbook ready to print, in
 * triệu đồng.
 *
 * Title, head line, unit line and columns are those of the annex, with one gap: which columns it prints under "Trong đó" after that
 * of khuyến công money is not known to us, so only those that the form has in `furtherAmounts` follow it. Where the signature stands
 * was not read either and is arranged by us.
 *
 * @param form - the form, amounts in whole đồng
 * @returns an XLSX workbook; the same form gives the same bytes, and `readFormTwo` reads it back
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 2
 * @example
 * ```ts runnable
 * import { openSource, writeFormTwo } from '@khuyencong/tables';
 * const row = { id: '1', name: 'Máy sấy cá', totalCostVnd: '550000000', supportVnd: '200000000' } as const;
 * const workbook = await writeFormTwo({ kind: 'form-two', id: 'kg-2024', year: 2024, rows: [row] });
 * const { sheets } = await openSource(workbook);
 * const lines = [];
 * for await (const { rows } of sheets[0].rows()) lines.push(...rows.map(({ values }) => values));
 * lines[0] // => ['BIỂU TỔNG HỢP CHI TIẾT CÁC ĐỀ ÁN ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2024']
 * ```
 * @category form
 * @since 0.1.0
 */
export async function writeFormTwo(form: FormTwo): Promise<Uint8Array> {
  const sheet = formSheet();
  const amounts = [...form.rows, ...(form.sumRow ? [form.sumRow] : [])];
  const further = [
    ...new Set(amounts.flatMap(({ furtherAmounts = [] }) => furtherAmounts.map((each) => each.header))),
  ];
  const note = support + further.length + 1;
  writeHead(sheet, form, note);
  writeHeader(sheet, further, note);
  let line = header + 2;
  for (const row of form.rows) {
    for (const [column, [name]] of textColumns.entries())
      sheet.put(line, column, {
        value: row[name] ?? null,
        style: column === 0 ? cellStyles.formCentre : cellStyles.formText,
      });
    writeAmounts(sheet, { line, amounts: row, further, bold: false });
    sheet.put(line, note, { value: row.note ?? null, style: cellStyles.formText });
    line += 1;
  }
  if (form.sumRow) {
    writeSum(sheet, { line, amounts: form.sumRow, further, bold: true }, note);
    line += 1;
  }
  sheet.put(line + 1, total, { value: 'THỦ TRƯỞNG ĐƠN VỊ', style: cellStyles.boldCentre });
  sheet.merge([line + 1, total], [line + 1, note]);
  sheet.put(line + 2, total, { value: '(Ký tên, đóng dấu)', style: cellStyles.italicCentre });
  sheet.merge([line + 2, total], [line + 2, note]);
  const widths = [...textColumns.map(([, , width]) => width), 15, 15, ...further.map(() => 15), 20];
  return sheet.workbook({ name: 'Mẫu số 2', widths, header: [header, header + 1] });
}

function writeHead(sheet: FormSheet, { year, unitName }: FormTwo, note: number): void {
  sheet.put(0, 0, { value: `${formTwoTitle} ${year ?? '20...'}`, style: cellStyles.centredTitle });
  sheet.merge([0, 0], [0, note]);
  sheet.height(0, 28);
  sheet.put(1, 0, { value: `Tên đơn vị: ${unitName ?? ''}`.trimEnd(), style: cellStyles.bold });
  sheet.put(2, note, { value: 'Đơn vị tính: Triệu đồng', style: cellStyles.italicRight });
}

function writeHeader(sheet: FormSheet, further: readonly string[], note: number): void {
  for (let column = 0; column <= note; column += 1)
    for (const line of [header, header + 1])
      sheet.put(line, column, { value: null, style: cellStyles.formHeader });
  const title = (line: number, column: number, value: string): void =>
    sheet.put(line, column, { value, style: cellStyles.formHeader });
  const whole = [
    ...textColumns.map(([, text], column) => [column, text] as const),
    [total, 'Tổng kinh phí thực hiện'],
    [note, 'Ghi chú'],
  ] as const;
  for (const [column, text] of whole) {
    title(header, column, text);
    sheet.merge([header, column], [header + 1, column]);
  }
  title(header, support, 'Trong đó');
  sheet.merge([header, support], [header, note - 1]);
  for (const [index, text] of ['Kinh phí khuyến công quốc gia', ...further].entries())
    title(header + 1, support + index, text);
  sheet.height(header + 1, 48);
}

interface WrittenAmounts {
  readonly line: number;
  readonly amounts: FormTwoAmounts;
  readonly further: readonly string[];
  readonly bold: boolean;
}

function writeAmounts(sheet: FormSheet, { line, amounts, further, bold }: WrittenAmounts): void {
  sheet.amount(line, total, { amountVnd: amounts.totalCostVnd, bold });
  sheet.amount(line, support, { amountVnd: amounts.supportVnd, bold });
  for (const [index, heading] of further.entries()) {
    const own = amounts.furtherAmounts?.find((each) => each.header === heading);
    sheet.amount(line, support + 1 + index, { amountVnd: own?.amountVnd, bold });
  }
}

function writeSum(sheet: FormSheet, written: WrittenAmounts, note: number): void {
  const { line } = written;
  for (const column of [...textColumns.keys(), note])
    sheet.put(line, column, { value: null, style: cellStyles.formText });
  sheet.put(line, 1, { value: 'Cộng', style: cellStyles.formBoldText });
  writeAmounts(sheet, written);
}
