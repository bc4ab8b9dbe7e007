import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../src/file/check-file.js';
import type { CheckedFile } from '../../src/file/checked-file.js';

const options = { asOf: undefined, aboutTolerancePercent: '5' } as const;

const programme: WriteSheet = {
  name: 'Chương trình',
  rows: [
    ['Mã chương trình', 'Tên chương trình', 'Cấp', 'Tỉnh', 'Từ năm', 'Đến năm'],
    ['CT-1', 'Chương trình khuyến công', 'province', 'Kiên Giang', 2021, 2025],
  ],
};

const establishments: WriteSheet = {
  name: 'Cơ sở CNNT',
  rows: [
    ['Mã cơ sở', 'Tên cơ sở', 'Loại hình'],
    ['CS-01', 'HTX Gốm', 'cooperative'],
  ],
};

const header = [
  'Mã đề án',
  'Tên đề án',
  'Tỉnh',
  'Năm',
  'Nội dung hoạt động',
  'Cấp',
  'Mã cơ sở',
  'Ngày phê duyệt',
];
const money = ['Tổng kinh phí', 'Kinh phí hỗ trợ', 'Vốn đối ứng'];
const rows: NonNullable<WriteSheet['rows']> = [
  ['DANH MỤC ĐỀ ÁN KHUYẾN CÔNG'],
  ['ĐVT: triệu đồng'],
  [...header, ...money],
  [
    'DA-01',
    'Máy ép gạch',
    'Kiên Giang',
    2023,
    'machinery-tech-transfer',
    'national',
    'CS-01',
    '2023-03-01',
    600,
    300,
    300,
  ],
  [
    'DA-02',
    'Máy sấy',
    'Kiên Giang',
    2027,
    'machinery-tech-transfer',
    'national',
    'CS-09',
    '2023-03-01',
    500,
    600,
    -100,
  ],
];

let folder: string;
let checked: CheckedFile;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
  const file = join(folder, 'tinh.xlsx');
  writeFileSync(file, await writeXlsx({ sheets: [{ name: 'Đề án', rows }, programme, establishments] }));
  checked = await checkFile(file, options);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a workbook', () => {
  it('gives every finding with its sheet and cell, whatever the order of the sheets', () => {
    const alarms = checked.findings.filter(({ severity }) => severity !== 'info');
    const cells = alarms.map(({ code, origin }) => `${code} ${origin?.sheet ?? ''}!${origin?.cell ?? ''}`);
    expect(cells).toContain('REFERENCE_UNKNOWN Đề án!G5');
    expect(cells).toContain('PROJECT_OUTSIDE_PROGRAMME Đề án!D5');
    expect(cells).toContain('SUPPORT_ABOVE_COST Đề án!J5');
    expect(cells.filter((cell) => cell.endsWith('4'))).toEqual([]);
  });

  it('names table, line and field in the path', () => {
    const finding = checked.findings.find(({ code }) => code === 'SUPPORT_ABOVE_COST');
    expect(finding?.path).toEqual(['projects', 5, 'support']);
    expect(finding?.params).toEqual({ requestedVnd: '600000000', costVnd: '500000000' });
  });

  it('counts the records of every table and sums them in đồng', () => {
    expect(checked.rows).toBe(4);
    expect(checked.register?.tables.map(({ table, rows: count }) => [table, count])).toEqual([
      ['programme', 1],
      ['establishments', 1],
      ['projects', 2],
    ]);
    expect(
      checked.register?.totals.map(({ year, projects, supportVnd }) => [year, projects, supportVnd]),
    ).toEqual([
      ['2023', 1, '300000000'],
      ['2027', 1, '600000000'],
    ]);
  });
});
