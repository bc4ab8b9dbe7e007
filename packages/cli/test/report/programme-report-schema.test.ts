import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckedFile } from '../../src/file/checked-file.js';
import { programmeReport } from '../../src/report/programme-report.js';
import { ProgrammeReportSchema } from '../../src/report/programme-report-schema.js';
import { cliJsonSchemaOf } from '../../src/schema/cli-json-schema-of.js';
import { sampleSheets } from './sample-register.js';
import { testFolder } from '../test-folder.js';
import { summarised, writeWorkbook } from './sample-report.js';

const folder = testFolder();
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false });
addFormats.default(ajv);
const accepts = ajv.compile(cliJsonSchemaOf('programme-report'));
const golden = new URL('../golden/documents/', import.meta.url);
let workbook: CheckedFile;
let figures: readonly CheckedFile[];

beforeAll(async () => {
  const file = folder.path('ct.xlsx');
  await writeWorkbook(file, sampleSheets);
  workbook = await summarised(file);
  figures = await Promise.all(
    readdirSync(golden).map(async (name) => {
      const { document } = JSON.parse(readFileSync(new URL(name, golden), 'utf8')) as {
        readonly document: unknown;
      };
      writeFileSync(folder.path(name), JSON.stringify(document));
      return summarised(folder.path(name));
    }),
  );
});

afterAll(() => folder.remove());

describe('the JSON Schema of a report', () => {
  it('accepts reports on a workbook, on published figures, on both and on nothing that can be read', async () => {
    const none = await summarised(folder.path('none.xlsx'));
    for (const files of [[workbook], figures, [workbook, ...figures], [none], []])
      for (const asOf of ['2024-06-30', undefined] as const) {
        const report: unknown = JSON.parse(
          JSON.stringify(programmeReport(files, { asOf, version: '0.1.0' })),
        );
        accepts(report);
        expect(accepts.errors ?? []).toEqual([]);
        expect(ProgrammeReportSchema.safeParse(report).error?.issues ?? []).toEqual([]);
      }
  });

  it('refuses a report in which an amount is a number or a field is none of ours', () => {
    const report = programmeReport([workbook], { asOf: '2024-06-30', version: '0.1.0' });
    const { flowTotal } = report.money;
    const plannedVnd = { ...flowTotal?.plannedVnd, value: 900_000_000 };
    expect(accepts({ ...report, money: { ...report.money, flowTotal: { ...flowTotal, plannedVnd } } })).toBe(
      false,
    );
    expect(accepts({ ...report, note: 'x' })).toBe(false);
  });

  it('says of every field what it holds, in both languages', () => {
    const { properties } = cliJsonSchemaOf('programme-report') as {
      readonly properties: Readonly<Record<string, { readonly description?: string }>>;
    };
    for (const { description } of Object.values(properties)) expect(description).toMatch(/^\S.* \(\S.*\)$/u);
  });
});
