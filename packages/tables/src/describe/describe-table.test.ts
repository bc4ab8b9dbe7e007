import { tableSchemas } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { openSource } from '../source/open-source.js';
import { readTables } from '../table/read-tables.js';
import { describeTable } from './describe-table.js';

describe('describeTable', () => {
  it.each(tableSchemas.map((table) => [table.name, table] as const))(
    'explains every column in both languages, with names for its values: %s',
    (_, table) => {
      const { columns, primaryKey, title } = describeTable(table);
      expect(columns.map(({ name }) => name)).toEqual(table.fields.map(({ name }) => name));
      expect([primaryKey, title]).toEqual([table.primaryKey ?? [], { vi: table.title, en: table.titleEn }]);
      for (const { about, allowed = [] } of columns) {
        expect([about?.vi, about?.en]).toEqual([
          expect.stringMatching(/\.$/u),
          expect.stringMatching(/\.$/u),
        ]);
        for (const { id, label } of allowed) expect(label.vi).not.toBe(id);
      }
    },
  );

  it('gives examples that are read as they stand', async () => {
    for (const table of tableSchemas) {
      const { columns, name } = describeTable(table);
      const row = Object.fromEntries(
        columns.map(({ name: field, example, allowed }) => [field, example ?? allowed?.[0]?.id]),
      );
      const text = JSON.stringify({ [name]: [row] });
      const { tables } = await readTables(await openSource(new TextEncoder().encode(text)), { units: [] });
      for (const { rows } of tables)
        for await (const batch of rows()) {
          expect(batch.findings).toEqual([]);
          expect(batch.rows.map(({ values }) => values)).toEqual([Object.values(row)]);
        }
      expect(tables).toHaveLength(1);
    }
  });

  it('says where a column points to, and what its values keep to', () => {
    const [projects, actuals] = [tableSchemas[2], tableSchemas[4]].map(
      (table) => table && describeTable(table),
    );
    expect(projects?.columns.find(({ name }) => name === 'establishment_id')?.pointsTo).toEqual({
      table: 'establishments',
      column: 'id',
    });
    expect(projects?.columns.find(({ name }) => name === 'support')).toMatchObject({
      minimum: 0,
      unit: 'đồng',
    });
    expect(actuals?.columns.find(({ name }) => name === 'period')).toMatchObject({
      required: true,
      unique: false,
    });
  });

  it('is plain data', () => {
    const described = tableSchemas.map(describeTable);
    expect(JSON.parse(JSON.stringify(described))).toEqual(described);
  });
});
