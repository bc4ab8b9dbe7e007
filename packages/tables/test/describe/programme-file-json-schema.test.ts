import { readFileSync } from 'node:fs';
import { tableSchemas, type TableName } from '@khuyencong/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { programmeFileJsonSchema } from '../../src/describe/programme-file-json-schema.js';
import { openSource } from '../../src/source/open-source.js';
import { checkTables } from '../../src/check/check-tables.js';
import { readTables } from '../../src/table/read-tables.js';
import { moneyUnits } from '../money-units.js';
import { badValues, soundRows } from './rows.js';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const accepts = ajv.compile(programmeFileJsonSchema());

const tables: readonly TableName[] = tableSchemas.map(({ name }) => name);
const sound: Readonly<Record<string, readonly unknown[]>> = Object.fromEntries(
  tables.map((name) => [name, [soundRows[name]]]),
);

/** The errors that reading such a document gives. */
async function errorsOf(document: unknown): Promise<readonly string[]> {
  const source = await openSource(new TextEncoder().encode(JSON.stringify(document)));
  const opened = await readTables(source, { units: moneyUnits });
  const found = [...source.findings, ...opened.findings];
  for await (const { findings } of checkTables(opened.tables)) found.push(...findings);
  return found.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

describe('programmeFileJsonSchema', () => {
  it('is shipped as the code has it; after a change: npm run schemas', () => {
    const file = new URL('../../schemas/programme-file.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(programmeFileJsonSchema());
  });

  it('accepts sound rows, as does the reader', async () => {
    expect(accepts(sound)).toBe(true);
    expect(await errorsOf(sound)).toEqual([]);
  });

  it('accepts amounts as numbers too, and what is missing as null', () => {
    const { establishment_id: _, ...project } = soundRows.projects;
    expect(accepts({ projects: [{ ...project, support: 200_000_000, year: 2024, settled: null }] })).toBe(
      true,
    );
  });

  it.each(badValues.filter(({ unseenBy = [] }) => !unseenBy.includes('json-schema')))(
    'refuses $value as $field of $table, as does the reader',
    async ({ table, field, value, unseenBy = [] }) => {
      const document = { ...sound, [table]: [{ ...soundRows[table], [field]: value }] };
      expect(accepts(document)).toBe(false);
      if (!unseenBy.includes('reader')) expect(await errorsOf(document)).not.toEqual([]);
    },
  );

  it.each([
    [{ projects: [{ ...soundRows.projects, support: 1000.5 }] }],
    [{ projects: [{ ...soundRows.projects, support: -1 }] }],
    [{ projects: [{ ...soundRows.projects, year: 3000 }] }],
    [{ projects: [{ ...soundRows.projects, suport: '1' }] }],
    [{ project: [soundRows.projects] }],
    [{ projects: soundRows.projects }],
    [{}],
    [[]],
  ])('refuses %j', (document) => expect(accepts(document)).toBe(false));

  it('accepts nothing that the reader calls an error in a row by itself', async () => {
    const amount = fc.oneof(
      fc.bigInt({ min: -1n, max: 10n ** 18n }).map(String),
      fc.integer({ min: -1 }),
      fc.constantFrom('', '1,5', '01', '1e5', null),
    );
    const day = fc.oneof(
      fc
        .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      fc.constantFrom('2024-02-30', '31/12/2024', '', null),
    );
    await fc.assert(
      fc.asyncProperty(
        amount,
        day,
        fc.constantFrom('focal', 'đề án điểm', null),
        async (support, on, kind) => {
          const row = { ...soundRows.projects, support, approved_on: on, kind };
          const document = { ...sound, projects: [row] };
          fc.pre(accepts(document));
          expect(await errorsOf(document)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('holds only the tables that were asked for, and then has no address', () => {
    const some = programmeFileJsonSchema(tableSchemas.filter(({ name }) => name === 'products'));
    expect(Object.keys(some['properties'] as object)).toEqual(['products']);
    expect(some['$id']).toBeUndefined();
    expect(ajv.compile(some)({ products: [soundRows.products] })).toBe(true);
  });
});
