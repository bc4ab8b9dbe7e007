import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blankFormOne, blankFormTwo } from '@khuyencong/tables';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../src/file/check-file.js';
import { fillForm, type TypedCell } from './fill-form.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Code and cell of everything that is found. */
async function found(bytes: Uint8Array): Promise<readonly string[]> {
  const file = join(folder, 'form.xlsx');
  writeFileSync(file, bytes);
  const { findings } = await checkFile(file, { asOf: undefined, aboutTolerancePercent: '5' });
  return findings.map(({ code, origin }) => `${code} ${origin?.sheet ?? ''}!${origin?.cell ?? ''}`);
}

const formOne: readonly TypedCell[] = [
  ['A2', 'Tên đề án: Hỗ trợ ứng dụng máy sấy cá'],
  ['A3', 'Đơn vị thực hiện: Trung tâm Khuyến công Kiên Giang'],
  ...row(8, ['I', 'Máy móc, thiết bị', 605.5, 200, 395.5, 10, '']),
  ...row(9, ['1', 'Máy sấy', 550.5, 200, 340.5, 10, 'Vốn vay ngân hàng']),
  ...row(10, ['2', 'Khay sấy', 55, 0, 55, 0, '']),
  ...row(11, ['II', 'Chi khác', null, null, null, null, '']),
  ...row(12, ['1', 'Vận chuyển, lắp đặt', 24, 0, 24, 0, '']),
  ...row(13, ['2', 'Nghiệm thu', 10, 10, 0, 0, '']),
  ...row(18, ['', 'Cộng', 639.5, 210, 419.5, 10, '']),
];

function row(line: number, values: readonly (string | number | null)[]): readonly TypedCell[] {
  return values.map((value, index) => [`${String.fromCharCode(65 + index)}${String(line)}`, value]);
}

const spoiltOne: readonly (readonly [string, readonly TypedCell[], readonly string[]])[] = [
  [
    'a part too high in one row',
    [['E9', 341.5]],
    ['COLUMNS_DO_NOT_MAKE_TOTAL C9', 'ROWS_DO_NOT_MAKE_SUM E8', 'ROWS_DO_NOT_MAKE_SUM E18'],
  ],
  [
    'a total of one row too low',
    [['C10', 50]],
    ['COLUMNS_DO_NOT_MAKE_TOTAL C10', 'ROWS_DO_NOT_MAKE_SUM C8', 'ROWS_DO_NOT_MAKE_SUM C18'],
  ],
  [
    'swapped digits in the sum row',
    [['D18', 120]],
    ['COLUMNS_DO_NOT_MAKE_TOTAL C18', 'ROWS_DO_NOT_MAKE_SUM D18'],
  ],
  [
    'a subtotal of its section too high',
    [['C8', 655.5]],
    ['COLUMNS_DO_NOT_MAKE_TOTAL C8', 'ROWS_DO_NOT_MAKE_SUM C8'],
  ],
  ['no total in a row', [['C12', null]], ['TOTAL_NOT_STATED C12', 'SUM_NOT_CLOSED C18']],
  ['no total in the sum row', [['C18', null]], ['TOTAL_NOT_STATED C18', 'TOTAL_NOT_STATED C18']],
  ['an item without its label', [['B10', null]], ['CELL_MISSING B10']],
  ['one number twice', [['A13', '1']], ['DUPLICATE_ID A13']],
  [
    'an amount in words',
    [['E10', 'năm lăm']],
    ['NUMBER_NOT_READ E10', 'SUM_NOT_CLOSED C10', 'SUM_NOT_CLOSED E8', 'SUM_NOT_CLOSED E18'],
  ],
  [
    'an error of a formula',
    [['D9', '#DIV/0!']],
    ['CELL_ERROR D9', 'SUM_NOT_CLOSED C9', 'SUM_NOT_CLOSED D8', 'SUM_NOT_CLOSED D18'],
  ],
  [
    'an amount with a sign',
    [['C13', -10]],
    ['NUMBER_NEGATIVE C13', 'COLUMNS_DO_NOT_MAKE_TOTAL C13', 'ROWS_DO_NOT_MAKE_SUM C18'],
  ],
  [
    'an amount in đồng in a form in triệu đồng',
    [['C13', 10000000]],
    ['COLUMNS_DO_NOT_MAKE_TOTAL C13', 'ROWS_DO_NOT_MAKE_SUM C18'],
  ],
  [
    'half a đồng',
    [['C13', 10.0000005]],
    ['NUMBER_NOT_WHOLE C13', 'COLUMNS_DO_NOT_MAKE_TOTAL C13', 'ROWS_DO_NOT_MAKE_SUM C18'],
  ],
  ['another state source', [['G9', 'Ngân sách tỉnh']], ['OTHER_STATE_MONEY F9']],
  ['another source without its name', [['G9', null]], ['OTHER_SOURCE_UNNAMED G9']],
  ['a pledge struck out', [['A20', null]], ['PLEDGE_MISSING A18']],
  ['the pledge of the rest struck out', [['A21', null]], ['PLEDGE_MISSING A18']],
  ['no name of the project', [['A2', 'Tên đề án: …']], ['FORM_LINE_MISSING A5']],
  ['no unit', [['G4', null]], ['FORM_UNIT_ASSUMED A5']],
  [
    'a column of another name',
    [['F6', 'Khác']],
    ['FORM_COLUMN_MISSING A5', 'SUM_NOT_CLOSED C8', 'SUM_NOT_CLOSED C9', 'SUM_NOT_CLOSED C18'],
  ],
  [
    'an item below the row Cộng',
    row(19, ['3', 'Quảng bá', 5, 0, 5, 0, '']),
    ['ROWS_DO_NOT_MAKE_SUM C18', 'ROWS_DO_NOT_MAKE_SUM E18'],
  ],
  [
    'a row that is no item',
    [['B14', 'Theo báo giá ngày 5 tháng 3'], ...row(15, ['3', 'Bao bì', 0, 0, 0, 0, ''])],
    ['ROW_NOT_READ A14'],
  ],
];

