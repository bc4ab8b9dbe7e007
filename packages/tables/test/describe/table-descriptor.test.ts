import { tableSchemas, type TableName } from '@khuyencong/model';
import tableschema from 'tableschema';
import { describe, expect, it } from 'vitest';
import { dataPackageOf } from '../../src/describe/data-package.js';
import { tableDescriptor } from '../../src/describe/table-descriptor.js';
import { badValues, soundRows, type Row } from './rows.js';

const schemaOf = (table: TableName): object => {
  const schema = tableSchemas.find(({ name }) => name === table);
  if (!schema) throw new Error(table);
  // Pointers need the other tables beside this one.
  const { foreignKeys: _, ...descriptor } = tableDescriptor(schema, { language: 'vi' });
  return descriptor;
};

async function readAs(table: TableName, row: Row): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const rows = [Object.keys(row), Object.values(row).map((value) => value ?? '')];
  const loaded = await tableschema.Table.load(rows, { schema: schemaOf(table), strict: true });
  return loaded.read({ keyed: true });
}

describe('tableDescriptor', () => {
  it.each(tableSchemas.map((table) => [table.name, table] as const))(
    'is a Table Schema as published, in both languages: %s',
    async (_, table) => {
      for (const language of ['vi', 'en'] as const) {
        const { valid, errors } = await tableschema.validate(tableDescriptor(table, { language }));
        expect(errors).toEqual([]);
        expect(valid).toBe(true);
      }
      expect((await tableschema.validate(table)).errors).toEqual([]);
    },
  );

  it.each(tableSchemas.map(({ name }) => name))('lets another tool read a sound row: %s', async (table) => {
    const [read] = await readAs(table, soundRows[table]);
    expect(Object.keys(read ?? {})).toEqual(Object.keys(soundRows[table]));
  });

  it.each(badValues.filter(({ unseenBy = [] }) => !unseenBy.includes('table-schema')))(
    'lets another tool refuse $value as $field of $table',
    async ({ table, field, value }) => {
      await expect(readAs(table, { ...soundRows[table], [field]: value })).rejects.toThrow();
    },
  );

  it('says the same of columns as the schema that tables are read by', () => {
    for (const table of tableSchemas) {
      const { fields, primaryKey, foreignKeys } = tableDescriptor(table, { language: 'vi' });
      expect(fields.map(({ name, title, type }) => ({ name, title, type }))).toEqual(
        table.fields.map(({ name, title, type }) => ({ name, title, type })),
      );
      for (const [index, { constraints = {} }] of table.fields.entries()) {
        const { pattern, ...rest } = constraints;
        expect(fields[index]?.constraints ?? {}).toMatchObject(rest);
        expect(fields[index]?.constraints?.pattern).toBe(pattern && `^(${pattern})$`);
      }
      expect([primaryKey, foreignKeys]).toEqual([table.primaryKey, table.foreignKeys]);
    }
  });

  it('explains every column, with units and names of values', () => {
    for (const table of tableSchemas)
      for (const { name, description = '' } of tableDescriptor(table, { language: 'vi' }).fields)
        expect(description, `${table.name}.${name}`).toMatch(/\.$/u);
    const { fields } = tableDescriptor(tableSchemas[1] ?? never(), { language: 'en' });
    expect(fields.find(({ name }) => name === 'phase')?.description).toBe(
      'Whether the amount is planned, approved, adjusted, disbursed or settled.',
    );
  });
});

function never(): never {
  throw new Error('there are nine tables');
}

describe('dataPackageOf', () => {
  it('names one file for each table, and points only to tables that are there', () => {
    const { resources } = dataPackageOf(tableSchemas, { language: 'vi' });
    expect(resources.map(({ path }) => path)).toEqual(tableSchemas.map(({ name }) => `${name}.csv`));
    const names = new Set<string>(resources.map(({ name }) => name));
    for (const { schema } of resources)
      for (const { reference } of schema.foreignKeys ?? []) expect(names.has(reference.resource)).toBe(true);
    const some = tableSchemas.filter(({ name }) => ['products', 'marks'].includes(name));
    const { resources: few } = dataPackageOf(some, { language: 'vi' });
    expect(few.map(({ schema }) => schema.foreignKeys?.map(({ reference }) => reference.resource))).toEqual([
      undefined,
      ['products'],
    ]);
  });

  it('is plain data and the same each time', () => {
    const descriptor = dataPackageOf(tableSchemas, { language: 'en' });
    expect(structuredClone(descriptor)).toEqual(descriptor);
    expect(JSON.stringify(dataPackageOf(tableSchemas, { language: 'en' }))).toBe(JSON.stringify(descriptor));
  });
});
