import { describe, expect, it } from 'vitest';
import { inUtf16 } from '../../test/encoded.js';
import { readAll } from '../../test/read-all.js';
import { defaultSourceLimits } from '../source/source-limits.js';
import { readNdjson } from './read-ndjson.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(text: string, limits = {}) {
  const { source, sheets, findings } = await readAll(utf8(text), { file: 'a.json', limits });
  return {
    format: source.format,
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map(({ line, values }) => [line, ...values]),
    })),
    rows: sheets[0]?.rows,
    findings: findings.map(({ code, origin, params }) => [
      code,
      origin?.line,
      origin?.column,
      ...Object.values(params),
    ]),
  };
}

describe('a JSON document', () => {
  it('gives every key as a table, with the line, column and bytes of every value', async () => {
    const text =
      '{\n  "projects": [\n    { "id": "DA-01",\n      "support": 300000000 },\n    { "id": "DA-02", "year": 2024 }\n  ],\n  "Chương trình": { "id": "CT" },\n  "note": "x"\n}';
    const { format, sheets, rows, findings } = await read(text);
    expect(format).toBe('json');
    expect(sheets).toEqual([
      {
        name: 'projects',
        rows: [
          [3, 'id', 'support', 'year'],
          [3, 'DA-01', 300000000, null],
          [5, 'DA-02', null, 2024],
        ],
      },
      {
        name: 'Chương trình',
        rows: [
          [7, 'id'],
          [7, 'CT'],
        ],
      },
    ]);
    // All in ASCII down to these lines.
    const placed = (line: number, column: number, value: string): object => {
      const byte = text.split('\n', line - 1).join('\n').length + column;
      expect(text.slice(byte, byte + value.length)).toBe(value);
      return { line, column, byte, byteLength: value.length };
    };
    expect(rows?.map(({ places }) => places)).toEqual([
      [placed(3, 7, '"id"'), placed(4, 7, '"support"'), placed(5, 22, '"year"')],
      [placed(3, 13, '"DA-01"'), placed(4, 18, '300000000'), undefined],
      [placed(5, 13, '"DA-02"'), undefined, placed(5, 30, '2024')],
    ]);
    expect(findings).toEqual([['JSON_VALUE_NOT_TABLE', 8, 3, 'note']]);
  });

  it('gives a list as one table without a name', async () => {
    expect((await read('[{"a":"x"}]')).sheets).toEqual([
      {
        name: undefined,
        rows: [
          [1, 'a'],
          [1, 'x'],
        ],
      },
    ]);
    expect((await read('[]')).sheets).toEqual([{ name: undefined, rows: [] }]);
  });

  it('keeps numbers of more than 15 digits as they are written', async () => {
    const numbers = [
      '123456789012345',
      '1234567890123456',
      '0.1234567890123456',
      '1e400',
      '1.50',
      '-0.25',
      '1e-400',
    ];
    const { rows } = await read(`[{${numbers.map((number, at) => `"${at}":${number}`).join(',')}}]`);
    expect(rows?.[1]?.values).toEqual([
      123456789012345,
      '1234567890123456',
      '0.1234567890123456',
      '1e400',
      1.5,
      -0.25,
      '1e-400',
    ]);
  });

  it('keeps true, false, null and empty text apart from zero', async () => {
    const { rows } = await read('[{"a":true,"b":false,"c":null,"d":"","e":0}]');
    expect(rows?.[1]?.values).toEqual([true, false, null, null, 0]);
  });

  it('reports values within values, keys twice and keys of JavaScript, and reads the rest', async () => {
    const { rows, findings } = await read(
      '[{"a":[1],"b":{"c":1},"d":1,"d":2,"__proto__":{"x":1}},{"__proto__":"y"},7]',
    );
    expect(findings).toEqual([
      ['JSON_VALUE_NESTED', 1, 7, 'a'],
      ['JSON_VALUE_NESTED', 1, 15, 'b'],
      ['JSON_KEY_TWICE', 1, 29, 'd'],
      ['JSON_KEY_RESERVED', 1, 35, '__proto__'],
      ['JSON_VALUE_NESTED', 1, 47, '__proto__'],
      ['JSON_KEY_RESERVED', 1, 57, '__proto__'],
      ['JSON_RECORD_NOT_OBJECT', 1, 74, 'number'],
    ]);
    expect(rows?.map(({ values }) => values)).toEqual([
      ['a', 'b', 'd', '__proto__'],
      [null, null, 2, null],
      [null, null, null, 'y'],
    ]);
    expect('x' in {}).toBe(false);
  });

  it('makes text of half a character', async () => {
    expect((await read('[{"a":"\\ud83d"}]')).rows?.[1]?.values).toEqual(['\uFFFD']);
  });

  it.each([
    ['{"projects": [{"id": 1,}]}', 'JSON_BROKEN', 1],
    ['{"projects":\n [{"id": 01}]}', 'JSON_BROKEN', 2],
    ['{"projects": [', 'JSON_BROKEN', 1],
    ['[{"a": NaN}]', 'JSON_BROKEN', 1],
    [`[\n${'['.repeat(64)}`, 'JSON_TOO_DEEP', 2],
    ['[['.repeat(500_000), 'JSON_TOO_DEEP', 1],
  ])('says where %j is wrong', async (text, code, line) => {
    const { sheets, findings } = await read(text);
    expect([sheets, findings.map((each) => each.slice(0, 2))]).toEqual([[], [[code, line]]]);
  });

  it('holds no more than it may', async () => {
    const text = '[{"a":1}]';
    expect((await read(text, { jsonCharactersAtMost: 8 })).findings).toEqual([
      ['JSON_TOO_LARGE', undefined, undefined, '8'],
    ]);
    expect((await read(text, { jsonCharactersAtMost: 9 })).findings).toEqual([]);
    expect((await read('[{"a":1,"b":2}]', { columnsAtMost: 1 })).findings).toEqual([
      ['ROW_TOO_WIDE', 1, 9, '2', '1'],
    ]);
  });

  it('reads UTF-16 and a mark at the beginning', async () => {
    const wide = inUtf16('\uFEFF{"projects":[{"id":"ế"}]}');
    expect((await readAll(wide)).sheets[0]?.rows[1]?.values).toEqual(['ế']);
    expect((await read('\uFEFF[{"id":"ế"}]')).rows?.[1]?.values).toEqual(['ế']);
  });

  it.each(['[STT],Tên\n1,a\n', '{a},b\n1,2\n'])('takes %j for CSV', async (text) =>
    expect((await read(text)).format).toBe('csv'),
  );
});

