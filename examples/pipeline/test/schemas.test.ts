import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describedWorkbooks } from '../src/described-workbooks.js';
import { workbookBytes } from '../src/workbook-bytes.js';
import { exampleFile, run, userProject, type Ran } from './user-project.js';

const python =
  [process.env['KHUYENCONG_PYTHON'] ?? '', 'python3', '/usr/bin/python3'].find(
    (name) => name !== '' && run([name, '-c', 'import jsonschema'], { cwd: '.' }).status === 0,
  ) ?? '';

let folder: string;

beforeAll(async () => {
  folder = userProject();
  const described = describedWorkbooks();
  const [, spoiled = expect.fail()] = described.workbooks;
  writeFileSync(join(folder, 'workbook.xlsx'), await workbookBytes(described, spoiled));
  const report = run(['npx', '--yes', 'khuyencong', 'check', 'workbook.xlsx', '--format', 'json'], {
    cwd: folder,
  });
  writeFileSync(join(folder, 'report.json'), report.out);
  writeFileSync(
    join(folder, 'report-bad.json'),
    report.out.replace('"severity": "error"', '"severity": "fatal"'),
  );
  writeFileSync(join(folder, 'no-json.json'), '{');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const figures = '@khuyencong/model/schemas/figures.schema.json';
const report = 'khuyencong/schemas/check-report.schema.json';
const document = (name: string): string => exampleFile(`documents/${name}`);

const cases: readonly (readonly [
  what: string,
  schema: string,
  file: () => string,
  status: number,
  says: string,
])[] = [
  ['a sound document', figures, () => document('figures-good.json'), 0, ': valid\n'],
  ['a spoiled document', figures, () => document('figures-bad.json'), 1, '/figures/1/qualifier '],
  ['the report of a check', report, () => join(folder, 'report.json'), 0, ': valid\n'],
  ['a report of another form', report, () => join(folder, 'report-bad.json'), 1, '/severity '],
  ['what is no JSON', figures, () => join(folder, 'no-json.json'), 2, ''],
  ['a missing file', figures, () => join(folder, 'none.json'), 2, ''],
];

function expectOutcome({ status, out, err }: Ran, expected: number, says: string): void {
  expect(status).toBe(expected);
  expect(out).toContain(says);
  if (expected === 2) expect(err.trim()).not.toBe('');
}

describe('the shipped JSON Schemas without our code', () => {
  it.each(cases)('tell Ajv of %s', (_, schema, file, status, says) => {
    expectOutcome(
      run([process.execPath, exampleFile('validate.mjs'), schema, file()], { cwd: folder }),
      status,
      says,
    );
  });

  it('need no package of ours: the scripts import none', () => {
    for (const script of ['validate.mjs', 'validate.py']) {
      const imports = readFileSync(exampleFile(script), 'utf8').match(/^(?:import|from) .*$/gmu) ?? [];
      expect(imports.length).toBeGreaterThan(1);
      expect(imports.filter((line) => line.includes('khuyencong'))).toEqual([]);
    }
  });
});

describe.skipIf(python === '')('the shipped JSON Schemas in Python (needs python3-jsonschema)', () => {
  it.each(cases)('tell jsonschema of %s', (_, schema, file, status, says) => {
    const path = exampleFile(`../../node_modules/${schema}`);
    expectOutcome(run([python, exampleFile('validate.py'), path, file()], { cwd: folder }), status, says);
  });
});