const formTwo: readonly TypedCell[] = [
  ['A2', 'Tên đơn vị: Sở Công Thương Kiên Giang'],
  ...row(6, ['1', 'Máy sấy cá', 'Trung tâm Khuyến công', 'Mua máy', '01 máy', '2026', 550.5, 200, '']),
  ...row(7, ['2', 'Tập huấn', 'Trung tâm Khuyến công', 'Tập huấn', '30 người', '2026', 50, 50, '']),
  ...row(16, ['', 'Cộng', '', '', '', '', 600.5, 250, '']),
];

const spoiltTwo: readonly (readonly [string, readonly TypedCell[], readonly string[]])[] = [
  ['swapped digits in the sum row', [['H16', 205]], ['ROWS_DO_NOT_MAKE_SUM H16']],
  ['support above the cost', [['H7', 51]], ['COLUMNS_DO_NOT_MAKE_TOTAL G7', 'ROWS_DO_NOT_MAKE_SUM H16']],
  ['one number twice', [['A7', '1']], ['DUPLICATE_ID A7']],
  ['no support', [['H6', null]], ['SUM_NOT_CLOSED H16']],
  ['no total', [['G16', null]], ['TOTAL_NOT_STATED G16']],
  ['an error of a formula', [['G6', '#REF!']], ['CELL_ERROR G6', 'SUM_NOT_CLOSED G16']],
  [
    'another unit than that of the amounts',
    [['I3', 'Đơn vị tính: đồng']],
    [
      'NUMBER_NOT_WHOLE G6',
      'AMOUNT_UNIT_DOUBTFUL H6',
      'AMOUNT_UNIT_DOUBTFUL G7',
      'AMOUNT_UNIT_DOUBTFUL H7',
      'NUMBER_NOT_WHOLE G16',
      'AMOUNT_UNIT_DOUBTFUL H16',
    ],
  ],
  ['a project without its name', [['B7', null]], ['CELL_MISSING B7']],
  [
    'a project below the row Cộng',
    row(17, ['3', 'Quảng bá', '', '', '', '', 5, 5, '']),
    ['ROWS_DO_NOT_MAKE_SUM G16', 'ROWS_DO_NOT_MAKE_SUM H16'],
  ],
  [
    'a heading with a sum',
    [
      ...row(8, ['II', 'Khác', '', '', '', '', 5, 5, '']),
      ...row(9, ['3', 'Hội chợ', '', '', '', '', 0, 0, '']),
    ],
    [
      'ROWS_DO_NOT_MAKE_SUM G8',
      'ROWS_DO_NOT_MAKE_SUM H8',
      'ROWS_DO_NOT_MAKE_SUM G16',
      'ROWS_DO_NOT_MAKE_SUM H16',
    ],
  ],
];

