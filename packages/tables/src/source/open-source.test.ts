import { describe, expect, it } from 'vitest';
import { readAll } from '../../test/read-all.js';
import { openSource } from './open-source.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file that counts how many of its pieces were asked for and whether it was closed. */
function file(piece: Uint8Array, pieces: number, first = piece) {
  const counts = { asked: 0, closed: false };
  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      for (let at = 0; at < pieces; at += 1) {
        counts.asked += 1;
        yield await Promise.resolve(at === 0 ? first : piece);
      }
    } finally {
      counts.closed = true;
    }
  }
  return { counts, bytes };
}

const lines = utf8('DA-01,máy móc,1\n'.repeat(4000));
const records = utf8('{"id":"DA-01","name":"máy móc"}\n'.repeat(2000));

describe('openSource', () => {
  it.each([
    ['csv', lines],
    ['ndjson', records],
  ])(
    'reads %s no faster than the rows are taken, and closes the file when it is left',
    async (format, piece) => {
      const { counts, bytes } = file(piece, 1000);
      const source = await openSource(bytes());
      expect([source.format, counts.asked]).toEqual([format, 1]);
      let batches = 0;
      for await (const { rows } of source.sheets[0]?.rows() ?? []) {
        expect(rows.length).toBeGreaterThan(0);
        batches += 1;
        expect(counts.asked).toBeLessThanOrEqual(batches + 1);
        if (batches === 5) break;
      }
      expect([counts.closed, counts.asked <= 6]).toEqual([true, true]);
    },
  );

  it.each([
    ['%PDF-1.7', 'FORMAT_NOT_READ'],
    ['PK\u0003\u0004', 'ARCHIVE_TOO_LARGE'],
    ['[{"a":"', 'JSON_TOO_LARGE'],
  ])('closes the file %j that it does not read to its end', async (start, code) => {
    const { counts, bytes } = file(utf8('x'.repeat(1000)), 1000, utf8(start.padEnd(600, 'x')));
    const { codes } = await readAll(bytes(), { limits: { bytesAtMost: 5000, jsonCharactersAtMost: 5000 } });
    expect([codes, counts.closed, counts.asked < 10]).toEqual([[code], true, true]);
  });

  it('gives up on one endless line without keeping it', async () => {
    const { counts, bytes } = file(utf8('x'.repeat(65_536)), 16_384);
    const { codes, sheets } = await readAll(bytes());
    expect([codes, sheets[0]?.rows]).toEqual([['RECORD_TOO_LONG', 'REST_NOT_READ'], []]);
    expect([counts.closed, counts.asked < 25]).toEqual([true, true]);
  });

  it('reads bytes in memory as often as it is asked to', async () => {
    const { sheets } = await openSource(utf8('a,b\n1,2\n'));
    for (let time = 0; time < 2; time += 1) {
      const rows: unknown[] = [];
      for await (const batch of sheets[0]?.rows() ?? []) rows.push(...batch.rows.map(({ values }) => values));
      expect(rows).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ]);
    }
  });
});

describe('CSV as it comes', () => {
  it.each([1, 3, 1000])(
    'takes the line of Excel away and keeps count of the lines, in pieces of %i',
    async (size) => {
      const text = 'sep=;\r\na;b\r\n"x\r\ny";2\r\nz;3\r\n';
      async function* bytes(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < text.length; at += size)
          yield await Promise.resolve(utf8(text.slice(at, at + size)));
      }
      const { sheets, codes } = await readAll(bytes());
      expect([sheets[0]?.rows, codes]).toEqual([
        [
          { line: 2, values: ['a', 'b'] },
          { line: 3, values: ['x\r\ny', '2'] },
          { line: 5, values: ['z', '3'] },
        ],
        [],
      ]);
    },
  );

  it('says on which line a character could not be decoded', async () => {
    const bytes = Uint8Array.of(...utf8('Tên đề án,Số\nmáy,1\n'), 0xff, ...utf8(',2\n'));
    const { findings } = await readAll(bytes);
    expect(findings.map(({ code, origin }) => [code, origin?.line])).toEqual([['ENCODING_BROKEN', 3]]);
  });

  it('leaves out a mark in the middle, and NUL characters', async () => {
    const { sheets, findings } = await readAll(utf8('\uFEFFđề,b\n\uFEFFđề,b\n1\0,2\n'));
    expect(sheets[0]?.rows.map(({ values }) => values)).toEqual([
      ['đề', 'b'],
      ['đề', 'b'],
      ['1', '2'],
    ]);
    expect(findings.map(({ code, params }) => [code, params['count']])).toEqual([
      ['NUL_CHARACTER', '1'],
      ['MARK_INSIDE_TEXT', '1'],
    ]);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    'takes the mark of %s away also where the encoding is known, however the file is cut',
    async (encoding) => {
      const text = '\uFEFFđề,b\n1,2\n';
      const units = Array.from(text, (character) => character.charCodeAt(0));
      const pair = (unit: number): number[] =>
        encoding === 'utf-16le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
      const bytes = encoding === 'utf-8' ? utf8(text) : Uint8Array.from(units.flatMap(pair));
      async function* pieces(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += 1) yield await Promise.resolve(bytes.subarray(at, at + 1));
      }
      for (const content of [bytes, pieces()]) {
        const { sheets, codes } = await readAll(content, { encoding });
        expect([sheets[0]?.rows.map(({ values }) => values), codes]).toEqual([
          [
            ['đề', 'b'],
            ['1', '2'],
          ],
          [],
        ]);
      }
    },
  );

  it('reports half a character at the end of UTF-16', async () => {
    const bytes = Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x2c, 0, 0x62);
    expect((await readAll(bytes)).codes).toEqual(['ENCODING_BROKEN']);
    expect((await readAll(bytes.subarray(0, 6))).codes).toEqual([]);
    expect((await readAll(Uint8Array.of(0xff, 0xfe, 0x61, 0, 0, 0xd8, 0x62, 0))).codes).toEqual([
      'ENCODING_BROKEN',
    ]);
  });

  it('says on which line a carriage return stands alone', async () => {
    const { sheets, findings } = await readAll(utf8('a,b\r\nc,d\re,f\n'));
    expect(sheets[0]?.rows.map(({ values }) => values)).toEqual([
      ['a', 'b'],
      ['c', 'd\re', 'f'],
    ]);
    expect(findings.map(({ code, origin }) => [code, origin?.line])).toEqual([['CSV_LONE_RETURN', 2]]);
    expect((await readAll(utf8('a,b\r\nc,d\r'))).codes).toEqual([]);
    expect((await readAll(utf8('a,b\rc,d\r'))).sheets[0]?.rows.length).toBe(2);
  });

  it('keeps what looks like a formula as text', async () => {
    const { sheets } = await readAll(utf8("a,b\n=cmd|' /C calc'!A0,@x\n"));
    expect(sheets[0]?.rows[1]?.values).toEqual(["=cmd|' /C calc'!A0", '@x']);
  });

  it('reads cells of any length below that of a record', async () => {
    const { sheets, codes } = await readAll(utf8(`a,b\n${'ă'.repeat(100_000)},1\n`));
    expect([sheets[0]?.rows[1]?.values, codes]).toEqual([['ă'.repeat(100_000), '1'], []]);
  });
});
