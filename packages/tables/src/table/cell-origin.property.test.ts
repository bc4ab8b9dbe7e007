import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTcvn3 } from '../encoding/decode-tcvn3.js';
import type { TextEncoding } from '../encoding/detect-encoding.js';
import { openSource } from '../source/open-source.js';
import type { SourceRow } from '../source/source-sheet.js';
import { cellOrigin } from './cell-origin.js';
import { readTables } from './read-tables.js';

type Bytes = readonly number[];

const utf8 = (text: string): Bytes => [...new TextEncoder().encode(text)];
const utf16 = (bigEndian: boolean) => (text: string) => {
  const bytes = Buffer.from(text, 'utf16le');
  return [...(bigEndian ? bytes.swap16() : bytes)];
};
const single = (text: string): Bytes => [...Buffer.from(text, 'latin1')];

const signs = [',', ',', '"', '\n', '\n', '\r\n', '\r', ' ', 'a', '1', '"a,b"', '"x\ny"', '"z""",', '\0'];
const letters = ['ế', 'đ', '😀', '\uFEFF', '\uFFFD', '"ă",'];

interface Coded {
  readonly encoding: TextEncoding;
  readonly mark: Bytes;
  readonly units: readonly Bytes[];
  readonly decode: (bytes: Uint8Array) => string;
}

const decodeWith =
  (name: string) =>
  (bytes: Uint8Array): string =>
    new TextDecoder(name, { ignoreBOM: true }).decode(bytes);

const wide = (encoding: 'utf-16le' | 'utf-16be', mark: Bytes): Coded => ({
  ...{ encoding, mark, decode: decodeWith(encoding) },
  units: [...signs, ...letters].map(utf16(encoding === 'utf-16be')),
});
const narrow = (encoding: TextEncoding, decode: Coded['decode']): Coded => ({
  ...{ encoding, mark: [], decode },
  units: [...signs.map(single), [0xb5], [0xd0, 0xec], [0xfe, 0xe2], [0x81]],
});

/** Every encoding that is read; in UTF-8 also bytes that are no character. */
const encodings: readonly Coded[] = [
  {
    ...{ encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf], decode: decodeWith('utf-8') },
    units: [...signs, ...letters].map(utf8),
  },
  {
    ...{ encoding: 'utf-8', mark: [], decode: decodeWith('utf-8') },
    units: [...[...signs, 'ế'].map(utf8), [0xff], [0xe1, 0xba], [0xf0, 0x9f], [0xed, 0xa0], [0xc0], [0x80]],
  },
  wide('utf-16le', [0xff, 0xfe]),
  wide('utf-16be', [0xfe, 0xff]),
  narrow('windows-1258', decodeWith('windows-1258')),
  narrow('windows-1252', decodeWith('windows-1252')),
  narrow('tcvn3', decodeTcvn3),
];

/** What a field of CSV says, quotes and doubled quotes taken away. */
function said(written: string): string {
  const text = written.replace(/[\0\uFEFF]/gu, '');
  const [, enclosed, tail = ''] = /^"((?:[^"]|"")*)"?([^]*)$/u.exec(text) ?? [];
  return enclosed === undefined ? text : enclosed.replaceAll('""', '"') + tail;
}

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const size of [...sizes, bytes.length]) {
    yield await Promise.resolve(bytes.subarray(at, at + size));
    at += size;
  }
}

/** A first line that is as long as what the reader wants to see before it cuts anything. */
const longLine = `${'x,'.repeat(2048)}x\n`;

