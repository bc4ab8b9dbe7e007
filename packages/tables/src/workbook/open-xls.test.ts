import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../test/check-file.js';
import { rawContainer, rawDocument, rawXls } from '../../test/raw-xls.js';
import { readAll } from '../../test/read-all.js';
import { openContainer } from './container.js';

const rows = [
  ['Mã cơ sở', 'Tên cơ sở', 'Ngành nghề'],
  ['CS-01', 'Cơ sở A', 'Gốm'],
  ['CS-02', 'Cơ sở B', 'Mây tre'],
];
const name = 'Cơ sở CNNT';

const ofLibreOffice = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL('../../test/workbooks/libreoffice.xls', import.meta.url)));

describe('workbooks of the older Office', () => {
  it('are read with what they do not show', async () => {
    const hidden = { hiddenRows: [1], hiddenColumns: [1, 2], state: 1 } as const;
    const { places } = await checkFile(rawXls([{ name, rows, ...hidden }]));
    expect(places).toEqual([
      `SHEET_HIDDEN ${name}`,
      `COLUMN_HIDDEN ${name}!B1`,
      `COLUMN_HIDDEN ${name}!C1`,
      `ROW_HIDDEN ${name}!A2`,
    ]);
  });

  it('give no alarm where everything is shown, and keep the hidden parts of sheets apart', async () => {
    expect((await checkFile(rawXls([{ name, rows }]))).places).toEqual([]);
    const products = [
      ['Mã sản phẩm', 'Tên sản phẩm'],
      ['SP-01', 'Bình gốm'],
    ];
    const sheets = [
      { name, rows },
      { name: 'Sản phẩm', rows: products, hiddenRows: [1] },
    ];
    expect((await checkFile(rawXls(sheets))).places).toEqual(['ROW_HIDDEN Sản phẩm!A2']);
  });

  it('may have rows without any cell: the others keep their numbers', async () => {
    const gaps = [undefined, rows[0], undefined, rows[1], undefined, undefined, rows[2]];
    const { rows: read, places } = await checkFile(rawXls([{ name, rows: gaps }]));
    expect([read.map(({ line }) => line), places]).toEqual([[4, 7], []]);
  });

  it('are said to be encrypted where they are, and only there', async () => {
    expect((await readAll(rawXls([{ name, rows }], { password: true }))).codes).toEqual([
      'WORKBOOK_ENCRYPTED',
    ]);
    expect((await readAll(rawContainer('EncryptedPackage', [1]))).codes).toEqual(['WORKBOOK_ENCRYPTED']);
    expect((await readAll(rawContainer('WordDocument', [1]))).codes).toEqual(['FORMAT_NOT_READ']);
  });

  it('are told from the workbooks inside them, and from documents with a workbook inside', async () => {
    const other = [
      ['Mã sản phẩm', 'Tên sản phẩm'],
      ['SP-01', 'Bình gốm'],
      ['SP-02', 'Giỏ mây'],
    ];
    const inner = [{ name: 'Sản phẩm', rows: other, hiddenRows: [1] }];
    const read = await checkFile(rawXls([{ name, rows, hiddenRows: [2] }], { inner }));
    expect(read.places).toEqual([`ROW_HIDDEN ${name}!A3`]);
    expect(read.rows).toEqual((await checkFile(rawXls([{ name, rows, hiddenRows: [2] }]))).rows);
    expect((await readAll(rawDocument('WordDocument', inner))).codes).toEqual(['FORMAT_NOT_READ']);
  });

  it('are said to be damaged where they are cut off anywhere', async () => {
    for (const bytes of [ofLibreOffice(), rawXls([{ name, rows }])])
      for (let length = 8; length < bytes.length - 511; length += 500)
        expect((await readAll(bytes.subarray(0, length))).codes).toEqual(['WORKBOOK_BROKEN']);
  });
});

describe('openContainer', () => {
  it('finds streams in large sectors and in small ones', () => {
    const content = Array.from({ length: 3000 }, (_, at) => at % 251);
    expect(
      [...(openContainer(rawContainer('Workbook', content))?.stream('Workbook') ?? [])].slice(0, 3000),
    ).toEqual(content);
    const container = openContainer(ofLibreOffice());
    for (const stream of container?.names.slice(1) ?? [])
      expect(container?.stream(stream)?.length).toBeGreaterThan(0);
  });

  it('leaves chains that turn in a circle', () => {
    const bytes = rawContainer('Workbook', [1]);
    // The first sector of the stream follows itself.
    const first = 9;
    new DataView(bytes.buffer).setUint32(512 + first * 4, first, true);
    expect(openContainer(bytes)?.stream('Workbook')).toBeUndefined();
  });

  it('opens nothing that is no container', () => {
    expect(openContainer(new Uint8Array(100))).toBeUndefined();
    expect(openContainer(new Uint8Array(5000).fill(255))).toBeUndefined();
  });
});
