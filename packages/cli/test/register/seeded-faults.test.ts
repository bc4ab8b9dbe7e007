import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isIsoDate, tableSchemas, type IsoDate } from '@khuyencong/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../src/file/check-file.js';
import { lookedAtOn, soundRegister, type Cell, type Sheet } from './sound/sound-register.js';
import { writeFolder, writeJson, writeWorkbook } from './sound/write-register.js';
import { seedsInOtherTables } from './seeds-in-other-tables.js';
import { seedsInProjects, type Seed } from './seeds-in-projects.js';

const projects = 'Đề án';
const seeds: readonly Seed[] = [...seedsInProjects, ...seedsInOtherTables];

const sheetOf = (name: string): Sheet => {
  const sheet = soundRegister.find((each) => each.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
};

const headerRow = ({ rows }: Sheet, header: string): number => rows.findIndex((row) => row.includes(header));

const positionOf = (sheet: Sheet, values: readonly Cell[]): number =>
  sheet.rows.findIndex((row) => values.every((value) => row.includes(value)));

function cellOf(sheet: Sheet, values: readonly Cell[], header: string): string {
  const column = sheet.rows[headerRow(sheet, header)]?.indexOf(header) ?? -1;
  return `${String.fromCharCode(65 + column)}${positionOf(sheet, values) + 1}`;
}

function spoiled({ sheet, row, header, value }: Seed): readonly Sheet[] {
  return soundRegister.map((each) => {
    if (each.name !== sheet) return each;
    const column = each.rows[headerRow(each, header)]?.indexOf(header) ?? -1;
    const at = positionOf(each, row);
    if (column < 0 || at < 0) throw new Error(`${header} ${row.join()}`);
    const changed = each.rows.map((cells, index) => (index === at ? cells.with(column, value) : cells));
    return { ...each, rows: changed };
  });
}

/** Faults of the establishment that a project names are found at the project. */
const foundOn = ({ sheet, code }: Seed): string => (code === 'ESTABLISHMENT_NOT_ELIGIBLE' ? projects : sheet);

/** The record and field of a JSON document; nothing for headings and sums, which are not in one. */
function recordOf({ name, rows }: Sheet, values: readonly Cell[], header: string): string | undefined {
  const schema = tableSchemas.find(({ title }) => title === name);
  const field = schema?.fields.find(({ title }) => title === header);
  const top = headerRow({ name, rows }, schema?.fields[0]?.title ?? '');
  const key = rows[top]?.indexOf(schema?.fields[0]?.title ?? '') ?? -1;
  const records = rows.slice(top + 1).filter((row) => row[key] !== null);
  const at = records.findIndex((row) => values.every((value) => row.includes(value)));
  return at < 0 ? undefined : `${schema?.name ?? ''}[${at}].${field?.name ?? ''}`;
}

const inRecords = seeds.flatMap((seed) => {
  const record = recordOf(sheetOf(foundOn(seed)), seed.foundIn ?? seed.row, seed.foundAt ?? seed.header);
  return record === undefined ? [] : [[`${seed.code} ${record}`, seed] as const];
});

const columnLetter = (column: number | undefined): string =>
  column === undefined ? '' : String.fromCharCode(64 + column);

const asOfSeed = ({ asOf = '' }: Seed): IsoDate => (isIsoDate(asOf) ? asOf : lookedAtOn);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('one fault in a sound register', () => {
  it.each(
    seeds.map((seed) => [`${seed.code}: ${seed.sheet}, ${seed.header} ${String(seed.value)}`, seed] as const),
  )('is found at its cell: %s', async (_, seed) => {
    const file = await writeWorkbook(folder, spoiled(seed));
    const { findings } = await checkFile(file, { asOf: asOfSeed(seed), aboutTolerancePercent: '5' });
    const alarms = findings.filter(({ severity }) => severity !== 'info');
    const sheet = sheetOf(foundOn(seed));
    const cell = cellOf(sheet, seed.foundIn ?? seed.row, seed.foundAt ?? seed.header);
    const found = alarms.map(({ code, origin }) => `${code} ${origin?.sheet ?? ''}!${origin?.cell ?? ''}`);
    expect(found).toContain(`${seed.code} ${sheet.name}!${cell}`);
  });

  it.each(
    seeds.map((seed) => [`${seed.code}: ${seed.sheet}, ${seed.header} ${String(seed.value)}`, seed] as const),
  )('is found in a folder of text files as in a workbook, by line and column: %s', async (_, seed) => {
    const options = { asOf: asOfSeed(seed), aboutTolerancePercent: '5' } as const;
    const places = async (file: string): Promise<readonly string[]> =>
      (await checkFile(file, options)).findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ code, origin, path: [table] }) => {
          const cell = origin?.cell ?? `${columnLetter(origin?.column)}${origin?.line ?? ''}`;
          return `${code} ${String(table)} ${cell}`;
        })
        .sort();
    const inFolder = await places(writeFolder(folder, spoiled(seed)));
    expect(inFolder).toEqual(await places(await writeWorkbook(folder, spoiled(seed))));
    expect(inFolder).not.toEqual([]);
  });

  it.each(inRecords)('is found at its record of a JSON document: %s', async (expected, seed) => {
    const file = writeJson(folder, spoiled(seed));
    const { findings } = await checkFile(file, { asOf: asOfSeed(seed), aboutTolerancePercent: '5' });
    const alarms = findings.filter(({ severity }) => severity !== 'info');
    const found = alarms.map(
      ({ code, path: [table, record, field] }) =>
        `${code} ${String(table)}[${String(record)}].${String(field)}`,
    );
    expect(found).toContain(expected);
  });
});
