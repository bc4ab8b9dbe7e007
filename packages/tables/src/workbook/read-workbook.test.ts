import { writeXlsx } from 'hucre/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { data, number, row, text } from '../../test/cells.js';
import { rawParts, rawWorkbook } from '../../test/raw-workbook.js';
import { readAll } from '../../test/read-all.js';

describe('readWorkbook', () => {
  it('gives numbers, texts, errors and formulas as what they are', async () => {
    const cells =
      text('A1', 'Đề án') +
      number('B1', '5.3999999999999999E-2') +
      '<c r="C1" t="e"><v>#DIV/0!</v></c><c r="D1"><f>B1*2</f><v>0.108</v></c><c r="E1"><f>B1+1</f></c>' +
      '<c r="F1" t="b"><v>1</v></c><c r="G1" t="e"><f>1/0</f><v>#DIV/0!</v></c>';
    const { sheets } = await readAll(rawWorkbook([{ name: 'Biểu 1', xml: data(row(1, cells)) }]));
    expect(sheets).toEqual([
      {
        name: 'Biểu 1',
        rows: [
          {
            line: 1,
            values: [
              'Đề án',
              0.054,
              { kind: 'error', error: '#DIV/0!' },
              { kind: 'formula', formula: 'B1*2', value: 0.108 },
              { kind: 'formula', formula: 'B1+1', value: null },
              true,
              { kind: 'formula', formula: '1/0', value: { kind: 'error', error: '#DIV/0!' } },
            ],
          },
        ],
      },
    ]);
  });

  it('tells hidden rows, columns and sheets, merged cells and the number of every row', async () => {
    const xml =
      '<cols><col min="2" max="3" width="9" hidden="1"/></cols>' +
      data(row(3, text('A3', 'a')), row(5, text('A5', 'b'), ' hidden="1"')) +
      '<mergeCells count="1"><mergeCell ref="A3:A4"/></mergeCells>';
    const { source, sheets } = await readAll(rawWorkbook([{ name: 'S', xml, state: 'hidden' }]));
    const [sheet] = source.sheets;
    expect([sheet?.hidden, sheet?.hiddenColumns, sheet?.merges]).toEqual([
      true,
      [1, 2],
      [{ fromLine: 3, toLine: 4, fromColumn: 0, toColumn: 0 }],
    ]);
    expect(sheets[0]?.rows).toEqual([
      { line: 3, values: ['a'] },
      { line: 5, values: ['b'], hidden: true },
    ]);
  });

  it('gives a day as a day, whatever the time zone', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'S', rows: [[new Date('2024-02-29T00:00:00Z')]] }] });
    expect((await readAll(bytes)).sheets[0]?.rows).toEqual([
      { line: 1, values: [{ kind: 'day', day: '2024-02-29' }] },
    ]);
  });

  it('reads a large sheet as a stream, says so, and reads the same values', async () => {
    const xml = data(row(1, text('A1', 'a') + number('B1', '1')), row(7, number('A7', '2')));
    const bytes = rawWorkbook([
      { name: 'Một', xml },
      { name: 'Hai', xml, state: 'veryHidden' },
    ]);
    const whole = await readAll(bytes);
    const streamed = await readAll(bytes, { limits: { wholeSheetBytesAtMost: 10 } });
    expect(streamed.sheets).toEqual(whole.sheets);
    expect(streamed.source.sheets.map(({ hidden }) => hidden)).toEqual([undefined, true]);
    expect(streamed.codes).toEqual(['SHEET_READ_AS_STREAM', 'SHEET_READ_AS_STREAM']);
  });
});

