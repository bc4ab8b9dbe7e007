import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isIsoDate, tableSchemas, type IsoDate } from '@khuyencong/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../src/file/check-file.js';
import { lookedAtOn, soundRegister, type Cell, type Sheet } from './sound/sound-register.js';
import { writeFolder, writeJson, writeWorkbook } from './sound/write-register.js';

/** One fault, put into one cell, and where it must be found. */
interface Seed {
  readonly code: string;
  readonly sheet: string;
  /** The row that holds all of these values. */
  readonly row: readonly Cell[];
  readonly header: string;
  readonly value: Cell;
  /** The column in which it is found; that of the fault where left out. */
  readonly foundAt?: string;
  /** The row in which it is found; that of the fault where left out. */
  readonly foundIn?: readonly Cell[];
  readonly asOf?: string;
}

const projects = 'Đề án';
const budget = 'Kinh phí';
const first = ['DA-2023-01'];
const central = 'Khuyến công quốc gia';
const fair = 'Tổ chức, tham gia hội chợ, triển lãm tại nước ngoài';
const item = 'Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu';

const seeds: readonly Seed[] = [
  { code: 'REFERENCE_UNKNOWN', sheet: projects, row: first, header: 'Mã cơ sở', value: 'CS-99' },
  { code: 'REFERENCE_ALIKE', sheet: projects, row: first, header: 'Mã cơ sở', value: 'cs 11' },
  { code: 'KEY_TWICE', sheet: projects, row: ['DA-2023-02'], header: 'Mã đề án', value: 'DA-2023-01' },
  { code: 'KEY_ALIKE', sheet: projects, row: ['DA-2023-02'], header: 'Mã đề án', value: 'DA-2O23-01' },
  { code: 'KEY_TWICE', sheet: 'Cơ sở CNNT', row: ['CS-12'], header: 'Mã cơ sở', value: 'CS-11' },
  { code: 'KEY_ALIKE', sheet: 'Sản phẩm', row: ['SP-02'], header: 'Mã sản phẩm', value: 'sp01' },
  { code: 'PROJECT_OUTSIDE_PROGRAMME', sheet: projects, row: first, header: 'Năm', value: 2020 },
  {
    code: 'PROGRAMME_YEARS_REVERSED',
    sheet: 'Chương trình',
    row: ['CT-AG'],
    header: 'Đến năm',
    value: 2020,
  },
  {
    code: 'PROVINCE_NOT_RECOGNISED',
    sheet: projects,
    row: ['DA-2026-01'],
    header: 'Tỉnh',
    value: 'Kiên Giang',
  },
  {
    code: 'PROVINCE_NOT_RECOGNISED',
    sheet: 'Cơ sở CNNT',
    row: ['CS-11'],
    header: 'Tỉnh',
    value: 'Kiêng Giang',
  },
  {
    code: 'ESTABLISHMENT_OF_OTHER_PROVINCE',
    sheet: projects,
    row: first,
    header: 'Mã cơ sở',
    value: 'CS-21',
  },
  {
    code: 'ESTABLISHMENT_ENTERED_TWICE',
    sheet: 'Cơ sở CNNT',
    row: ['CS-24'],
    header: 'Xã/phường',
    value: 'Thị trấn Lai Vung',
    foundAt: 'Tên cơ sở',
  },
  { code: 'DATES_REVERSED', sheet: projects, row: first, header: 'Kết thúc', value: '15/01/2023' },
  {
    code: 'DATES_REVERSED',
    sheet: projects,
    row: first,
    header: 'Ngày phê duyệt',
    value: '25/04/2023',
    foundAt: 'Bắt đầu',
  },
  {
    code: 'COST_NOT_SUM_OF_SOURCES',
    sheet: projects,
    row: first,
    header: 'Vốn đối ứng',
    value: 61,
    foundAt: 'Tổng kinh phí',
  },
  { code: 'SUPPORT_ABOVE_COST', sheet: projects, row: first, header: 'Kinh phí hỗ trợ', value: 81 },
  {
    code: 'SUPPORT_ABOVE_NORM',
    sheet: projects,
    row: ['DA-2024-12'],
    header: 'Kinh phí hỗ trợ',
    value: 30,
  },
  { code: 'PAID_ABOVE_SUPPORT', sheet: projects, row: first, header: 'Giải ngân', value: 20.5 },
  {
    code: 'SETTLED_ABOVE_PAID',
    sheet: projects,
    row: first,
    header: 'Giải ngân',
    value: 19,
    foundAt: 'Quyết toán',
  },
  {
    code: 'ADVANCE_ABOVE_SETTLED',
    sheet: projects,
    row: first,
    header: 'Quyết toán',
    value: 5,
    foundAt: 'Tạm ứng',
  },
  { code: 'SETTLED_WITHOUT_AMOUNT', sheet: projects, row: first, header: 'Quyết toán', value: null },
  {
    code: 'PAID_WITHOUT_APPROVAL',
    sheet: projects,
    row: first,
    header: 'Trạng thái',
    value: 'dự thảo',
    foundAt: 'Giải ngân',
  },
  { code: 'AMOUNT_SCALE_DIFFERS', sheet: projects, row: first, header: 'Vốn đối ứng', value: 60_000 },
  { code: 'NUMBER_NEGATIVE', sheet: projects, row: first, header: 'Vốn đối ứng', value: -60 },
  {
    code: 'SUM_DIFFERS',
    sheet: projects,
    row: first,
    header: 'Tạm ứng',
    value: 9,
    foundIn: ['Tỉnh Kiên Giang, năm 2023'],
  },
  {
    code: 'PROJECTS_DIFFER_FROM_BUDGET',
    sheet: budget,
    row: [2023, fair, central, 'giải ngân'],
    header: 'Số tiền',
    value: 1,
  },
  {
    code: 'PROJECTS_WITHOUT_BUDGET',
    sheet: projects,
    row: ['DA-2023-02'],
    header: 'Cấp',
    value: 'quốc gia',
    foundAt: 'Nội dung hoạt động',
  },
  {
    code: 'BUDGET_PAID_ABOVE_PLAN',
    sheet: budget,
    row: [2023, fair, central, 'giải ngân'],
    header: 'Số tiền',
    value: 900,
  },
  {
    code: 'PARTS_SHORT_OF_TOTAL',
    sheet: budget,
    row: [2023, item, central, 'phê duyệt'],
    header: 'Số tiền',
    value: 900,
  },
  {
    code: 'BUDGET_PARENT_UNKNOWN',
    sheet: budget,
    row: [2023, 'Tổ chức bình chọn cấp quốc gia', central, 'phê duyệt'],
    header: 'Thuộc mục',
    value: 'Bình chọn sản phẩm',
  },
  {
    code: 'BUDGET_PARENT_CIRCULAR',
    sheet: budget,
    row: [2023, item, central, 'phê duyệt'],
    header: 'Thuộc mục',
    value: 'Tổ chức bình chọn cấp quốc gia',
  },
  {
    code: 'ESTABLISHMENT_NOT_ELIGIBLE',
    sheet: 'Cơ sở CNNT',
    row: ['CS-13'],
    header: 'Lao động',
    value: 950,
    foundIn: ['DA-2023-03'],
    foundAt: 'Mã cơ sở',
  },
  {
    code: 'TARGET_UNIT_DIFFERS',
    sheet: 'Chỉ tiêu',
    row: ['CT-01'],
    header: 'Đơn vị tính',
    value: 'triệu đồng',
  },
  {
    code: 'TARGET_NOT_MET',
    sheet: 'Chỉ tiêu',
    row: ['CT-03'],
    header: 'Nội dung chỉ tiêu',
    value: 'Huy động 6 tỷ đồng vốn đối ứng',
  },
  {
    code: 'TARGET_NOT_MET',
    sheet: 'Chỉ tiêu',
    row: ['CT-06'],
    header: 'Gốc',
    value: 12_000,
    foundAt: 'Nội dung chỉ tiêu',
  },
  {
    code: 'ACTUAL_OUTSIDE_PERIOD',
    sheet: 'Thực hiện',
    row: ['CT-01', '2024'],
    header: 'Kỳ',
    value: '2027',
    foundAt: 'Giá trị',
  },
  {
    code: 'RESULT_WITHOUT_NUMBER',
    sheet: 'Thực hiện',
    row: ['CT-01', '2024'],
    header: 'Giá trị',
    value: null,
  },
  { code: 'RESULT_DIFFERS_FROM_SHARE', sheet: 'Thực hiện', row: ['CT-04'], header: 'Giá trị', value: 95 },
  {
    code: 'NUMERATOR_ABOVE_DENOMINATOR',
    sheet: 'Thực hiện',
    row: ['CT-04'],
    header: 'Tử số',
    value: 13,
    foundAt: 'Giá trị',
  },
  {
    code: 'PLACE_NOT_THEN',
    sheet: 'Thực hiện',
    row: ['CT-05'],
    header: 'Địa bàn',
    value: 'Kiên Giang',
    foundAt: 'Giá trị',
  },
  { code: 'REFERENCE_UNKNOWN', sheet: 'Thực hiện', row: ['CT-05'], header: 'Mã chỉ tiêu', value: 'CT-77' },
  {
    code: 'REFERENCE_UNKNOWN',
    sheet: 'Chấm điểm',
    row: ['SP-03', 'GK1', 'tc1'],
    header: 'Mã sản phẩm',
    value: 'SP-33',
  },
  {
    code: 'REFERENCE_UNKNOWN',
    sheet: 'Chấm điểm',
    row: ['SP-03', 'GK1', 'tc1'],
    header: 'Mã kỳ',
    value: 'KBC-2099',
  },
  { code: 'MARK_ABOVE_MAXIMUM', sheet: 'Chấm điểm', row: ['SP-03', 'GK1', 'tc4'], header: 'Điểm', value: 11 },
  {
    code: 'MARK_CRITERION_UNKNOWN',
    sheet: 'Chấm điểm',
    row: ['SP-03', 'GK1', 'tc4'],
    header: 'Tiêu chí',
    value: 'tc9',
  },
  {
    code: 'KEY_TWICE',
    sheet: 'Chấm điểm',
    row: ['SP-03', 'GK1', 'tc4'],
    header: 'Tiêu chí',
    value: 'tc3',
    foundAt: 'Mã kỳ',
  },
  { code: 'MARK_BESIDE_STATUS', sheet: 'Chấm điểm', row: ['SP-02', 'GK2', 'tc4'], header: 'Điểm', value: 5 },
  {
    code: 'JUROR_ALIKE',
    sheet: 'Chấm điểm',
    row: ['SP-03', 'GK1', 'tc4'],
    header: 'Giám khảo',
    value: 'gk 1',
  },
  {
    code: 'SHEET_INCOMPLETE',
    sheet: 'Chấm điểm',
    row: ['SP-03', 'GK1', 'tc4'],
    header: 'Điểm',
    value: null,
    foundIn: ['SP-03', 'GK1', 'tc1'],
    foundAt: 'Giám khảo',
  },
  {
    code: 'ROUND_SCHEME_UNKNOWN',
    sheet: 'Kỳ bình chọn',
    row: ['KBC-2023'],
    header: 'Bộ tiêu chí',
    value: 'tt62-2014',
  },
  {
    code: 'CRITERIA_NOT_FOUND',
    sheet: 'Kỳ bình chọn',
    row: ['KBC-2023'],
    header: 'Bộ tiêu chí',
    value: 'ocop-2026/21',
  },
  { code: 'ROUND_LEVEL_NOT_THEN', sheet: 'Kỳ bình chọn', row: ['KBC-2023'], header: 'Cấp', value: 'cấp xã' },
  {
    code: 'ROUND_DECIDED_BEFORE_YEAR',
    sheet: 'Kỳ bình chọn',
    row: ['KBC-2023'],
    header: 'Ngày công nhận',
    value: '20/10/2022',
  },
  { code: 'DUTY_LATE', sheet: projects, row: first, header: 'Trạng thái', value: 'đang thực hiện' },
  {
    code: 'PROJECT_PAST_END',
    sheet: projects,
    row: first,
    header: 'Trạng thái',
    value: 'đang thực hiện',
    foundAt: 'Kết thúc',
  },
  {
    code: 'APPROVED_AFTER_DAY',
    sheet: projects,
    row: ['DA-2026-01'],
    header: 'Ngày phê duyệt',
    value: '15/07/2026',
  },
];

