import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitRecords, type CsvOptions } from './split-records.js';

const form: CsvOptions = {
  delimiter: ',',
  newline: '\n',
  recordCharactersAtMost: 10_000,
  columnsAtMost: 100,
  file: 'a.csv',
};

function split(text: string, options: Partial<CsvOptions> = {}, sizes: readonly number[] = []) {
  const splitter = splitRecords({ ...form, ...options });
  const pieces: string[] = [];
  let at = 0;
  for (const size of sizes) pieces.push(text.slice(at, (at += size)));
  const batches = [...pieces, text.slice(at)].map((piece) => splitter.push(piece, false));
  batches.push(splitter.push('', true));
  return { rows: batches.flatMap(({ rows }) => rows), findings: batches.flatMap(({ findings }) => findings) };
}

const values = (text: string, options?: Partial<CsvOptions>) =>
  split(text, options).rows.map((row) => row.values);

describe('splitRecords', () => {
  it('cuts lines and fields, with and without carriage returns and a last newline', () => {
    expect(values('a,b\nc,d\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(values('a,b\r\nc,d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(values('a,b\rc,d\r', { newline: '\r' })).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('gives empty cells as null and leaves blank lines out without losing count of the lines', () => {
    expect(split('a,,""\n\n,x\n').rows).toEqual([
      { line: 1, values: ['a', null, null] },
      { line: 3, values: [null, 'x'] },
    ]);
  });

  it('reads quotes, doubled quotes, delimiters and lines within quotes, and counts lines past them', () => {
    expect(split('"a ""b"", c",1\n"two\nlines",2\nx,3\n').rows).toEqual([
      { line: 1, values: ['a "b", c', '1'] },
      { line: 2, values: ['two\nlines', '2'] },
      { line: 4, values: ['x', '3'] },
    ]);
  });

  it('keeps a stray quote as a character and says where', () => {
    const { rows, findings } = split('x,máy 5" mới\n"a"b,1\n');
    expect(rows.map((row) => row.values)).toEqual([
      ['x', 'máy 5" mới'],
      ['ab', '1'],
    ]);
    expect(findings.map(({ code, origin, params }) => [code, origin, params])).toEqual([
      ['CSV_STRAY_QUOTE', { file: 'a.csv', line: 1 }, { text: 'máy 5" mới' }],
      ['CSV_STRAY_QUOTE', { file: 'a.csv', line: 2 }, { text: 'ab' }],
    ]);
  });

  it('reports a quote that is never closed on the line where it was opened', () => {
    const { rows, findings } = split('a,b\nc,"d\ne,f\n');
    expect(rows.map((row) => row.values)).toEqual([
      ['a', 'b'],
      ['c', 'd\ne,f\n'],
    ]);
    expect(findings.map(({ code, origin }) => [code, origin?.line])).toEqual([['CSV_QUOTE_OPEN', 2]]);
  });

  it('gives up on an endless line, within its limit and not before', () => {
    const limit = { recordCharactersAtMost: 10 };
    const over = split(`a,b\n${'x'.repeat(11)}`, limit, [4]);
    expect(over.findings.map(({ code, origin }) => [code, origin?.line])).toEqual([
      ['RECORD_TOO_LONG', 2],
      ['REST_NOT_READ', 2],
    ]);
    expect(over.rows).toHaveLength(1);
    expect(split(`a,b\n${'x'.repeat(10)}`, limit, [4]).findings).toEqual([]);
  });

  it('reads the columns up to the limit and says how many there are', () => {
    const { rows, findings } = split('1,2,3\n4,5\n', { columnsAtMost: 2 });
    expect(rows.map((row) => row.values)).toEqual([
      ['1', '2'],
      ['4', '5'],
    ]);
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['ROW_TOO_WIDE', { columns: '3', limit: '2' }],
    ]);
  });
});

const cell = fc.string({ unit: fc.constantFrom('a', 'ế', ',', '"', '\n', ' ', '1'), maxLength: 6 });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
const written = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')}\n`).join('');

describe('splitRecords by property', () => {
  it('reads what was written', () =>
    fc.assert(
      fc.property(table, (rows) => {
        expect(values(written(rows))).toEqual(rows.map((row) => row.map((each) => each || null)));
      }),
    ));

  it('cuts the same records wherever the pieces of the text end', () =>
    fc.assert(
      fc.property(table, fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 12 }), (rows, sizes) => {
        const text = written(rows);
        expect(split(text, {}, sizes)).toEqual(split(text));
      }),
    ));

  it('agrees with csv-parse on any sound text', () =>
    fc.assert(
      fc.property(table, (rows) => {
        const text = written(rows);
        const peer: readonly (readonly string[])[] = parse(text, { relax_column_count: true });
        expect(values(text)).toEqual(peer.map((row) => row.map((each) => each || null)));
      }),
    ));
});