describe('hostile workbooks', () => {
  it('reads a sheet whose corners are the whole of Excel apart without filling the space between', async () => {
    const xml = data(row(1, text('A1', 'a')), row(1048576, text('XFD1048576', 'z')));
    const { sheets, codes } = await readAll(rawWorkbook([{ name: 'S', xml }]));
    expect(sheets[0]?.rows.map(({ line }) => line)).toEqual([1, 1048576]);
    expect(codes).toEqual(['SHEET_READ_AS_STREAM', 'ROW_TOO_WIDE']);
  });

  it('passes over a hundred thousand empty formatted rows', async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `<row r="${at + 2}" s="1" customFormat="1"/>`);
    const { sheets, codes } = await readAll(
      rawWorkbook([{ name: 'S', xml: data(row(1, text('A1', 'a')), ...rows) }]),
    );
    expect([sheets[0]?.rows.length, codes]).toEqual([1, []]);
  });

  it('refuses to unpack too much, by size, by ratio and by the number of parts', async () => {
    const bomb = zipSync({ ...rawParts([]), 'xl/media/a.bin': new Uint8Array(17 * 1024 * 1024) });
    expect((await readAll(bomb)).codes).toEqual(['ARCHIVE_TOO_LARGE']);
    const bytes = rawWorkbook([{ name: 'S', xml: data(row(1, text('A1', 'a'))) }]);
    expect((await readAll(bytes, { limits: { unpackedBytesAtMost: 100 } })).codes).toEqual([
      'ARCHIVE_TOO_LARGE',
    ]);
    expect((await readAll(bytes, { limits: { partsAtMost: 2 } })).codes).toEqual(['ARCHIVE_TOO_LARGE']);
    expect((await readAll(bytes, { limits: { bytesAtMost: 50 } })).codes).toEqual(['ARCHIVE_TOO_LARGE']);
    expect((await readAll(bytes)).codes).toEqual([]);
  });

  it('does not believe a directory that states a smaller size', async () => {
    const bytes = rawWorkbook([
      {
        name: 'S',
        xml: data(...Array.from({ length: 500 }, (_, at) => row(at + 1, text(`A${at + 1}`, 'a')))),
      },
    ]);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 5000)
        view.setUint32(at + 24, 10, true);
    const { codes } = await readAll(bytes);
    expect(codes).toContain('WORKBOOK_BROKEN');
  });

  it.each(['../evil.xml', '/etc/passwd', 'C:/evil', 'xl/../../evil'])('refuses the path %s', async (name) => {
    const { findings } = await readAll(zipSync({ ...rawParts([]), [name]: strToU8('x') }));
    expect(findings.map(({ code, params }) => [code, params['name']])).toEqual([
      ['ARCHIVE_PATH_UNSAFE', name],
    ]);
  });

  it('does not expand entities', async () => {
    const parts = rawParts([{ name: 'S', xml: data(row(1, text('A1', '&a;'))) }]);
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha ha ha"><!ENTITY b "&a;&a;">]>';
    const xml = strToU8(sheet.replace('?>', `?>${laughs}`));
    const { sheets } = await readAll(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': xml }));
    expect(JSON.stringify(sheets)).not.toContain('ha ha');
  });

  it('names an encrypted workbook as one', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'S', rows: [['a']] }],
      encryption: { password: 'bí mật', spinCount: 1000 },
    });
    expect((await readAll(bytes)).codes).toEqual(['WORKBOOK_ENCRYPTED']);
  });

  it('reports a workbook cut off anywhere, and never throws', async () => {
    const bytes = rawWorkbook([{ name: 'S', xml: data(row(1, text('A1', 'a'))) }]);
    for (let length = 4; length < bytes.length; length += 97)
      expect((await readAll(bytes.subarray(0, length))).codes).toEqual(['WORKBOOK_BROKEN']);
  });

  it('calls an archive with nothing in it damaged', async () => {
    expect((await readAll(zipSync({}))).codes).toEqual(['WORKBOOK_BROKEN']);
  });

  it('keeps the rows before a fault in the middle of a sheet', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => row(at + 1, text(`A${at + 1}`, 'a')));
    const bytes = rawWorkbook(
      [{ name: 'S', xml: data(...rows, '<row r="3001"><c r="ZZZZZZZ1"><v>1</v></c></row>') }],
      { level: 0 },
    );
    const { sheets, codes } = await readAll(bytes, { limits: { wholeSheetBytesAtMost: 10 } });
    expect(sheets[0]?.rows.length).toBe(3000);
    expect(codes).toEqual(['SHEET_READ_AS_STREAM', 'WORKBOOK_BROKEN']);
  });

  it.each([
    ['a PDF', '%PDF-1.7', 'FORMAT_NOT_READ'],
    ['a page', '<html><body>', 'FORMAT_NOT_READ'],
    ['nothing', '', 'SOURCE_EMPTY'],
  ])('says that it is %s', async (_, content, code) => {
    expect((await readAll(new TextEncoder().encode(content))).codes).toEqual([code]);
  });
});
