import { describe, expect, it } from 'vitest';
import { checkFile, checkText, workbookOf } from '../../test/check-file.js';
import type { Cell } from '../../test/register.js';

const establishments: readonly (readonly Cell[])[] = [
  ['BIỂU 1. CƠ SỞ'],
  ['Đơn vị tính: đồng'],
  ['Mã cơ sở', 'Tên cơ sở', 'Vốn'],
  ['CS-01', 'HTX Gốm', 200_000_000],
  ['CS-02', 'HTX Mây', 300_000_000],
  ['Tổng cộng', null, 500_000_000],
];
const products: readonly (readonly Cell[])[] = [
  ['BIỂU 2. SẢN PHẨM'],
  ['Mã sản phẩm', 'Tên sản phẩm', 'Mã cơ sở'],
  ['SP-01', 'Bình gốm', 'CS-01'],
  ['SP-02', 'Giỏ mây', 'CS-09'],
];
const money: readonly (readonly Cell[])[] = [
  ['BIỂU 3. KINH PHÍ'],
  ['ĐVT: triệu đồng'],
  ['Năm', 'Nội dung hoạt động', 'Số tiền'],
  [2024, 'vocational-training', 650],
];

describe('a sheet with several tables below one another', () => {
  it('is read table by table, each with its own title, unit and cells', async () => {
    const rows = [...establishments, [], ...products, [], ...money];
    const { tables, places, rows: read } = await checkFile(await workbookOf([{ name: 'Tổng hợp', rows }]));
    expect(tables).toEqual(['establishments', 'products', 'budget']);
    expect(places).toEqual(['REFERENCE_UNKNOWN Tổng hợp!C11']);
    expect(read.filter(({ kind }) => kind === 'record').map(({ line, values }) => [line, ...values])).toEqual(
      [
        [4, 'CS-01', 'HTX Gốm', '200000000'],
        [5, 'CS-02', 'HTX Mây', '300000000'],
        [16, '2024', 'vocational-training', '650000000'],
        [10, 'SP-01', 'Bình gốm', 'CS-01'],
        [11, 'SP-02', 'Giỏ mây', 'CS-09'],
      ],
    );
  });

  it('leaves the notes of a table to it', async () => {
    const rows = [...establishments, ['Ghi chú: số liệu giả định'], ...products.slice(1, 3)];
    const { tables, places } = await checkFile(await workbookOf([{ name: 'Cơ sở CNNT', rows }]));
    expect(tables).toEqual(['establishments', 'products']);
    expect(places).toEqual(['ROW_NOT_READ Cơ sở CNNT!A7']);
  });

  it('is a text file too', async () => {
    const text = 'Mã cơ sở,Tên cơ sở\nCS-01,A\nMã sản phẩm,Tên sản phẩm,Mã cơ sở\nSP-01,x,CS-01\n';
    const { tables, codes, rows } = await checkText(text);
    expect([tables, codes, rows.map(({ line }) => line)]).toEqual([
      ['establishments', 'products'],
      [],
      [2, 4],
    ]);
  });

  it('says that a table far below the first was not read', async () => {
    const many = Array.from({ length: 1200 }, (_, at) => [`CS-${at + 100}`, 'HTX']);
    const rows = [['Mã cơ sở', 'Tên cơ sở'], ...many, ...products.slice(1)];
    const { tables, places } = await checkFile(await workbookOf([{ name: 'Cơ sở CNNT', rows }]));
    expect([tables, places]).toEqual([['establishments'], ['TABLE_BELOW Cơ sở CNNT!A1202']]);
  });

  it('is none in a list of records whose values look like headers', async () => {
    const { tables, rows } = await checkText(
      '{"establishments":[{"id":"CS-01","name":"A"},{"id":"Mã sản phẩm","name":"Tên sản phẩm"}]}',
    );
    expect([tables, rows.length]).toEqual([['establishments'], 1]);
  });
});
