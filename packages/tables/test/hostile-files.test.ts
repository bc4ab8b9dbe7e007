import { strToU8, zipSync } from 'fflate';
import { findingMessage } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { checkTables } from '../src/check/check-tables.js';
import { sourceFindings } from '../src/finding/source-findings.js';
import { openSource } from '../src/source/open-source.js';
import { readTables } from '../src/table/read-tables.js';
import { data, row, text } from './cells.js';
import { checkFile, checkText, workbookOf } from './check-file.js';
import { rawWorkbook } from './raw-workbook.js';
import { readAll } from './read-all.js';
import { soundRegister } from './register.js';

const header = 'Mã cơ sở,Tên cơ sở';

const counted = (codes: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

/** Pieces of a file that count how many of them were asked for. */
function endless(head: string, piece: string, pieces: number) {
  const counts = { asked: 0 };
  const bytes = strToU8(piece);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(strToU8(head));
    for (; counts.asked < pieces; counts.asked += 1) yield await Promise.resolve(bytes);
  }
  return { counts, chunks };
}

describe('files made to do harm', () => {
  it('may have 16,384 columns: what is not looked at is said, once for each row', async () => {
    const { codes, rows } = await checkText(
      `${header}${',x'.repeat(16_382)}\nCS-01,A${',1'.repeat(16_382)}\n`,
    );
    expect(counted(codes)).toEqual({ COLUMN_UNKNOWN: 254, COLUMNS_NOT_LOOKED_AT: 1, ROW_TOO_WIDE: 2 });
    expect(rows.map(({ values }) => values)).toEqual([['CS-01', 'A']]);
  });

  it('may have headers and values that mean something to JavaScript', async () => {
    const csv = await checkText(`${header},__proto__,constructor\n__proto__,toString,x,y\n`);
    expect(csv.places).toEqual(['COLUMN_UNKNOWN 1:3', 'COLUMN_UNKNOWN 1:4']);
    expect(csv.rows.map(({ values }) => values)).toEqual([['__proto__', 'toString']]);
    const json = await checkText(
      '{"__proto__": [{"id": "a"}], "products": [{"__proto__": 1, "id": "a", "name": "b"}]}',
    );
    expect(counted(json.codes)).toMatchObject({ JSON_KEY_RESERVED: 1 });
    expect(Object.hasOwn(Object.prototype, 'id')).toBe(false);
  });

  it('may have two tables of one name: both are read, and said', async () => {
    const line = (name: string) =>
      data(
        row(1, text('A1', 'Mã cơ sở') + text('B1', 'Tên cơ sở')),
        row(2, text('A2', 'CS-01') + text('B2', name)),
      );
    const name = 'Cơ sở CNNT';
    const bytes = rawWorkbook([
      { name, xml: line('A') },
      { name, xml: line('B') },
    ]);
    expect((await checkFile(bytes)).codes).toEqual(['TABLE_TWICE', 'KEY_TWICE']);
    const { findings } = await checkText(
      '{"products":[{"id":"a","name":"b"}],"products":[{"id":"c","name":"d"}]}',
    );
    expect(findings.map(({ code, params }) => [code, params['tableEn'], params['sheets']])).toEqual([
      ['TABLE_TWICE', 'Products', 'products; products'],
    ]);
  });

  it('stand among good ones, which are read all the same', async () => {
    const good = await workbookOf(soundRegister.slice(5, 6));
    const files = [good.subarray(0, 300), good, strToU8('%PDF-1.7'), new Uint8Array()];
    const opened = await Promise.all(
      files.map(async (bytes, at) => {
        const file = `${at}.xlsx`;
        return readTables(await openSource(bytes, { file }), { units: [], file });
      }),
    );
    expect(opened.map(({ findings }) => findings.map(({ code, origin }) => [code, origin?.file]))).toEqual([
      [['WORKBOOK_BROKEN', '0.xlsx']],
      [],
      [['FORMAT_NOT_READ', '2.xlsx']],
      [['SOURCE_EMPTY', '3.xlsx']],
    ]);
    let rows = 0;
    for await (const batch of checkTables(opened.flatMap(({ tables }) => tables))) rows += batch.rows.length;
    expect(rows).toBe(3);
  });

  it.each([
    ['one endless line', `${header}\n`, 'x'.repeat(65_536), ['RECORD_TOO_LONG', 'REST_NOT_READ']],
    [
      'a quote that is never closed',
      `${header}\n"`,
      'x,y\n'.repeat(16_384),
      ['RECORD_TOO_LONG', 'REST_NOT_READ'],
    ],
    ['one endless JSON text', '{"products":[{"id":"', 'x'.repeat(1_000_000), ['JSON_TOO_LARGE']],
  ])('are left after a few pieces: %s of a gigabyte', async (_, head, piece, expected) => {
    const { counts, chunks } = endless(head, piece, Math.ceil(2 ** 30 / piece.length));
    expect((await readAll(chunks())).codes).toEqual(expected);
    expect(counts.asked).toBeLessThan(25);
  });

  it('are passed over where the next line may be good: one endless line of NDJSON', async () => {
    const { counts, chunks } = endless('{"id":"a","name":"b"}\n{"id":"', 'x'.repeat(65_536), 200);
    const { codes, sheets } = await readAll(chunks());
    expect([codes, sheets[0]?.rows.length, counts.asked]).toEqual([['RECORD_TOO_LONG'], 2, 200]);
  });

  it('may hold nothing but NUL characters, of which none is kept', async () => {
    const { chunks } = endless(`${header}\n`, '\0'.repeat(65_536), 100);
    const { findings, sheets } = await readAll(chunks());
    expect(findings.map(({ code, params }) => [code, params['count']])).toEqual([
      ['NUL_CHARACTER', String(65_536 * 100)],
    ]);
    expect(sheets[0]?.rows.length).toBe(1);
  });

  it('are refused with advice where they are binary workbooks', async () => {
    const { source, findings } = await readAll(
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.bin': new Uint8Array([131, 1, 0]) }),
    );
    const [finding] = findings;
    expect([source.format, finding?.code, finding?.params['format']]).toEqual([
      undefined,
      'FORMAT_NOT_READ',
      'XLSB (Excel Binary Workbook)',
    ]);
    const said = finding && findingMessage(finding, { language: 'vi', catalogues: [sourceFindings] });
    expect(said).toContain('XLSB');
    expect(sourceFindings.FORMAT_NOT_READ.remedy.vi).toContain('.xlsx');
  });
});
