import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openSource } from '../source/open-source.js';
import { writeSheets, type PrintedSheet } from './write-sheets.js';

const sheet = (more: Partial<PrintedSheet>): PrintedSheet => ({
  ...{ name: 'Bảng', title: 'Tên bảng', notes: [], head: ['Tên', 'Số'], rows: [] },
  ...more,
});

async function read(sheets: readonly PrintedSheet[]) {
  const opened = await openSource(await writeSheets(sheets));
  const lines: (readonly unknown[])[] = [];
  for await (const { rows } of opened.sheets[0]?.rows() ?? [])
    for (const { values } of rows) lines.push(values);
  return { names: opened.sheets.map(({ name }) => name), lines };
}

describe('printed sheets', () => {
  it('write numbers as numbers up to 15 digits, and longer ones as text', async () => {
    const rows = (['123456789012345', '1234567890123456', '0.1', '-5'] as const).map(
      (number) => ['x', { number, unit: 'đồng' }] as const,
    );
    const { lines } = await read([sheet({ rows })]);
    expect(lines.slice(-4).map(([, value]) => value)).toEqual([123456789012345, '1234567890123456', 0.1, -5]);
  });

  it('tell sheets of one name apart and shorten long names', async () => {
    const long = 'Một tên trang tính dài hơn ba mươi mốt ký tự';
    const { names } = await read([sheet({}), sheet({}), sheet({ name: long })]);
    expect(names).toEqual(['Bảng', 'Bảng (2)', long.slice(0, 31)]);
  });

  it('write text that looks like a formula as text', async () => {
    const bytes = await writeSheets([sheet({ rows: [['=1+1', { text: '@SUM(A1)', look: 'right' }]] })]);
    const part = unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array();
    expect(strFromU8(part)).not.toContain('<f>');
    const { lines } = await read([sheet({ rows: [['=1+1', '@SUM(A1)']] })]);
    expect(lines.at(-1)).toEqual(['=1+1', '@SUM(A1)']);
  });

  it('give the same bytes for the same tables', async () => {
    const foot = ['Tổng', { number: '5', unit: 'count' }] as const;
    expect(await writeSheets([sheet({ foot })])).toEqual(await writeSheets([sheet({ foot })]));
  });

  it('write lines without a header', async () => {
    const rows = [[{ text: 'Mục', look: 'bold' }], ['Tên', 'giá trị']] as const;
    const { lines } = await read([sheet({ head: [], rows })]);
    expect(lines.slice(-2)).toEqual([['Mục'], ['Tên', 'giá trị']]);
  });
});
