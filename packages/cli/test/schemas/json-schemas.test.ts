import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/command/run-command-line.js';
import { cliDocumentNames, cliJsonSchemaOf } from '../../src/schema/cli-json-schema-of.js';
import { schemaDocuments } from '../../src/schema/schema-documents.js';
import { soundDocuments } from './sound-documents.js';

const documents = schemaDocuments();

/** Ajv as anybody would set it up who has the file of a schema and nothing of ours. */
function compiled(name: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false });
  addFormats.default(ajv);
  return ajv.compile(documents.get(name) ?? {});
}

describe('the JSON Schemas of all documents', () => {
  it.each([...documents.keys()])(
    '%s is understood by a validator, and has an address and a title',
    (name) => {
      expect(compiled(name)('no document')).toBe(false);
      const { $id, title } = documents.get(name) ?? {};
      expect($id).toMatch(new RegExp(`^https://unpkg\\.com/.*/schemas/${name}\\.schema\\.json$`));
      expect(title).toMatch(/^\S.* \(\S.*\)$/u);
    },
  );

  it('have addresses of their own', () => {
    const addresses = [...documents.values()].map(({ $id }) => $id);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe('the JSON Schemas that the command line ships', () => {
  const folder = new URL('../../schemas/', import.meta.url);

  it('are those of its documents and no others', () =>
    expect(readdirSync(folder)).toEqual(cliDocumentNames.map((name) => `${name}.schema.json`).sort()));

  it.each(cliDocumentNames)('say of %s what the code says; after a change: npm run schemas', (name) => {
    const shipped: unknown = JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8'));
    expect(JSON.stringify(shipped)).toBe(JSON.stringify(cliJsonSchemaOf(name)));
  });
});

describe('the schema of a report', () => {
  it('is kept by what check prints', async () => {
    const folder = fileURLToPath(new URL('../golden/documents/', import.meta.url));
    let out = '';
    const streams = { out: { write: (text: string) => (out += text) }, err: { write: () => undefined } };
    for (const file of readdirSync(folder).slice(0, 3)) {
      out = '';
      await runCommandLine(
        ['check', `${folder}${file}`, '--format', 'json', '--as-of', '2024-12-31'],
        streams,
      );
      const accepts = compiled('check-report');
      accepts(JSON.parse(out));
      expect(accepts.errors ?? []).toEqual([]);
    }
  });
});

const wrongValues: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  '',
  'không có',
  'NaN',
  '1e5',
  '01',
  '-1/2',
  '2024-13',
  '31/12/2024',
  [],
  {},
];

/** The document with one thing changed, in every place: a field left out, one that nobody knows, another value. */
function* changed(value: unknown): Generator {
  for (const wrong of wrongValues) yield wrong;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.slice(0, 3);
    for (const [index, item] of items.entries())
      for (const other of changed(item)) yield items.with(index, other);
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, 'không biết': 1 };
    for (const [name, field] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
      for (const other of changed(field)) yield { ...value, [name]: other };
    }
  }
}

describe.each(Object.entries(soundDocuments))('%s', (name, { schema, documents: sound }) => {
  const accepts = compiled(name);

  it('is accepted where our code accepts it', () => {
    for (const document of sound) {
      const plain: unknown = JSON.parse(JSON.stringify(document));
      expect(schema.safeParse(plain).success).toBe(true);
      accepts(plain);
      expect(accepts.errors ?? []).toEqual([]);
    }
  });

  it('is refused with one thing changed where our code refuses it, and only there', () => {
    const saidByCodeAlone = new Set<string>();
    let refused = 0;
    for (const document of sound.slice(0, 12))
      for (const other of changed(JSON.parse(JSON.stringify(document)))) {
        const ours = schema.safeParse(other);
        const theirs = accepts(other);
        if (ours.success) expect(accepts.errors ?? []).toEqual([]);
        else if (theirs) for (const { path } of ours.error.issues) saidByCodeAlone.add(placeOf(path));
        if (!theirs) refused += 1;
      }
    expect([...saidByCodeAlone].sort()).toEqual(codeAlone[name] ?? []);
    expect(refused).toBeGreaterThan(wrongValues.length);
  });
});

/** What no JSON Schema says: a local plan has a province, a national one has none. */
const codeAlone: Readonly<Record<string, readonly string[]>> = {
  plan: ['province'],
  programme: ['province'],
  project: ['province'],
  'promotion-plan': ['projects.0.province', 'province'],
};

const placeOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');
