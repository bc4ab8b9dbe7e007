import { PGlite } from '@electric-sql/pglite';
import { tableSchemas, type TableName, type TableSchema } from '@khuyencong/model';
import initSqlJs from 'sql.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeTable } from '../../src/describe/describe-table.js';
import { sqlOfTables } from '../../src/describe/sql-of-tables.js';
import { badValues, soundRows, type Row } from './rows.js';

const literal = (value: string | null): string =>
  value === null ? 'NULL' : `'${value.replaceAll("'", "''")}'`;

function insert(table: TableName, row: Row): string {
  const columns = Object.keys(row).map((name) => `"${name}"`);
  return `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${Object.values(row).map(literal).join(', ')})`;
}

const withOwnKey = (row: Row): Row => ({
  ...row,
  ...('id' in row && { id: 'other' }),
  ...('juror' in row && { juror: 'other' }),
});

interface Database {
  readonly run: (sql: string) => Promise<unknown>;
  readonly first: (sql: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

async function postgresql(): Promise<Database> {
  const database = await PGlite.create();
  return {
    run: (sql) => database.exec(sql),
    first: async (sql) =>
      Object.values((await database.query<Record<string, unknown>>(sql)).rows[0] ?? {})[0],
    close: () => database.close(),
  };
}

async function sqlite(): Promise<Database> {
  const { Database: SqliteDatabase } = await initSqlJs();
  const database = new SqliteDatabase();
  return {
    run: async (sql) => Promise.resolve(database.run(sql)),
    first: async (sql) => Promise.resolve(database.exec(sql)[0]?.values[0]?.[0]),
    close: async () => Promise.resolve(database.close()),
  };
}

const order: readonly TableName[] = [
  'programme',
  'budget',
  'establishments',
  'projects',
  'targets',
  'actuals',
  'products',
  'rounds',
  'marks',
];

describe.each([
  ['postgresql', postgresql],
  ['sqlite', sqlite],
] as const)('tables in %s', (dialect, open) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
    await database.run(sqlOfTables(tableSchemas, { language: 'vi', dialect }));
    for (const table of order) await database.run(insert(table, soundRows[table]));
  });

  afterAll(async () => database.close());

  it('hold amounts of any size to the last đồng', async () => {
    const amount = dialect === 'postgresql' ? '12345678901234567890123' : '1234567890123456789';
    await database.run(insert('budget', { ...soundRows.budget, year: '2025', amount }));
    const sql = 'SELECT CAST("amount" AS text) FROM "budget" WHERE "year" = 2025';
    expect(await database.first(sql)).toBe(amount);
    await database.run('DELETE FROM "budget" WHERE "year" = 2025');
  });

  it('hold a sound row each, with its decimals', async () => {
    for (const table of order)
      expect(String(await database.first(`SELECT count(*) FROM "${table}"`))).toBe('1');
    expect(await database.first('SELECT CAST("value" AS text) FROM "actuals"')).toBe('4.25');
  });

  it('take the rows that the faults below are made of', async () => {
    await database.run('BEGIN');
    for (const table of order) await database.run(insert(table, withOwnKey(soundRows[table])));
    await database.run('ROLLBACK');
  });

  it('let a row leave out what it need not have', async () => {
    await database.run('BEGIN');
    for (const { name, fields } of tableSchemas) {
      const required = fields.filter(({ constraints }) => constraints?.required);
      const row = Object.fromEntries(
        required.map((field) => [field.name, soundRows[name][field.name] ?? null]),
      );
      await database.run(insert(name, withOwnKey(row)));
    }
    await database.run('ROLLBACK');
  });

  it.each(badValues.filter(({ unseenBy = [] }) => dialect !== 'sqlite' || !unseenBy.includes('sqlite')))(
    'refuse $value as $field of $table',
    async ({ table, field, value }) => {
      const row = { ...withOwnKey(soundRows[table]), [field]: value };
      await expect(database.run(insert(table, row))).rejects.toThrow();
    },
  );

