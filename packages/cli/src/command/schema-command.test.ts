import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonSchemaOf, tableSchemas } from '@khuyencong/model';
import { dataPackageOf, programmeFileJsonSchema, sqlOfTables, tableDescriptor } from '@khuyencong/tables';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { schemaDocuments } from '../schema/schema-documents.js';
import { run, type Run } from '../../test/run.js';

const schema = (...args: readonly string[]): Promise<Run> => run('schema', ...args);

const data = async (...args: readonly string[]): Promise<unknown> => JSON.parse((await schema(...args)).out);
const names = tableSchemas.map(({ name }) => name);
const tablesNamed = (...wanted: readonly string[]) =>
  tableSchemas.filter(({ name }) => wanted.includes(name));

let folder: string;
const file = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('khuyencong schema without a name', () => {
  it('lists every document and every table, for people and as data', async () => {
    const { out, status } = await schema();
    expect(status).toBe(0);
    const list = (await data('--format', 'json')) as {
      readonly documents: readonly { readonly name: string; readonly id: string }[];
      readonly tables: readonly { readonly name: string }[];
    };
    expect(list.documents.map(({ name }) => name)).toEqual([...schemaDocuments().keys()]);
    expect(list.tables.map(({ name }) => name)).toEqual(names);
    for (const { name } of [...list.documents, ...list.tables]) expect(out).toContain(`\n  ${name} `);
    expect(out).toContain('Mẫu số 1: Dự toán kinh phí đề án');
  });

  it('gives all tables in the forms that only tables have', async () => {
    expect(await data('--format', 'table')).toEqual(
      tableSchemas.map((table) => tableDescriptor(table, { language: 'vi' })),
    );
    expect(await data('--format', 'package')).toEqual(dataPackageOf(tableSchemas, { language: 'vi' }));
    expect((await schema('--format', 'sql')).out).toBe(
      sqlOfTables(tableSchemas, { language: 'vi', dialect: 'postgresql' }),
    );
    expect((await schema('--format', 'sql', '--dialect', 'sqlite', '--lang', 'en')).out).toBe(
      sqlOfTables(tableSchemas, { language: 'en', dialect: 'sqlite' }),
    );
  });
});

describe('khuyencong schema with names', () => {
  it('gives the JSON Schema of a document as it is shipped', async () => {
    expect(await data('figures', '--format', 'json')).toEqual(jsonSchemaOf('figures'));
    expect(await data('project', 'product', '--format', 'json')).toEqual([
      jsonSchemaOf('project'),
      jsonSchemaOf('product'),
    ]);
  });

  it('gives the JSON Schema of one table; the document goes before the table of its name', async () => {
    expect(await data('targets', '--format', 'json')).toEqual(
      programmeFileJsonSchema(tablesNamed('targets')),
    );
    expect(await data('programme', '--format', 'json')).toEqual(jsonSchemaOf('programme'));
  });

  it('gives the tables that are named', async () => {
    expect(await data('marks', '--format', 'table')).toEqual(
      tableDescriptor(tablesNamed('marks')[0] ?? expect.fail(), { language: 'vi' }),
    );
    expect(await data('rounds', 'products', '--format', 'package', '--lang', 'en')).toEqual(
      dataPackageOf(tablesNamed('products', 'rounds'), { language: 'en' }),
    );
    expect((await schema('projects', '--format', 'sql')).out).toContain(
      '-- "establishment_id" tham chiếu bảng',
    );
  });

  it('describes them for people in either language', async () => {
    const { out } = await schema('targets');
    expect(out).toContain('targets: Chỉ tiêu. Các chỉ tiêu của chương trình, nguyên văn.');
    expect(out).toContain('text       Nội dung chỉ tiêu: chữ; bắt buộc');
    expect((await schema('actuals', '--lang', 'en')).out).toContain(
      'target_id    Target ID: text; required; points to targets.id',
    );
    expect((await schema('form-one', '--lang', 'en')).out).toMatch(
      /sections\[\]\.rows\[\]\.id +text; required\n/u,
    );
    const both = await schema('programme');
    expect(both.out).toContain('programme: Chương trình khuyến công\n');
    expect((await schema('programme', '--lang', 'en')).out).toContain('programme: Programme\n');
    expect(both.out).toContain('programme: Chương trình. ');
  });

  it.each([...schemaDocuments().keys(), ...names])(
    'prints %s in both languages, the same each time',
    async (name) => {
      for (const lang of ['vi', 'en']) {
        const { status, out } = await schema(name, '--lang', lang);
        expect(status).toBe(0);
        expect(out.split('\n').length).toBeGreaterThan(3);
        expect(out).not.toMatch(/undefined|\[object/u);
        expect((await schema(name, '--lang', lang)).out).toBe(out);
      }
    },
  );
});

describe('khuyencong schema --out', () => {
  it('writes one schema to a file, over an older one', async () => {
    writeFileSync(file('a.json'), 'cũ');
    expect(await schema('ledger', '--format', 'json', '--out', file('a.json'))).toEqual({
      status: 0,
      out: '',
      err: '',
    });
    expect(JSON.parse(readFileSync(file('a.json'), 'utf8'))).toEqual(schemaDocuments().get('ledger'));
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('writes several into a folder, each under its name', async () => {
    await schema('--all', '--format', 'json', '--out', file('json'));
    expect(readdirSync(file('json'))).toEqual(
      [...schemaDocuments().keys()].map((name) => `${name}.schema.json`).sort(),
    );
    await schema('--format', 'table', '--out', file('tables'));
    expect(readdirSync(file('tables'))).toEqual(names.map((name) => `${name}.json`).sort());
    await schema('--format', 'sql', '--out', `${file('sql')}/`);
    expect(readdirSync(file('sql'))).toEqual(['tables.sql']);
  });

  it('says where it cannot write', async () => {
    writeFileSync(file('a.json'), 'một tệp');
    const { status, err } = await schema('--format', 'table', '--out', file('a.json'));
    expect(status).toBe(2);
    expect(err).toContain('không ghi được tệp');
    expect(readFileSync(file('a.json'), 'utf8')).toBe('một tệp');
  });
});

describe('khuyencong schema --out -', () => {
  it('is the standard output', async () => {
    expect(await schema('figures', '--format', 'json', '--out', '-')).toEqual(
      await schema('figures', '--format', 'json'),
    );
  });
});

describe('a wrong call of schema', () => {
  it.each([
    [['figure', '--format', 'json'], 'tên gần nhất là figures'],
    [['progects'], 'tên gần nhất là projects'],
    [['__proto__'], 'không có tài liệu hay bảng "__proto__"'],
    [['tragets', '--format', 'sql'], 'tên gần nhất là targets'],
    [['figures', '--format', 'sql'], '"figures" là tài liệu, không phải bảng'],
    [['figures', '--all'], 'không nêu cả hai'],
    [['projects', '--dialect', 'sqlite'], '"--dialect" chỉ dùng cùng với "--format sql"'],
    [['--format', 'xml'], 'chỉ nhận pretty, json, table, package, sql'],
  ])('%j exits with 2 and says why', async (args, message) => {
    const { status, out, err } = await schema(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