describe('NDJSON', () => {
  it('reads a record from each line and goes on after a broken one', async () => {
    const { format, sheets, findings } = await read(
      '{"id":"a","n":1}\r\n\n{"id":"b",}\n[1]\n{"id":"c","n":3}',
    );
    expect(format).toBe('ndjson');
    expect(sheets[0]?.rows).toEqual([
      [1, 'id', 'n'],
      [1, 'a', 1],
      [5, 'c', 3],
    ]);
    expect(findings.map((each) => each.slice(0, 2))).toEqual([
      ['JSON_BROKEN', 3],
      ['JSON_RECORD_NOT_OBJECT', 4],
    ]);
  });

  it('tells one record on one line from a document on one line', async () => {
    expect((await read('{"id":"a"}\n')).format).toBe('ndjson');
    expect((await read('{"projects":[{"id":"a"}]}\n')).format).toBe('json');
  });

  it('reports a key that comes after the columns are settled, once', async () => {
    const lines = Array.from({ length: 3000 }, (_, at) => (at < 2000 ? '{"a":1}' : '{"a":1,"b":2}'));
    const chunks = lines.map((line) => utf8(`${line}\n`));
    const all = { findings: [] as string[], rows: 0 };
    for await (const { rows, findings } of readNdjson(asynchronous(chunks), {
      limits: defaultSourceLimits,
    })) {
      all.rows += rows.length;
      all.findings.push(...findings.map(({ code, origin }) => `${code} ${origin?.line}`));
    }
    expect(all).toEqual({ rows: 3001, findings: ['JSON_KEY_LATE 2001'] });
  });

  it('passes over a line that is too long, in any pieces, and reads the next', async () => {
    const text = `{"a":1}\n{"a":"${'x'.repeat(5000)}"}\n{"a":2}\n`;
    for (const size of [100, 10_000]) {
      const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
        utf8(text.slice(at * size, (at + 1) * size)),
      );
      const limits = { ...defaultSourceLimits, recordCharactersAtMost: 1000 };
      const values: unknown[] = [];
      const codes: string[] = [];
      for await (const { rows, findings } of readNdjson(asynchronous(chunks), { limits })) {
        values.push(...rows.map((row) => [row.line, ...row.values]));
        codes.push(...findings.map(({ code, origin }) => `${code} ${origin?.line}`));
      }
      expect([values, codes]).toEqual([
        [
          [1, 'a'],
          [1, 1],
          [3, 2],
        ],
        ['RECORD_TOO_LONG 2'],
      ]);
    }
  });
});

async function* asynchronous(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}
