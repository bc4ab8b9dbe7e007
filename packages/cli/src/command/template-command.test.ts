import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { tableSchemas } from '@khuyencong/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run, runWith, type Run } from '../../test/run.js';
import { runCommandLine } from './run-command-line.js';

const template = (...args: readonly string[]): Promise<Run> => run('template', ...args);

let folder: string;
const file = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function sheetsOf(name: string): Promise<readonly string[]> {
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(file(name))));
  return sheets.map((sheet) => sheet.name);
}

describe('khuyencong template', () => {
  it('writes the workbook with all tables, and nothing to the screen', async () => {
    expect(await template('--out', file('a.xlsx'))).toEqual({ status: 0, out: '', err: '' });
    expect(await sheetsOf('a.xlsx')).toEqual([
      'Hướng dẫn',
      ...tableSchemas.map(({ title }) => title),
      'Danh mục',
    ]);
  });

  it('is checked without a finding', async () => {
    await template('--out', file('a.xlsx'), '--as-of', '2025-07-01');
    const { status, out } = await run('check', file('a.xlsx'), '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ summary: { errors: 0, warnings: 0, infos: 0 } });
  });

  it('has the tables, the unit, the language and the provinces asked for', async () => {
    const options = ['--tables', 'targets, projects', '--unit', 'Nghìn đồng', '--as-of', '2025-07-01'];
    await template(...options, '--lang', 'en', '--out', file('a.xlsx'));
    expect(await sheetsOf('a.xlsx')).toEqual(['Guide', 'Projects', 'Targets', 'Lists']);
    const { sheets } = await readXlsx(new Uint8Array(readFileSync(file('a.xlsx'))));
    expect(sheets[1]?.rows[1]?.[0]).toBe('Unit: thousand dong');
    const lists = sheets[3]?.rows.map(([first]) => first) ?? [];
    expect(lists.slice(1).filter((name) => name !== null)).toHaveLength(34);
    expect(lists).not.toContain('Kiên Giang');
  });

  it('never writes over a file, unless it is told to', async () => {
    writeFileSync(file('a.xlsx'), 'của tôi');
    const { status, err } = await template('--out', file('a.xlsx'));
    expect(status).toBe(2);
    expect(err).toContain('thêm "--force" nếu muốn ghi đè');
    expect(readFileSync(file('a.xlsx'), 'utf8')).toBe('của tôi');
    expect((await template('--out', file('a.xlsx'), '--force')).status).toBe(0);
    expect(await sheetsOf('a.xlsx')).toHaveLength(11);
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  it('leaves nothing behind where it cannot write', async () => {
    mkdirSync(file('thu-muc'));
    expect((await template('--out', file('thu-muc'), '--force')).err).toContain('không ghi được tệp');
    expect((await template('--out', file('không/có/a.xlsx'))).err).toContain('(không có thư mục chứa tệp)');
    expect(readdirSync(folder)).toEqual(['thu-muc']);
  });

  it('goes to the standard output where that is no terminal, the same bytes each time', async () => {
    const pieces: Uint8Array[] = [];
    const into = (isTTY: boolean): Promise<Run> =>
      runWith({ bytes: { write: (bytes) => pieces.push(bytes), isTTY } }, 'template');
    expect(await into(false)).toEqual({ status: 0, out: '', err: '' });
    await into(false);
    expect(pieces[0]).toEqual(pieces[1]);
    await template('--out', file('a.xlsx'));
    expect(Buffer.from(pieces[0] ?? []).equals(readFileSync(file('a.xlsx')))).toBe(true);
    const { status, err } = await into(true);
    expect([status, pieces.length]).toEqual([2, 2]);
    expect(err).toContain('tệp Excel không in ra màn hình được; thêm "--out TỆP.xlsx"');
  });

  it('goes to the standard output by the name "-" too', async () => {
    const csv = ['--tables', 'projects', '--format', 'csv'];
    expect(await template(...csv, '--out', '-')).toEqual(await template(...csv));
  });

  it('says on a terminal where the template is', async () => {
    let err = '';
    const streams = {
      out: { write: () => true },
      err: { write: (text: string) => (err += text), isTTY: true },
    };
    await runCommandLine(['template', '--form', 'two', '--out', file('m2.xlsx')], streams);
    expect(err).toBe(`Đã ghi ${file('m2.xlsx')}\n`);
  });

  it('makes forms 1 and 2', async () => {
    await template('--form', 'one', '--year', '2026,2025', '--out', file('m1.xlsx'));
    await template('--form', 'two', '--year', '2026', '--out', file('m2.xlsx'));
    expect([await sheetsOf('m1.xlsx'), await sheetsOf('m2.xlsx')]).toEqual([['Mẫu số 1'], ['Mẫu số 2']]);
    const { sheets } = await readXlsx(new Uint8Array(readFileSync(file('m1.xlsx'))));
    expect(sheets[0]?.rows[6]?.slice(2, 5)).toEqual(['Tổng số', 'Năm 2025', 'Năm 2026']);
  });

  it('describes tables, or a form, as data', async () => {
    const { out } = await template('--format', 'json', '--tables', 'products', '--as-of', '2025-06-30');
    const described = JSON.parse(out) as {
      readonly tables: readonly { readonly columns: readonly object[] }[];
      readonly provinces: readonly string[];
    };
    expect(described.provinces).toHaveLength(63);
    expect(described.tables[0]?.columns[3]).toEqual({
      name: 'establishment_id',
      title: { vi: 'Mã cơ sở', en: 'Establishment ID' },
      type: 'string',
      about: { vi: 'Mã của cơ sở ở bảng Cơ sở CNNT.', en: expect.any(String) as unknown },
      example: 'CS-01',
      required: false,
      unique: false,
      pointsTo: { table: 'establishments', column: 'id' },
    });
    const form = JSON.parse((await template('--form', 'one', '--format', 'json')).out) as object;
    expect(form).toMatchObject({ form: 'one', unit: 'triệu đồng' });
  });
});

describe('khuyencong template --format csv', () => {
  it('writes a folder of canonical CSV with its descriptor, which is checked without a finding', async () => {
    expect((await template('--format', 'csv', '--out', file('csv'))).status).toBe(0);
    expect(readdirSync(file('csv')).sort()).toEqual(
      ['datapackage.json', ...tableSchemas.map(({ name }) => `${name}.csv`)].sort(),
    );
    const descriptor = JSON.parse(readFileSync(file('csv/datapackage.json'), 'utf8')) as {
      readonly resources: readonly {
        readonly path: string;
        readonly schema: { readonly fields: readonly { readonly name: string }[] };
      }[];
    };
    for (const { path, schema } of descriptor.resources)
      expect(readFileSync(file(`csv/${path}`), 'utf8')).toBe(
        `${schema.fields.map(({ name }) => name).join(',')}\r\n`,
      );
    expect((await run('check', file('csv'))).out).toContain('Không có phát hiện nào.');
  });

  it('is read as canonical when rows are written into it', async () => {
    await template('--format', 'csv', '--tables', 'establishments', '--out', file('csv'));
    const row = 'CS-01,HTX Gốm,cooperative,Hòn Đất,An Giang,25,3000000000,,Gốm\r\n';
    writeFileSync(file('csv/establishments.csv'), row, { flag: 'a' });
    const { status, out } = await run('check', file('csv'), '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ summary: { errors: 0, warnings: 0 } });
  });

  it('writes over no file of the folder, and then none at all', async () => {
    mkdirSync(file('csv'));
    writeFileSync(file('csv/targets.csv'), 'của tôi');
    const { status, err } = await template('--format', 'csv', '--out', file('csv'));
    expect(status).toBe(2);
    expect(err).toContain('targets.csv');
    expect(readdirSync(file('csv'))).toEqual(['targets.csv']);
    expect((await template('--format', 'csv', '--out', file('csv'), '--force')).status).toBe(0);
    expect(existsSync(file('csv/projects.csv'))).toBe(true);
  });

  it('prints one table, and asks for a folder where there are more', async () => {
    expect((await template('--format', 'csv', '--tables', 'products')).out).toBe(
      'id,name,group,establishment_id,set\r\n',
    );
    const { status, err } = await template('--format', 'csv', '--tables', 'products,marks');
    expect(status).toBe(2);
    expect(err).toContain('--out THƯ-MỤC');
  });
});

describe('a wrong call of template', () => {
  it.each([
    [['--tables', 'progects'], 'tên gần nhất là projects'],
    [['--tables', ''], 'không có bảng ""; xem tên các bảng bằng "khuyencong schema"'],
    [['--unit', 'USD'], '"USD" không phải một trong các đơn vị: đồng, nghìn đồng, triệu đồng, tỷ đồng'],
    [['--year', '2025'], '"--year" chỉ dùng cùng với "--form"'],
    [['--form', 'one', '--year', '25'], '"25" không phải năm'],
    [['--form', 'two', '--year', '2025,2026'], 'chỉ nêu một năm'],
    [['--form', 'three'], 'chỉ nhận one, two'],
    [['--form', 'one', '--tables', 'projects'], 'không dùng "--form" cùng với "--tables"'],
    [['--form', 'one', '--unit', 'đồng'], 'không dùng "--form" cùng với "--unit"'],
    [['--form', 'one', '--format', 'csv'], 'không dùng "--form" cùng với "--format csv"'],
    [['--format', 'csv', '--unit', 'đồng'], 'không dùng "--format csv" cùng với "--unit"'],
    [['--as-of', '2025-13-01'], 'không phải ngày có thật'],
    [['--as-of', '2000-01-01'], 'không rõ danh sách tỉnh, thành phố vào ngày 01/01/2000'],
  ])('%j exits with 2, says why and writes nothing', async (args, message) => {
    const { status, out, err } = await template(...args, '--out', file('x'));
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(readdirSync(folder)).toEqual([]);
  });
});
