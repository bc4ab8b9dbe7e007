import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { awardsDocumentNames, awardsJsonSchemaOf } from './awards-json-schema-of.js';

const folder = new URL('../../schemas/', import.meta.url);

describe('the JSON Schemas that the package ships', () => {
  it('are those of the documents and no others', () =>
    expect(readdirSync(folder)).toEqual(awardsDocumentNames.map((name) => `${name}.schema.json`).sort()));

  it.each(awardsDocumentNames)('say of %s what the code says; after a change: npm run schemas', (name) => {
    const shipped: unknown = JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8'));
    expect(JSON.stringify(shipped)).toBe(JSON.stringify(awardsJsonSchemaOf(name)));
  });

  it.each(awardsDocumentNames)('refuse unknown keys and know %s by its kind', (name) => {
    const schema = awardsJsonSchemaOf(name) as {
      readonly additionalProperties: boolean;
      readonly properties: Readonly<Record<string, { readonly const?: string }>>;
    };
    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties['kind']?.const).toBe(name);
  });

  it('say the form of every day', () => {
    const days = [
      ...JSON.stringify(awardsJsonSchemaOf('award-round-marks')).matchAll(
        /"(\w+On)":(\{[^}]*"pattern":"[^"]*"\})/g,
      ),
    ];
    const forms = days.map(([, name, form = '']) => [name, (JSON.parse(form) as { format?: string }).format]);
    expect(forms.length).toBeGreaterThan(3);
    expect(forms.filter(([, format]) => format !== 'date')).toEqual([]);
  });
});
