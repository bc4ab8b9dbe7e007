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

/** The bytes of a value in a text of UTF-8. */
const bytesOf = (text: string, value: string): { readonly byte: number; readonly byteLength: number } => ({
  byte: Buffer.byteLength(text.slice(0, text.indexOf(value))),
  byteLength: Buffer.byteLength(value),
});

const placed = (value: string): object => ({
  ...{ line: 1, column: onOneLine.indexOf(value) + 1 },
  ...bytesOf(onOneLine, value),
});

describe('tables of a JSON document', () => {
  it('have the line, column and bytes of each value, and no cell of a sheet that is not there', async () => {
    const { tables } = await open(document);
    const places: unknown[] = [];
    for (const table of tables)
      for await (const { findings } of table.rows())
        places.push(...findings.map(({ code, origin, path }) => [code, origin, path]));
    expect(places).toEqual([
      [
        'NUMBER_NOT_READ',
        { file: 'a.json', line: 5, column: 18, ...bytesOf(document, '"nhiều"') },
        ['projects', 0, 'support'],
      ],
    ]);
  });

  it('give every row its position in the list, and the places of its values', async () => {
    const { tables } = await open(onOneLine);
    const rows: unknown[] = [];
    for (const table of tables)
      for await (const batch of table.rows())
        rows.push(...batch.rows.map(({ record, places }) => [record, places?.[1]]));
    expect(rows).toEqual([
      [0, placed('"HTX Gốm"')],
      [2, placed('"HTX Mây"')],
      [3, placed('"HTX Tre"')],
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
    const text = '{"establishments":[\n  {"id":"CS-01","name":"HTX Mây",\n   "colour":"red"}]}';
    const { findings } = await open(text);
    expect(findings.map(({ code, origin }) => [code, origin])).toEqual([
      ['COLUMN_UNKNOWN', { file: 'a.json', line: 3, column: 4, ...bytesOf(text, '"colour"') }],
    ]);
  });
});
