import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSource } from '@khuyencong/tables';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../test/run.js';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
  const header =
    'Mã đề án,Tên đề án,Năm,Nội dung hoạt động,Cấp,Ngày phê duyệt,Tổng kinh phí,Kinh phí hỗ trợ\n';
  const row = (support: string): string =>
    `DA-1,Máy ép,2022,machinery-tech-transfer,national,2022-03-01,600000000,${support}\n`;
  writeFileSync(at('sound.csv'), header + row('300000000'));
  writeFileSync(at('spoiled.csv'), header + row('400000000'));
  writeFileSync(at('doc.json'), '{"kind":"figures"}');
  mkdirSync(at('copies'));
  // The first call loads every package.
  await run('report', at('sound.csv'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('khuyencong report', () => {
  it('ends with 0 and says loudly that there are errors: a report is no check', async () => {
    const { status, out, err } = await run(
      'report',
      at('spoiled.csv'),
      '--as-of',
      '2023-01-01',
      '--lang',
      'en',
    );
    expect(status).toBe(0);
    expect(out).toContain('The data has 1 error.');
    expect(err).toBe('NOTE: the data has 1 error; figures of the report may change when it is corrected.\n');
  });

  it('says nothing beside the report when there is no error', async () => {
    const { status, err } = await run('report', at('sound.csv'), '--as-of', '2022-06-30');
    expect([status, err]).toEqual([0, '']);
  });

  it('ends with 2 for a file that cannot be read, and reports on the others', async () => {
    const { status, out } = await run('report', at('sound.csv'), at('no.xlsx'), '--format', 'json');
    expect(status).toBe(2);
    const report = JSON.parse(out) as {
      projects: { total: { projects: number } };
      findings: { errors: number };
    };
    expect([report.projects.total.projects, report.findings.errors]).toEqual([1, 1]);
  });

  it('needs a file for a workbook or a Word document', async () => {
    const { status, err } = await run('report', at('sound.csv'), '--format', 'docx', '--lang', 'en');
    expect(status).toBe(2);
    expect(err).toBe(
      'Wrong call: the form docx needs --out and the name of a file. See "khuyencong report --help".\n',
    );
  });

  it('never writes over a file that it reads', async () => {
    const { status } = await run('report', at('sound.csv'), '--format', 'html', '--out', at('sound.csv'));
    expect(status).toBe(2);
    expect(readFileSync(at('sound.csv'), 'utf8')).toContain('Máy ép');
  });

  it('writes the file whole, with the title that was asked for', async () => {
    const out = at('bao-cao.docx');
    const { status } = await run(
      ...['report', at('sound.csv'), '--format', 'docx', '--title', 'Báo cáo 2022', '--out', out],
    );
    expect(status).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('takes the severities of a configuration', async () => {
    writeFileSync(
      at('config.json'),
      '{"severities":{"SUPPORT_ABOVE_NORM":"off","SUPPORT_OWN_MONEY_SHORT":"off"}}',
    );
    const { out } = await run('report', at('spoiled.csv'), '--config', at('config.json'), '--format', 'json');
    expect((JSON.parse(out) as { findings: { errors: number } }).findings.errors).toBe(0);
  });
});

describe('khuyencong check --copy', () => {
  const sheetNames = async (file: string): Promise<readonly (string | undefined)[]> =>
    (await openSource(readFileSync(file))).sheets.map(({ name }) => name);

  it('writes a marked copy beside the printed findings, whatever the form of print', async () => {
    for (const format of ['pretty', 'csv']) {
      const copy = at(`marked-${format}.xlsx`);
      const { status } = await run('check', at('spoiled.csv'), '--format', format, '--copy', copy);
      expect(status).toBe(1);
      expect(await sheetNames(copy)).toEqual(['Dữ liệu', 'Kết quả kiểm tra']);
    }
    expect(readFileSync(at('marked-csv.xlsx'))).toEqual(readFileSync(at('marked-pretty.xlsx')));
  });

  it('writes the copies of several files into a folder', async () => {
    await run('check', at('spoiled.csv'), at('sound.csv'), '--copy', at('copies'));
    expect(readdirSync(at('copies')).sort()).toEqual(['sound.csv.xlsx', 'spoiled.csv.xlsx']);
  });

  it.each<[string, string[], string, string]>([
    ['a document', ['doc.json'], 'x.xlsx', 'cannot have a marked copy'],
    ['a folder', ['copies'], 'x.xlsx', 'cannot have a marked copy'],
    ['several files without a folder', ['sound.csv', 'spoiled.csv'], 'x.xlsx', '--copy needs a folder'],
    ['one file and a folder', ['sound.csv'], 'copies', 'is a folder'],
    ['a copy in place of a file that is read', ['sound.csv'], 'sound.csv', 'choose another file'],
  ])('refuses %s before anything is checked', async (_, files, copy, said) => {
    const { status, out, err } = await run('check', ...files.map(at), '--copy', at(copy), '--lang', 'en');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });

  it('refuses the same file for the copy and for the findings', async () => {
    const target = at('same.xlsx');
    const { status } = await run('check', at('sound.csv'), '--copy', target, '--out', target);
    expect(status).toBe(2);
  });
});