describe('cellOrigin', () => {
  it.each(encodings)('gives the bytes of every cell of a file in $encoding', async (coded) => {
    const { mark, units, encoding, decode } = coded;
    const unit = fc.constantFrom(...units);
    await fc.assert(
      fc.asyncProperty(
        fc.array(unit, { maxLength: 60 }),
        fc.array(fc.nat(40), { maxLength: 8 }),
        fc.boolean(),
        async (written, sizes, isLong) => {
          const head = isLong ? longLine : 'h,\n';
          const first = encoding.startsWith('utf-16') ? utf16(encoding === 'utf-16be')(head) : utf8(head);
          const bytes = Uint8Array.from([...mark, ...first, ...written.flat()]);
          const cuts = isLong ? [first.length, ...sizes] : sizes;
          const options = { encoding, delimiter: ',', limits: { columnsAtMost: 10_000 } };
          const { sheets } = await openSource(inPieces(bytes, cuts), options);
          for await (const { rows } of sheets[0]?.rows() ?? [])
            for (const row of rows)
              for (const [column, value] of row.values.slice(0, 80).entries()) {
                const { byte = -1, byteLength = -1 } = cellOrigin({}, row, column);
                expect([byte, byteLength].every((each) => each >= 0)).toBe(true);
                const cell = bytes.subarray(byte, byte + byteLength);
                expect(said(decode(cell))).toBe(value ?? '');
                expect(decode(bytes.subarray(byte + byteLength)).slice(0, 1)).toMatch(/^[,\r\n\0\uFEFF]?$/u);
              }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives the bytes of cells that were read without becoming texts, wherever the file is cut', async () => {
    const name = fc.constantFrom('Máy cán', '"Máy, cán"', 'May can', '"Máy ""mới"""', ' Máy');
    await fc.assert(
      fc.asyncProperty(
        fc.array(name, { minLength: 80, maxLength: 120 }),
        fc.array(fc.nat(2000), { maxLength: 6 }),
        async (names, sizes) => {
          const lines = names.map((each, at) => `CS-${String(1000 + at)},${each},${String(at)}000000`);
          const bytes = new TextEncoder().encode(`\uFEFFMã cơ sở,Tên cơ sở,Doanh thu\n${lines.join('\n')}\n`);
          const { tables } = await readTables(await openSource(inPieces(bytes, sizes)), { units: [] });
          const [table] = tables;
          const cells: unknown[] = [];
          for await (const { rows } of table?.rows() ?? [])
            for (const row of rows)
              cells.push(
                [0, 1, 2].map((column) => {
                  const { byte = -1, byteLength = -1 } = cellOrigin(table?.origin ?? {}, row, column);
                  return Buffer.from(bytes.subarray(byte, byte + byteLength)).toString('utf8');
                }),
              );
          expect(cells).toEqual(
            names.map((each, at) => [`CS-${String(1000 + at)}`, each, `${String(at)}000000`]),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('says nothing of the bytes of a cell that its row does not have, and of a row that was sent', async () => {
    const { sheets } = await openSource(new TextEncoder().encode('a,b\nc\n'));
    const rows: SourceRow[] = [];
    for await (const batch of sheets[0]?.rows() ?? []) rows.push(...batch.rows);
    expect(rows.map((row) => cellOrigin({}, row, 1))).toEqual([
      { line: 1, column: 2, byte: 2, byteLength: 1 },
      { line: 2, column: 2 },
    ]);
    expect(structuredClone(rows).map((row) => cellOrigin({}, row, 0))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
    ]);
  });
});

describe('places of JSON', () => {
  const value = fc.oneof(
    fc.string({ unit: fc.constantFrom('ế', 'a', '😀', '"', '\\', '\n', ',', '{'), minLength: 1 }),
    fc.integer(),
    fc.boolean(),
  );
  const rows = fc.array(fc.record({ id: value, tên: value }), { minLength: 1, maxLength: 6 });
  const sizes = fc.array(fc.nat(40), { maxLength: 8 });
  const forms = [
    ['json', (records: readonly object[]) => JSON.stringify(records, undefined, 1)],
    ['ndjson', (records: readonly object[]) => records.map((each) => `${JSON.stringify(each)}\r\n`).join('')],
  ] as const;

  it.each(forms)('are the bytes of every value, in %s', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(rows, sizes, fc.boolean(), async (records, cuts, isWide) => {
        const text = `\uFEFF${write(records)}`;
        const bytes = isWide ? Uint8Array.from(utf16(false)(text)) : new TextEncoder().encode(text);
        const decoder = new TextDecoder(isWide ? 'utf-16le' : 'utf-8');
        const { sheets } = await openSource(inPieces(bytes, cuts));
        const read: unknown[] = [];
        for await (const batch of sheets[0]?.rows() ?? [])
          for (const { places = [] } of batch.rows)
            read.push(
              places.map((place) => {
                const { byte = -1, byteLength = -1 } = place ?? {};
                return JSON.parse(decoder.decode(bytes.subarray(byte, byte + byteLength))) as unknown;
              }),
            );
        expect(read).toEqual([['id', 'tên'], ...records.map((record) => Object.values(record))]);
      }),
      { numRuns: 200 },
    );
  });

  it('are said of what is broken', async () => {
    const { findings } = await openSource(new TextEncoder().encode('[{"tên":"ế"},{"a" 1}]'));
    expect(findings.map(({ code, origin }) => [code, origin])).toEqual([
      ['JSON_BROKEN', { line: 1, column: 19, byte: 21 }],
    ]);
  });
});
