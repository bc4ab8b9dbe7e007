import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentNames, documentSchema } from './document-schemas.js';
import { jsonSchemaOf } from './json-schema-of.js';

const folder = new URL('../../schemas/', import.meta.url);

/** The value of a file in one line: the lay-out is for readers. */
function shipped(name: string): string {
  return JSON.stringify(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

describe('the JSON Schemas that the package ships', () => {
  it('are those of the documents and no others', () =>
    expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toEqual(
      documentNames.map((name) => `${name}.schema.json`).sort(),
    ));

  it.each(documentNames)('say of %s what the code says; after a change: npm run schemas', (name) =>
    expect(shipped(`${name}.schema.json`)).toBe(JSON.stringify(jsonSchemaOf(name))),
  );
});

describe('jsonSchemaOf', () => {
  it.each(documentNames)('gives plain data for %s that refuse unknown keys', (name) => {
    const schema = jsonSchemaOf(name);
    expect(structuredClone(schema)).toEqual(schema);
    expect(schema['additionalProperties']).toBe(false);
    expect(JSON.stringify(schema)).not.toContain('readOnly');
  });

  it('says how days and amounts are written', () => {
    const { properties } = jsonSchemaOf('project') as {
      readonly properties: Readonly<Record<string, { readonly format?: string; readonly pattern?: string }>>;
    };
    expect(properties['approvedOn']?.format).toBe('date');
    const amount = new RegExp(properties['supportVnd']?.pattern ?? '');
    expect(['0', '300000000'].every((text) => amount.test(text))).toBe(true);
    expect(['-1', '1.5', '01', '1e6', '300.000.000', ''].some((text) => amount.test(text))).toBe(false);
  });
});

describe('the zod schemas', () => {
  it.each(documentNames)('are Standard Schemas: %s', async (name) => {
    const standard = documentSchema(name).schema['~standard'];
    expect([standard.version, standard.vendor]).toEqual([1, 'zod']);
    const { issues } = await standard.validate(5);
    expect(issues?.length).toBeGreaterThan(0);
  });
});
