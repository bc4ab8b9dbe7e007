import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../test/check-file.js';
import { mappingOfSheet } from './mapping-of-sheet.js';
import { safeParseTableMapping } from './safe-parse-table-mapping.js';
import { tableMappingJsonSchema } from './table-mapping-json-schema.js';
import type { ColumnMapping, TableMapping } from './table-mapping.js';

const mapping: TableMapping = {
  kind: 'table-mapping',
  sheets: [
    {
      table: 'establishments',
      columns: [
        { field: 'id', header: 'Mã số' },
        { field: 'name', column: 'C' },
        { field: 'capital', header: 'Vốn đầu tư', unit: 'triệu đồng', decimalMark: ',' },
        { field: 'revenue', header: 'DT', factor: '1000' },
      ],
      constants: { province: 'Phú Thọ', workers: '5' },
    },
  ],
};

describe('mappings', () => {
  it('read a register of another layout without changing it', async () => {
    const text = 'SỔ THEO DÕI;;;;\nSố;Mã số;Tên;Vốn đầu tư;DT\n1;A-1;Gốm;1,5;300000\n2;A-2;Mây;2,125;x\n';
    const { rows, places } = await checkText(text, { mapping });
    expect(rows.map(({ line, values }) => [line, ...values])).toEqual([
      [3, 'A-1', 'Gốm', '1500000', '300000000'],
      [4, 'A-2', 'Mây', '2125000', null],
    ]);
    expect(places).toEqual(['NUMBER_READ_FROM_TEXT 3:4', 'NUMBER_READ_FROM_TEXT 4:4', 'NUMBER_NOT_READ 4:5']);
  });

  it('name a column by its very header, with a unit or a year in brackets', async () => {
    const columns: readonly ColumnMapping[] = [
      { field: 'id', header: 'Số hiệu' },
      { field: 'name', header: 'Tên (đơn vị)' },
      { field: 'capital', header: 'Tiền (năm 2024)', unit: 'triệu đồng' },
      { field: 'revenue', header: 'Thu (nghìn đ)', factor: '1000' },
    ];
    const of: TableMapping = { kind: 'table-mapping', sheets: [{ table: 'establishments', columns }] };
    const text = 'Số hiệu;Tên (đơn vị);Tiền (năm 2023);Tiền (năm 2024);Thu (nghìn đ)\nA-1;Gốm;1;200;300000\n';
    const { rows, places } = await checkText(text, { mapping: of });
    expect(rows.map(({ values }) => values)).toEqual([['A-1', 'Gốm', '200000000', '300000000']]);
    expect(places).toEqual([]);
  });

  it('take the unit of a line above the header where they state none, and say where it is not known', async () => {
    const columns = [
      { field: 'id', header: 'Số hiệu' },
      { field: 'name', header: 'Tên' },
      { field: 'capital', header: 'Tiền' },
      { field: 'revenue', header: 'Thu', unit: 'đồng' },
    ];
    const of: TableMapping = { kind: 'table-mapping', sheets: [{ table: 'establishments', columns }] };
    const text = (unit: string): string => `ĐVT: ${unit};;;\nSố hiệu;Tên;Tiền;Thu\nA-1;Gốm;200;300000000\n`;
    const { rows, places } = await checkText(text('triệu đồng'), { mapping: of });
    expect(rows.map(({ values }) => values)).toEqual([['A-1', 'Gốm', '200000000', '300000000']]);
    expect(places).toEqual([]);
    expect((await checkText(text('USD'), { mapping: of })).places).toEqual([
      'UNIT_UNKNOWN 1:1',
      'AMOUNT_UNIT_DOUBTFUL 3:3',
    ]);
  });

  it('read a file without a header by the letters of its columns', async () => {
    const columns = [
      { field: 'id', column: 'A' },
      { field: 'name', column: 'AA' },
    ];
    const one: TableMapping = {
      kind: 'table-mapping',
      sheets: [{ table: 'establishments', headerLine: 0, columns }],
    };
    const { rows } = await checkText(`CS-01,${'x,'.repeat(25)}Gốm\n`, { mapping: one });
    expect(rows.map(({ values }) => values)).toEqual([['CS-01', 'Gốm']]);
  });

  it.each([
    ['Biểu *', 'Biểu 3', true],
    ['*2024*.csv', 'de-an-2024-q1.csv', true],
    ['biểu 1', 'Biểu 1', true],
    ['Biểu 1', 'Biểu 10', false],
    ['a*a', 'a', false],
    ['*b*c*', 'acb', false],
  ])('name sheets by pattern: %s and %s', (pattern, name, expected) => {
    const one: TableMapping = {
      kind: 'table-mapping',
      sheets: [{ sheet: pattern, table: 'marks', columns: [] }],
    };
    const found = mappingOfSheet(one, { name, file: undefined, position: 1 });
    expect(found !== undefined).toBe(expected);
  });

  it.each([null, 5, {}, { kind: 'table-mapping', sheets: [{ table: 'x', columns: [] }] }])(
    'are refused with findings where they are none: %j',
    (data) => {
      const parsed = safeParseTableMapping(data);
      expect(parsed.ok ? [] : parsed.findings.length).not.toEqual([]);
      expect(parsed.ok).toBe(false);
    },
  );

  it('have a JSON Schema that is shipped as the code has it; after a change: npm run schemas', () => {
    const file = new URL('../../schemas/table-mapping.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(tableMappingJsonSchema());
  });
});
