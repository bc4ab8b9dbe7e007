import { describe, expect, it } from 'vitest';
import { tableSchemas } from '@khuyencong/model';
import { moneyUnits } from '../../test/money-units.js';
import { readAll } from '../../test/read-all.js';
import { openSource } from '../source/open-source.js';
import { readTables } from '../table/read-tables.js';
import { writeTableCsv, writeTables, type CanonicalTable } from './write-tables.js';

const projects: CanonicalTable = {
  table: 'projects',
  fields: ['id', 'name', 'year', 'activity', 'level', 'approved_on', 'total_cost', 'support', 'ghi_chu'],
  rows: [
    ['DA-01', 'Máy sấy', '2024', 'technology-line', 'national', '2024-03-15', '550000000', '200000000', 'x'],
    ['DA-02', '=cmd|calc', '2024', 'technology-line', 'local', null, '12345678901234567890', null, null],
  ],
};
const baselines: CanonicalTable = {
  table: 'targets',
  fields: ['id', 'text', 'baseline'],
  rows: [['CT-01', 'Hỗ trợ 17 cơ sở', '-0.25']],
};

async function readBack(bytes: Uint8Array): Promise<readonly unknown[]> {
  const { tables } = await readTables(await openSource(bytes, { file: 'de-an.csv' }), { units: moneyUnits });
  const read: unknown[] = [];
  for (const { rows } of tables)
    for await (const batch of rows()) read.push(...batch.rows.map(({ values }) => values));
  return read;
}

describe('writeTables', () => {
  it('is read back as the same values, in either language', async () => {
    const known = projects.rows.map((values) => values.slice(0, 8));
    for (const language of ['vi', 'en'] as const)
      expect(await readBack(await writeTables([projects, baselines], { language }))).toEqual([
        ...known,
        ...baselines.rows,
      ]);
  });

  it('writes numbers as numbers and days as days, and as text what Excel would round', async () => {
    const { sheets } = await readAll(await writeTables([projects], { language: 'en' }));
    expect(sheets[0]?.name).toBe('Projects');
    expect(sheets[0]?.rows[1]?.values.slice(5, 7)).toEqual([{ kind: 'day', day: '2024-03-15' }, 550000000]);
    expect(sheets[0]?.rows[2]?.values.slice(1, 7)).toEqual([
      '=cmd|calc',
      2024,
      'technology-line',
      'local',
      null,
      '12345678901234567890',
    ]);
  });

  it('writes every table of a programme file', async () => {
    const tables = tableSchemas.map(({ name, fields }): CanonicalTable => ({
      table: name,
      fields: fields.map((field) => field.name),
      rows: [],
    }));
    const { tables: read, findings } = await readTables(
      await openSource(await writeTables(tables, { language: 'vi' })),
      { units: moneyUnits },
    );
    expect(findings).toEqual([]);
    expect(read.map(({ layout }) => layout.table)).toEqual(tableSchemas.map(({ name }) => name));
  });
});

describe('writeTableCsv', () => {
  it('is read back as the same values, but for the cell that was made safe', async () => {
    const { text, escaped } = writeTableCsv(projects, { language: 'vi', delimiter: ';' });
    expect(escaped).toEqual([{ row: 2, column: 1 }]);
    expect(await readBack(new TextEncoder().encode(text))).toEqual(
      projects.rows.map((values) =>
        values.slice(0, 8).map((value) => (value === '=cmd|calc' ? "'=cmd|calc" : value)),
      ),
    );
  });
});
