import { describe, expect, it } from 'vitest';
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

describe('tables of a JSON document', () => {
  it('have the line and column of each value, and no cell of a sheet that is not there', async () => {
    const source = await openSource(new TextEncoder().encode(document), { file: 'a.json' });
    const { tables } = await readTables(source, { units: [], file: 'a.json' });
    const places: unknown[] = [];
    for (const table of tables)
      for await (const { findings } of table.rows())
        places.push(...findings.map(({ code, origin, path }) => [code, origin, path]));
    expect(places).toEqual([
      ['NUMBER_NOT_READ', { file: 'a.json', line: 5, column: 18 }, ['projects', 3, 'support']],
    ]);
  });
});