const sheetOf = (name: string): Sheet => {
  const sheet = soundRegister.find((each) => each.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
};

const headerRow = ({ rows }: Sheet, header: string): number => rows.findIndex((row) => row.includes(header));

const positionOf = (sheet: Sheet, values: readonly Cell[]): number =>
  sheet.rows.findIndex((row) => values.every((value) => row.includes(value)));

function cellOf(sheet: Sheet, values: readonly Cell[], header: string): string {
  const column = sheet.rows[headerRow(sheet, header)]?.indexOf(header) ?? -1;
  return `${String.fromCharCode(65 + column)}${positionOf(sheet, values) + 1}`;
}

function spoiled({ sheet, row, header, value }: Seed): readonly Sheet[] {
  return soundRegister.map((each) => {
    if (each.name !== sheet) return each;
    const column = each.rows[headerRow(each, header)]?.indexOf(header) ?? -1;
    const at = positionOf(each, row);
    if (column < 0 || at < 0) throw new Error(`${header} ${row.join()}`);
    const changed = each.rows.map((cells, index) => (index === at ? cells.with(column, value) : cells));
    return { ...each, rows: changed };
  });
}

/** Faults of the establishment that a project names are found at the project. */
const foundOn = ({ sheet, code }: Seed): string => (code === 'ESTABLISHMENT_NOT_ELIGIBLE' ? projects : sheet);

/** The record and field of a JSON document; nothing for headings and sums, which are not in one. */
function recordOf({ name, rows }: Sheet, values: readonly Cell[], header: string): string | undefined {
  const schema = tableSchemas.find(({ title }) => title === name);
  const field = schema?.fields.find(({ title }) => title === header);
  const top = headerRow({ name, rows }, schema?.fields[0]?.title ?? '');
  const key = rows[top]?.indexOf(schema?.fields[0]?.title ?? '') ?? -1;
  const records = rows.slice(top + 1).filter((row) => row[key] !== null);
  const at = records.findIndex((row) => values.every((value) => row.includes(value)));
  return at < 0 ? undefined : `${schema?.name ?? ''}[${at}].${field?.name ?? ''}`;
}

const inRecords = seeds.flatMap((seed) => {
  const record = recordOf(sheetOf(foundOn(seed)), seed.foundIn ?? seed.row, seed.foundAt ?? seed.header);
  return record === undefined ? [] : [[`${seed.code} ${record}`, seed] as const];
});

const columnLetter = (column: number | undefined): string =>
  column === undefined ? '' : String.fromCharCode(64 + column);

const asOfSeed = ({ asOf = '' }: Seed): IsoDate => (isIsoDate(asOf) ? asOf : lookedAtOn);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('one fault in a sound register', () => {
  it.each(
    seeds.map((seed) => [`${seed.code}: ${seed.sheet}, ${seed.header} ${String(seed.value)}`, seed] as const),
  )('is found at its cell: %s', async (_, seed) => {
    const file = await writeWorkbook(folder, spoiled(seed));
    const { findings } = await checkFile(file, { asOf: asOfSeed(seed), aboutTolerancePercent: '5' });
    const alarms = findings.filter(({ severity }) => severity !== 'info');
    const sheet = sheetOf(foundOn(seed));
    const cell = cellOf(sheet, seed.foundIn ?? seed.row, seed.foundAt ?? seed.header);
    const found = alarms.map(({ code, origin }) => `${code} ${origin?.sheet ?? ''}!${origin?.cell ?? ''}`);
    expect(found).toContain(`${seed.code} ${sheet.name}!${cell}`);
  });

  it.each(
    seeds.map((seed) => [`${seed.code}: ${seed.sheet}, ${seed.header} ${String(seed.value)}`, seed] as const),
  )('is found in a folder of text files as in a workbook, by line and column: %s', async (_, seed) => {
    const options = { asOf: asOfSeed(seed), aboutTolerancePercent: '5' } as const;
    const places = async (file: string): Promise<readonly string[]> =>
      (await checkFile(file, options)).findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ code, origin, path: [table] }) => {
          const cell = origin?.cell ?? `${columnLetter(origin?.column)}${origin?.line ?? ''}`;
          return `${code} ${String(table)} ${cell}`;
        })
        .sort();
    const inFolder = await places(writeFolder(folder, spoiled(seed)));
    expect(inFolder).toEqual(await places(await writeWorkbook(folder, spoiled(seed))));
    expect(inFolder).not.toEqual([]);
  });

  it.each(inRecords)('is found at its record of a JSON document: %s', async (expected, seed) => {
    const file = writeJson(folder, spoiled(seed));
    const { findings } = await checkFile(file, { asOf: asOfSeed(seed), aboutTolerancePercent: '5' });
    const alarms = findings.filter(({ severity }) => severity !== 'info');
    const found = alarms.map(
      ({ code, path: [table, record, field] }) =>
        `${code} ${String(table)}[${String(record)}].${String(field)}`,
    );
    expect(found).toContain(expected);
  });
});