describe('form 2 as an office fills it in', () => {
  const filled = async (cells: readonly TypedCell[] = []): Promise<readonly string[]> =>
    found(await fillForm(await blankFormTwo({ year: 2026 }), [...formTwo, ...cells]));

  it('has no finding when it is sound', async () => expect(await filled()).toEqual([]));

  it.each(spoiltTwo)('shows %s at its cell', async (_, cells, expected) => {
    const codes = expected.map((each) => each.replace(' ', ' Mẫu số 2!'));
    expect((await filled(cells)).toSorted()).toEqual(codes.toSorted());
  });
});

/** C and D to F are the whole and the years; so on. */
const formOneOfYears: readonly TypedCell[] = [
  ['A2', 'Tên đề án: Hỗ trợ ứng dụng máy sấy cá'],
  ...row(9, ['1', 'Máy sấy', 550, 300, 250, 200, 100, 100, 350, 200, 150, 0, 0, 0, '']),
  ...row(10, ['2', 'Lắp đặt', 50, 0, 50, 0, 0, 0, 50, 0, 50, 0, 0, 0, '']),
  ...row(19, ['', 'Cộng', 600, 300, 300, 200, 100, 100, 400, 200, 200, 0, 0, 0, '']),
];

const spoiltYears: readonly (readonly [string, readonly TypedCell[], readonly string[]])[] = [
  [
    'the total of one year',
    [['D9', 310]],
    ['COLUMNS_DO_NOT_MAKE_TOTAL D9', 'YEARS_DO_NOT_MAKE_WHOLE C9', 'ROWS_DO_NOT_MAKE_SUM D19'],
  ],
  [
    'the khuyến công money of one year in the sum row',
    [['H19', 110]],
    ['COLUMNS_DO_NOT_MAKE_TOTAL E19', 'YEARS_DO_NOT_MAKE_WHOLE F19', 'ROWS_DO_NOT_MAKE_SUM H19'],
  ],
];

describe('form 1 of a project of several years', () => {
  const filled = async (cells: readonly TypedCell[] = []): Promise<readonly string[]> =>
    found(await fillForm(await blankFormOne({ years: [2025, 2026] }), [...formOneOfYears, ...cells]));

  it('has no finding when it is sound', async () => expect(await filled()).toEqual([]));

  it.each(spoiltYears)('shows %s at its cell', async (_, cells, expected) => {
    const codes = expected.map((each) => each.replace(' ', ' Mẫu số 1!'));
    expect((await filled(cells)).toSorted()).toEqual(codes.toSorted());
  });
});

describe('form 1 as an office fills it in', () => {
  const filled = async (cells: readonly TypedCell[] = []): Promise<readonly string[]> =>
    found(await fillForm(await blankFormOne(), [...formOne, ...cells]));

  it('has no finding when it is sound', async () => expect(await filled()).toEqual([]));

  it.each(spoiltOne)('shows %s at its cell', async (_, cells, expected) => {
    const codes = expected.map((each) => each.replace(' ', ' Mẫu số 1!'));
    expect((await filled(cells)).toSorted()).toEqual(codes.toSorted());
  });
});
