import { readdirSync, readFileSync } from 'node:fs';
import type { Parsed } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entries, planTable, projectMoney, soundForm, soundFormTwo } from '../../test/arbitraries.js';
import { safeParseFormOne } from '../form/parse-form-one.js';
import { safeParseFormTwo } from '../form/parse-form-two.js';
import { safeParseLedger } from '../ledger/parse-ledger.js';
import { safeParsePlanTable } from '../plan/parse-plan-table.js';
import { safeParseProjectMoney } from '../project-money/parse-project-money.js';
import { budgetDocumentNames, budgetJsonSchemaOf, type BudgetDocumentName } from './budget-json-schema-of.js';

const folder = new URL('../../schemas/', import.meta.url);

describe('the JSON Schemas that the package ships', () => {
  it('are those of the documents and no others', () =>
    expect(readdirSync(folder)).toEqual(budgetDocumentNames.map((name) => `${name}.schema.json`).sort()));

  it.each(budgetDocumentNames)('say of %s what the code says; after a change: npm run schemas', (name) => {
    const shipped: unknown = JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8'));
    expect(JSON.stringify(shipped)).toBe(JSON.stringify(budgetJsonSchemaOf(name)));
  });

  it.each(budgetDocumentNames)('refuse unknown keys and know %s by its kind', (name) => {
    const schema = budgetJsonSchemaOf(name) as {
      readonly additionalProperties: boolean;
      readonly properties: Readonly<Record<string, { readonly const?: string }>>;
    };
    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties['kind']?.const).toBe(name);
  });
});

const documents: Readonly<
  Record<
    BudgetDocumentName,
    readonly [parse: (data: unknown) => Parsed<unknown>, sound: fc.Arbitrary<unknown>]
  >
> = {
  'form-one': [safeParseFormOne, soundForm],
  'form-two': [safeParseFormTwo, soundFormTwo],
  ledger: [safeParseLedger, entries.map((all) => ({ kind: 'ledger', id: 'so', name: 'Sổ', entries: all }))],
  plan: [safeParsePlanTable, planTable],
  'project-money': [safeParseProjectMoney, projectMoney],
};

describe.each(budgetDocumentNames)('a document of kind %s', (name) => {
  const [parse, sound] = documents[name];

  it('goes to JSON and back', () => {
    fc.assert(
      fc.property(sound, (document) => {
        const parsed = parse(JSON.parse(JSON.stringify(document)));
        expect(parsed.ok && structuredClone(parsed.value)).toEqual(document);
      }),
    );
  });

  it('is refused with findings, whatever comes in its place', () => {
    const weird = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
    fc.assert(
      fc.property(weird, (data) => {
        const parsed = parse(data);
        expect(parsed.ok).toBe(false);
        expect(parsed.findings.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is refused with a key that could be used in an attack', () => {
    const data: unknown = JSON.parse(`{ "kind": "${name}", "__proto__": { "id": "x" } }`);
    expect(parse(data).findings.map(({ code }) => code)).toEqual(['FORBIDDEN_KEY']);
  });
});
