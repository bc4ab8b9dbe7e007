import { describe, expect, it } from 'vitest';
import { checkKeys } from '../keys/check-keys.js';
import { openSource } from '../source/open-source.js';
import { readTables } from './read-tables.js';

const document = `{
  "projects": [
    { "id": "DA-01", "name": "Máy sấy", "year": 2024,
      "activity": "machinery-tech-transfer", "level": "local",
      "support": "nhiều" }
  ]
}
`;

const onOneLine =
  '{"establishments":[{"id":"CS-01","name":"HTX Gốm"},7,{"id":"CS-02","name":"HTX Mây"},{"id":"cs 01","name":"HTX Tre"}]}';

const open = async (text: string) =>
  readTables(await openSource(new TextEncoder().encode(text), { file: 'a.json' }), {
    units: [],
    file: 'a.json',
  });

describe('tables of a JSON document', () => {
  it('have the line and column of each value, and no cell of a sheet that is not there', async () => {
    const { tables } = await open(document);
    const places: unknown[] = [];
    for (const table of tables)
      for await (const { findings } of table.rows())
        places.push(...findings.map(({ code, origin, path }) => [code, origin, path]));
    expect(places).toEqual([
      ['NUMBER_NOT_READ', { file: 'a.json', line: 5, column: 18 }, ['projects', 0, 'support']],
    ]);
  });

  it('give every row its position in the list, and the places of its values', async () => {
    const { tables } = await open(onOneLine);
    const rows: unknown[] = [];
    for (const table of tables)
      for await (const batch of table.rows())
        rows.push(...batch.rows.map(({ record, places }) => [record, places?.[1]]));
    expect(rows).toEqual([
      [0, { line: 1, column: onOneLine.indexOf('"HTX Gốm"') + 1 }],
      [2, { line: 1, column: onOneLine.indexOf('"HTX Mây"') + 1 }],
      [3, { line: 1, column: onOneLine.indexOf('"HTX Tre"') + 1 }],
    ]);
  });

  it('name the record that has a key already', async () => {
    const { tables } = await open(onOneLine);
    const check = checkKeys();
    const found: unknown[] = [];
    for (const table of tables)
      for await (const { rows } of table.rows())
        found.push(...check.add(table, rows).map(({ code, params, path }) => [code, params['other'], path]));
    expect(found).toEqual([['KEY_ALIKE', 'establishments[0]', ['establishments', 3, 'id']]]);
  });

  it('show an unknown key where it stands', async () => {
    const { findings } = await open(
      '{"establishments":[\n  {"id":"CS-01","name":"HTX",\n   "colour":"red"}]}',
    );
    expect(findings.map(({ code, origin }) => [code, origin])).toEqual([
      ['COLUMN_UNKNOWN', { file: 'a.json', line: 3, column: 4 }],
    ]);
  });
});
