import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { blankFormOne } from '@khuyencong/tables';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/command/run-command-line.js';
import { fillForm, type TypedCell } from './fill-form.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);

async function run(...args: readonly string[]): Promise<{ readonly status: number; readonly out: string }> {
  const written: string[] = [];
  const out = { write: (text: string) => written.push(text) };
  const status = await runCommandLine(args, { out, err: { write: () => true } });
  return { status, out: written.join('') };
}

const typed: readonly TypedCell[] = [
  ['A2', 'Tên đề án: Hỗ trợ ứng dụng máy sấy cá'],
  ['A8', '1'],
  ['B8', 'Máy sấy'],
  ['C8', 550],
  ['D8', 200],
  ['E8', 340],
  ['C18', 550],
  ['D18', 200],
  ['E18', 340],
  ['F18', 0],
  ['F8', 0],
];

interface Report {
  readonly inputs: readonly { readonly rows: number }[];
  readonly findings: readonly { readonly code: string; readonly origin: Readonly<Record<string, unknown>> }[];
}

async function report(file: string): Promise<Report> {
  return JSON.parse((await run('check', file, '--format', 'json')).out) as Report;
}

const places = ({ findings }: Report): readonly unknown[] =>
  findings.map(({ code, origin }) => [code, origin['sheet'], origin['cell'] ?? origin['line']]);

describe('check of official forms', () => {
  it('reads the form that template makes when it is filled in, and shows cells in every format', async () => {
    const file = path('mau-so-1.xlsx');
    expect((await run('template', '--form', 'one', '--out', file)).status).toBe(0);
    writeFileSync(file, await fillForm(readFileSync(file), typed));
    const checked = await report(file);
    expect(checked.inputs).toMatchObject([{ rows: 1 }]);
    expect(places(checked)).toEqual([
      ['COLUMNS_DO_NOT_MAKE_TOTAL', 'Mẫu số 1', 'C8'],
      ['COLUMNS_DO_NOT_MAKE_TOTAL', 'Mẫu số 1', 'C18'],
    ]);
    for (const format of ['pretty', 'ndjson', 'csv', 'markdown', 'html', 'sarif', 'junit', 'github']) {
      const { status, out } = await run('check', file, '--format', format);
      expect([format, status]).toEqual([format, 1]);
      expect([format, /C18/u.test(out)]).toEqual([format, true]);
    }
    expect((await run('check', file)).out).toContain('  Mẫu số 1 "Hỗ trợ ứng dụng máy sấy cá": 1 dòng\n');
    expect((await run('check', file, '--lang', 'en')).out).toContain('  Form 1 (Mẫu số 1) ');
  });

  it('says the same of a form in JSON and of one in a workbook', async () => {
    const row = { id: '1', label: 'Máy sấy', totalCostVnd: '550000000', supportVnd: '200000000' };
    const rows = [{ ...row, counterpartVnd: '340000000', otherSourcesVnd: '0' }];
    const { id: _, label: __, ...sumRow } = rows[0] ?? row;
    const pledges = { pledgesNoOtherStateMoney: true, pledgesRest: true };
    const json = { kind: 'form-one', id: 'a', name: 'Máy sấy', sections: [{ rows }], sumRow, ...pledges };
    writeFileSync(path('form.json'), JSON.stringify(json));
    writeFileSync(path('form.xlsx'), await fillForm(await blankFormOne(), typed));
    const codes = async (name: string): Promise<readonly string[]> =>
      (await report(path(name))).findings.map(({ code }) => code);
    expect(await codes('form.xlsx')).toEqual(await codes('form.json'));
  });

  it('checks the tables of a programme and the form of one workbook', async () => {
    const book = await openXlsx(await fillForm(await blankFormOne(), typed));
    const header = ['Mã đề án', 'Tên đề án', 'Năm', 'Nội dung hoạt động', 'Cấp'];
    const project = ['DA-01', 'Máy sấy', 'năm nào', 'machinery-tech-transfer', 'local'];
    book.sheets.push({ name: 'Đề án', rows: [header, project] });
    writeFileSync(path('both.xlsx'), await saveXlsx(book));
    const found = places(await report(path('both.xlsx')));
    expect(found).toContainEqual(['YEAR_NOT_READ', 'Đề án', 'C2']);
    expect(found).toContainEqual(['COLUMNS_DO_NOT_MAKE_TOTAL', 'Mẫu số 1', 'C18']);
  });

  it('reads a form as CSV, with lines and columns', async () => {
    const lines = [
      'Tên đề án: Máy sấy cá',
      'Đơn vị tính: Triệu đồng',
      'TT;Nội dung chi;Tổng kinh phí;KP khuyến công;Đóng góp của đơn vị thụ hưởng;Nguồn khác;Ghi chú',
      '1;Máy sấy;550;200;340;;',
      ';Cộng;550;200;340;;',
    ];
    writeFileSync(path('form.csv'), lines.join('\n'));
    expect(places(await report(path('form.csv')))).toContainEqual(['SUM_NOT_CLOSED', undefined, 4]);
  });

  it('says which columns are missing where only the title is left', async () => {
    const bytes = await fillForm(await blankFormOne(), [['B5', 'Hạng mục']]);
    writeFileSync(path('no-header.xlsx'), bytes);
    const { findings } = await report(path('no-header.xlsx'));
    expect(findings.map(({ code }) => code)).toEqual(['FORM_NOT_RECOGNISED', 'NOTHING_CHECKED']);
  });

  it('takes errors of strictly read cells for errors', async () => {
    writeFileSync(path('text.xlsx'), await fillForm(await blankFormOne(), [...typed, ['C8', '540,0']]));
    const { findings } = JSON.parse(
      (await run('check', path('text.xlsx'), '--strict', '--format', 'json')).out,
    ) as { readonly findings: readonly { readonly code: string; readonly severity: string }[] };
    expect(findings.find(({ code }) => code === 'NUMBER_READ_FROM_TEXT')?.severity).toBe('error');
  });

  it('names the first cell to each of thousands of rows with its number', async () => {
    const header =
      'TT;Nội dung chi;Tổng kinh phí;KP khuyến công;Đóng góp của đơn vị thụ hưởng;Nguồn khác;Ghi chú';
    const rows = Array.from({ length: 4000 }, () => '1;Máy sấy;550;200;350;;');
    const text = ['Tên đề án: Máy sấy cá', 'Đơn vị tính: triệu đồng', header, ...rows].join('\n');
    writeFileSync(path('numbers.csv'), text);
    const { findings } = JSON.parse((await run('check', path('numbers.csv'), '--format', 'json')).out) as {
      readonly findings: readonly { readonly code: string; readonly params: { readonly first: string } }[];
    };
    const repeated = findings.filter(({ code }) => code === 'DUPLICATE_ID');
    expect([repeated.length, ...new Set(repeated.map(({ params }) => params.first))]).toEqual([3999, '4:1']);
  });
});
