import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { describe, expect, it } from 'vitest';
import { data, datedParts, number, row, text } from '../../test/cells.js';
import { rawParts, rawWorkbook, withRelation } from '../../test/raw-workbook.js';
import { readAll } from '../../test/read-all.js';
import type { CellValue } from '../source/cell-value.js';

const streaming = { limits: { wholeSheetBytesAtMost: 10 } };

const days = (values: readonly CellValue[] | undefined): readonly unknown[] =>
  (values ?? []).map((value) =>
    typeof value === 'object' && value !== null && value.kind !== 'formula'
      ? value.kind === 'day'
        ? value.day
        : value.error
      : value,
  );

describe('days', () => {
  const serials = [-1, 0, 0.5, 1, 59, 60, 61, 45000.75, 2958465, 2958466, 1e12];

  it.each([{}, streaming])('begin in 1900, and what is no day is an error (%j)', async (options) => {
    const { sheets } = await readAll(zipSync(datedParts(serials, false)), options);
    expect(days(sheets[0]?.rows[0]?.values)).toEqual([
      ...['#NUM!', '#NUM!', '#NUM!', '1900-01-01', '1900-02-28', '1900-02-28', '1900-03-01', '2023-03-15'],
      ...['9999-12-31', '#NUM!', '#NUM!'],
    ]);
  });

  it.each([{}, streaming])('begin in 1904 where the workbook says so (%j)', async (options) => {
    const { sheets } = await readAll(zipSync(datedParts([0, 1, 59, 60, 45000.75], true)), options);
    expect(days(sheets[0]?.rows[0]?.values)).toEqual([
      ...['1904-01-01', '1904-01-02', '1904-02-29', '1904-03-01', '2027-03-16'],
    ]);
  });
});