  it.each(['projects', 'targets', 'establishments', 'products', 'rounds', 'marks'] as const)(
    'refuse a second row of the same key: %s',
    async (table) => {
      await expect(database.run(insert(table, soundRows[table]))).rejects.toThrow();
    },
  );

  it('refuse an empty text, which is neither a value nor missing', async () => {
    const row = { ...soundRows.projects, id: 'other', province: '' };
    await expect(database.run(insert('projects', row))).rejects.toThrow();
  });
});

describe('sqlOfTables', () => {
  let database: PGlite;

  beforeAll(async () => {
    database = await PGlite.create();
  });

  afterAll(async () => database.close());

  /** One database for all tests, each with its own tables. */
  async function inOwnSchema(sql: string): Promise<void> {
    await database.exec('DROP SCHEMA IF EXISTS "own" CASCADE; CREATE SCHEMA "own"; SET search_path = "own"');
    await database.exec(sql);
  }

  const first = async (sql: string): Promise<unknown> =>
    Object.values((await database.query<Record<string, unknown>>(sql)).rows[0] ?? {})[0];

  const projects: readonly TableSchema[] = tableSchemas.filter(({ name }) => name === 'projects');

  it('says where a pointer had to be left out, and the rest still runs', async () => {
    const sql = sqlOfTables(projects, { language: 'vi', dialect: 'postgresql' });
    expect(sql).toContain(
      '-- "establishment_id" tham chiếu bảng "establishments", bảng này không có trong tập lệnh',
    );
    expect(sql).not.toContain('REFERENCES');
    await inOwnSchema(sql);
    await database.exec(insert('projects', soundRows.projects));
  });

  it('takes canonical CSV as it is, an empty cell as missing', async () => {
    await inOwnSchema(sqlOfTables(tableSchemas, { language: 'vi', dialect: 'postgresql' }));
    const { fields } = tableSchemas.find(({ name }) => name === 'establishments') ?? expect.fail();
    const header = fields.map(({ name }) => name).join(',');
    const csv = `${header}\r\nCS-01,"HTX ""Gốm""",cooperative,Hòn Đất,An Giang,25,3000000000,,Gốm\r\n`;
    const copy = (text: string): Promise<unknown> =>
      database.query(`COPY "establishments" FROM '/dev/blob' CSV HEADER`, [], { blob: new Blob([text]) });
    await copy(csv);
    const { rows } = await database.query('SELECT "name", "capital", "revenue" FROM "establishments"');
    expect(rows).toEqual([{ name: 'HTX "Gốm"', capital: '3000000000', revenue: null }]);
    await expect(copy(csv.replace('CS-01', 'CS-02').replace('25,', '2.5,'))).rejects.toThrow(
      'establishments_workers_check',
    );
  });

  it('puts the words of each column beside it, in the language asked for', async () => {
    await inOwnSchema(sqlOfTables(tableSchemas, { language: 'en', dialect: 'postgresql' }));
    const comment = await first(
      `SELECT col_description('projects'::regclass, ordinal_position) FROM information_schema.columns WHERE table_name = 'projects' AND column_name = 'support'`,
    );
    expect(comment).toBe('Support. What khuyến công money pays. Unit: đồng.');
    for (const { name, title, purpose } of tableSchemas.map(describeTable))
      expect(await first(`SELECT obj_description('${name}'::regclass)`)).toBe(`${title.en}. ${purpose.en}`);
  });

  it('has no type that rounds amounts, and gives the same bytes for the same tables', () => {
    for (const dialect of ['postgresql', 'sqlite'] as const) {
      const sql = sqlOfTables(tableSchemas, { language: 'vi', dialect });
      expect(sql).not.toMatch(/\b(?:real|float|double|money)\b/iu);
      expect(sqlOfTables([...tableSchemas], { language: 'vi', dialect })).toBe(sql);
    }
  });
});
