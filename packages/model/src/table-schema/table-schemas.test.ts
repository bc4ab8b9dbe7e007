import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../json-schema/describe-schema.js';
import { jsonSchemaOf } from '../json-schema/json-schema-of.js';
import type { DocumentName } from '../json-schema/document-schemas.js';
import type { TableField, TableName } from './table-schema.js';
import { tableSchemas } from './table-schemas.js';

const folder = new URL('../../schemas/tables/', import.meta.url);

/** The type that a row of the table becomes. */
const rowTypes: Readonly<Partial<Record<TableName, JsonSchema>>> = {
  ...Object.fromEntries(
    (
      [
        ['programme', 'programme'],
        ['projects', 'project'],
        ['establishments', 'establishment'],
        ['products', 'product'],
        ['rounds', 'award-round'],
      ] as readonly (readonly [TableName, DocumentName])[]
    ).map(([table, name]) => [table, jsonSchemaOf(name)]),
  ),
  targets: itemsOf('targets'),
  actuals: itemsOf('actuals'),
};

function itemsOf(list: string): JsonSchema {
  return at(jsonSchemaOf('figures'), list)?.['items'] as JsonSchema;
}

function at(schema: JsonSchema, path: string): JsonSchema | undefined {
  return path
    .split('.')
    .reduce<JsonSchema | undefined>(
      (inside, step) => (inside?.['properties'] as Readonly<Record<string, JsonSchema>> | undefined)?.[step],
      schema,
    );
}

const fieldsOf = (name: TableName): readonly TableField[] =>
  tableSchemas.find((table) => table.name === name)?.fields ?? [];

describe('tableSchemas', () => {
  it('are shipped as files, and no others', () =>
    expect(readdirSync(folder)).toEqual(tableSchemas.map(({ name }) => `${name}.json`).sort()));

  it.each(tableSchemas.map((table) => [table.name, table] as const))(
    'are shipped as the code has them: %s; after a change: npm run schemas',
    (name, table) =>
      expect(JSON.stringify(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')))).toBe(
        JSON.stringify(table),
      ),
  );

  it.each(tableSchemas.map((table) => [table.name, table] as const))(
    'have columns with names and headers of their own, in NFC: %s',
    (_, { fields, primaryKey = [], foreignKeys = [] }) => {
      const names = fields.map(({ name }) => name);
      for (const words of [names, fields.map(({ title }) => title), fields.map(({ titleEn }) => titleEn)]) {
        expect(new Set(words).size).toBe(words.length);
        expect(words).toEqual(words.map((word) => word.normalize('NFC')));
      }
      expect(names.filter((name) => !/^[a-z]+(?:_[a-z]+)*$/.test(name))).toEqual([]);
      expect(names).toEqual(
        expect.arrayContaining([...primaryKey, ...foreignKeys.flatMap((each) => each.fields)]),
      );
    },
  );

  it.each(tableSchemas)(
    'say in both languages what $name and its columns are for',
    ({ fields, ...table }) => {
      for (const { description, descriptionEn } of [table, ...fields]) {
        expect(description).toMatch(/^\p{Lu}.*\.$/u);
        expect(descriptionEn).toMatch(/^\p{Lu}.*\.$/u);
        expect(description).not.toBe(descriptionEn);
      }
    },
  );

  it('point only to columns that are there', () => {
    for (const { reference } of tableSchemas.flatMap(({ foreignKeys = [] }) => foreignKeys))
      expect(fieldsOf(reference.resource).map(({ name }) => name)).toEqual(
        expect.arrayContaining([...reference.fields]),
      );
  });

  it.each(Object.keys(rowTypes) as TableName[])('fill fields of the model: %s', (name) => {
    const type = rowTypes[name] ?? {};
    for (const { property, constraints, name: column } of fieldsOf(name)) {
      if (property === undefined) continue;
      const field = at(type, property);
      expect(field, `${name}.${column}`).toBeDefined();
      if (constraints?.enum) expect(field?.['enum'], `${name}.${column}`).toEqual(constraints.enum);
    }
  });

  it.each(Object.keys(rowTypes) as TableName[])('ask for what the model asks for: %s', (name) => {
    const asked = fieldsOf(name).flatMap(({ property, constraints }) =>
      constraints?.required ? [property?.split('.')[0]] : [],
    );
    expect(asked).toEqual(expect.arrayContaining([...((rowTypes[name]?.['required'] ?? []) as string[])]));
  });

  it('count money in đồng', () => {
    const amounts = tableSchemas
      .flatMap(({ fields }) => fields)
      .filter(({ property }) => property?.endsWith('Vnd'));
    expect(amounts.length).toBe(9);
    expect(amounts.every(({ unit, type }) => unit === 'đồng' && type === 'integer')).toBe(true);
  });
});