describe('odd workbooks', () => {
  const sheet = { name: 'S', xml: data(row(1, number('A1', '1'))) };

  it.each([{}, streaming])(
    'names a sheet whose content is missing and reads the others (%j)',
    async (options) => {
      const parts = rawParts([sheet, { name: 'Đề án &amp; khác', xml: '' }]);
      delete parts['xl/worksheets/sheet2.xml'];
      const { sheets, findings } = await readAll(zipSync(parts), options);
      expect(sheets).toEqual([{ name: 'S', rows: [{ line: 1, values: [1] }] }]);
      expect(findings.filter(({ code }) => code === 'SHEET_MISSING').map(({ params }) => params)).toEqual([
        { sheet: 'Đề án & khác' },
      ]);
    },
  );

  it('passes over sheets of charts', async () => {
    const parts = rawParts([sheet, { name: 'Biểu đồ', xml: '' }]);
    const relations = strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
    const chart = relations.replace(
      /relationships\/worksheet" Target="worksheets\/sheet2/u,
      'relationships/chartsheet" Target="chartsheets/sheet1',
    );
    const { sheets, codes } = await readAll(
      zipSync({ ...parts, 'xl/_rels/workbook.xml.rels': strToU8(chart) }),
      { notCompared: 'it takes a sheet of charts for one of cells' },
    );
    expect([sheets.map(({ name }) => name), codes]).toEqual([['S'], []]);
  });

  it('streams the large sheet and reads the small one whole', async () => {
    const many = data(...Array.from({ length: 200 }, (_, at) => row(at + 1, number(`A${at + 1}`, '1'))));
    const small = { name: 'Nhỏ', xml: data(row(1, number('A1', '1'), ' hidden="1"')) };
    const { sheets, codes } = await readAll(rawWorkbook([{ name: 'Lớn', xml: many }, small]), {
      limits: { wholeSheetBytesAtMost: 1000 },
    });
    expect(codes).toEqual(['SHEET_READ_AS_STREAM']);
    expect(sheets.map(({ rows }) => rows.length)).toEqual([200, 1]);
    expect(sheets[1]?.rows[0]?.hidden).toBe(true);
  });

  it('gives formulas as text that nobody runs', async () => {
    const attack = "cmd|' /C calc'!A0";
    const cells = `<c r="A1" t="str"><f>${attack}</f><v>x</v></c>${text('B1', `=${attack}`)}`;
    const { sheets } = await readAll(rawWorkbook([{ name: 'S', xml: data(row(1, cells)) }]));
    expect(sheets[0]?.rows[0]?.values).toEqual([
      { kind: 'formula', formula: attack, value: 'x' },
      `=${attack}`,
    ]);
  });

  it.each([{}, streaming])('leaves a shared text that is not there empty (%j)', async (options) => {
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>9</v></c><c r="C1" t="s"><v>-1</v></c>' +
      number('D1', '2');
    const parts = withRelation(rawParts([{ name: 'S', xml: data(row(1, cells)) }]), {
      kind: 'sharedStrings',
      xml: '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>một</t></si></sst>',
    });
    const notCompared = 'it refuses the whole workbook';
    const { sheets } = await readAll(zipSync(parts), { ...options, notCompared });
    expect(sheets[0]?.rows[0]?.values).toEqual(['một', null, null, 2]);
  });

  it.each([{}, streaming])('reads cells of any length and all columns that it may (%j)', async (options) => {
    const long = 'ă'.repeat(40_000);
    const cells = text('A1', long) + text('XFD1', 'z');
    const { sheets, codes } = await readAll(rawWorkbook([{ name: 'S', xml: data(row(1, cells)) }]), options);
    expect(sheets[0]?.rows[0]?.values[0]).toBe(long);
    expect([sheets[0]?.rows[0]?.values.length, codes.at(-1)]).toEqual([1024, 'ROW_TOO_WIDE']);
  });

  it('does not unpack an archive within the archive', async () => {
    const inner = zipSync({ 'a.bin': new Uint8Array(1_000_000) });
    const parts = rawParts([sheet]);
    expect((await readAll(zipSync({ ...parts, 'xl/embeddings/a.zip': inner }))).codes).toEqual([]);
  });

  it('refuses two parts of one name, of which every reader takes another', async () => {
    const bytes = rawWorkbook([sheet, { name: 'T', xml: data(row(1, number('A1', '2'))) }], { level: 0 });
    const twice = strToU8(strFromU8(bytes, true).replaceAll('sheet2.xml', 'sheet1.xml'), true);
    const { findings } = await readAll(twice);
    expect(findings.map(({ code, params }) => [code, params['reason']])).toEqual([
      ['WORKBOOK_BROKEN', 'two parts of one name'],
    ]);
  });

  it.each([{}, streaming])(
    'reports a workbook cut off at any byte, and never throws (%j)',
    async (options) => {
      const bytes = rawWorkbook([sheet], { level: 9 });
      for (let length = 4; length < bytes.length; length += 1)
        expect((await readAll(bytes.subarray(0, length), options)).codes).toContain('WORKBOOK_BROKEN');
    },
  );

  it('survives any damaged byte', async () => {
    const bytes = rawWorkbook([sheet], { level: 9 });
    for (let at = 4; at < bytes.length; at += 3) {
      const damaged = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 0xff : byte));
      const { sheets, codes } = await readAll(damaged, {
        notCompared: 'what is left of it is anybody’s guess',
      });
      expect(sheets.length + codes.length).toBeGreaterThan(0);
    }
  });
});

describe('other programs', () => {
  it.each(['xls', 'ods'])('reads %s of LibreOffice', async (format) => {
    const bytes = readFileSync(new URL(`../../test/workbooks/libreoffice.${format}`, import.meta.url));
    const { source, sheets, codes } = await readAll(new Uint8Array(bytes));
    expect([source.format, codes]).toEqual([format, []]);
    expect(sheets.map(({ name }) => name)).toEqual(['Đề án', 'Ghi chú']);
    expect(sheets[0]?.rows.slice(0, 3).map(({ values }) => values)).toEqual([
      ['Mã đề án', 'Kinh phí hỗ trợ', 'Ngày phê duyệt'],
      ['DA-01', 300000000, { kind: 'day', day: '2024-02-29' }],
      ['DA-02', 0.25],
    ]);
    expect(sheets[0]?.rows[3]?.values[2]).toBe('hết');
  });

  it('reads what its own library writes as ODS, and refuses what is too large to hold', async () => {
    const bytes = await writeOds({ sheets: [{ name: 'Đề án', rows: [['Mã', 1.5], [], ['x']] }] });
    expect((await readAll(bytes)).sheets[0]?.rows).toEqual([
      { line: 1, values: ['Mã', 1.5] },
      { line: 3, values: ['x'] },
    ]);
    const refused = await readAll(bytes, { limits: { wholeWorkbookBytesAtMost: 100 } });
    expect([refused.sheets, refused.codes]).toEqual([[], ['ARCHIVE_TOO_LARGE']]);
  });
});
