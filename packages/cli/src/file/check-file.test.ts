import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from './check-file.js';

const options = { asOf: undefined, aboutTolerancePercent: '5' } as const;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function check(content: string | Uint8Array): Promise<readonly (readonly unknown[])[]> {
  const file = join(folder, 'figures.json');
  writeFileSync(file, content);
  const { findings } = await checkFile(file, options);
  return findings.map(({ code, path, params, origin }) => [code, path, params, origin?.line, origin?.column]);
}

const head = '"kind": "figures", "id": "x", "title": "X", "level": "province", "source": { "name": "X" }';

function withFigure(figure: string): string {
  return `{ ${head},\n  "figures": [\n    ${figure}\n  ] }`;
}

describe('checkFile', () => {
  it('names a file that does not exist', async () => {
    const { findings } = await checkFile(join(folder, 'missing.json'), options);
    expect(findings.map(({ code, params }) => [code, params['reason']])).toEqual([
      ['FILE_UNREADABLE', 'ENOENT'],
    ]);
  });

  it('says of a folder without tables that nothing was checked', async () => {
    const { findings } = await checkFile(folder, options);
    expect(findings.map(({ code, params }) => [code, params['file']])).toEqual([['NOTHING_CHECKED', folder]]);
  });

  it.each(['', ' \n\t', '\uFEFF'])('says of %j that it is empty', async (content) => {
    expect((await check(content)).map(([code]) => code)).toEqual(['SOURCE_EMPTY']);
  });

  it('refuses another encoding than UTF-8', async () => {
    expect((await check(new Uint8Array([0x7b, 0xc3, 0x28]))).map(([code]) => code)).toEqual([
      'FILE_NOT_UTF8',
    ]);
    expect((await check(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))).map(([code]) => code)).toEqual([
      'FILE_NOT_UTF8',
    ]);
  });

  it('gives line and column where JSON breaks', async () => {
    const [finding] = await check('{\n  "kind": "figures",\n  oops\n}');
    expect(finding?.[0]).toBe('INVALID_JSON');
    expect(finding?.slice(3)).toEqual([3, 3]);
  });

  it('survives brackets nested a hundred thousand deep', async () => {
    expect((await check('['.repeat(100_000))).map(([code]) => code)).toEqual(['INVALID_JSON']);
    expect((await check('['.repeat(100_000) + ']'.repeat(100_000))).map(([code]) => code)).toEqual([
      'INVALID_JSON',
    ]);
  });

  it('refuses a __proto__ key with its place and changes no prototype', async () => {
    const found = await check(
      withFigure('{ "id": "a", "measure": "money", "text": "1 tỷ đồng", "__proto__": { "year": 2024 } }'),
    );
    expect(found).toEqual([['FORBIDDEN_KEY', ['figures', 0], { key: '__proto__' }, 3, 5]]);
    expect(({} as { year?: number }).year).toBe(undefined);
  });

  it('names a key that stands twice', async () => {
    const found = await check(
      withFigure('{ "id": "a", "id": "b", "measure": "money", "text": "1 tỷ đồng" }'),
    );
    expect(found.map(([code, , params]) => [code, params])).toEqual([['DUPLICATE_KEY', { key: 'id' }]]);
  });

  it('names every missing field', async () => {
    const found = await check('{ "kind": "figures", "figures": [ {} ] }');
    expect(found.map(([code, path, params]) => [code, path, params])).toEqual([
      ['MISSING_FIELD', [], { field: 'id' }],
      ['MISSING_FIELD', [], { field: 'title' }],
      ['MISSING_FIELD', [], { field: 'level' }],
      ['MISSING_FIELD', [], { field: 'source' }],
      ['MISSING_FIELD', ['figures', 0], { field: 'id' }],
      ['MISSING_FIELD', ['figures', 0], { field: 'measure' }],
      ['MISSING_FIELD', ['figures', 0], { field: 'text' }],
    ]);
  });

  it.each([
    ['a JSON number instead of decimal text', '"value": 2840, "unit": "triệu đồng"', 'WRONG_TYPE'],
    ['text that is no number', '"value": "2.840.000", "unit": "đồng"', 'INVALID_VALUE'],
    ['neither text nor value', '"year": 2024', 'MISSING_FIELD'],
    ['a value without unit', '"value": "2840"', 'MISSING_FIELD'],
    ['a unit that is no money', '"value": "2840", "unit": "cơ sở"', 'UNKNOWN_UNIT'],
    ['an unknown activity', '"text": "1 tỷ đồng", "activity": "machinery-transfer"', 'UNKNOWN_ACTIVITY'],
    ['an unknown field', '"text": "1 tỷ đồng", "note": "x"', 'UNKNOWN_FIELD'],
    ['a negative amount', '"value": "-5", "unit": "triệu đồng"', 'NEGATIVE_AMOUNT'],
    ['a 40-digit amount', `"value": "${'9'.repeat(40)}", "unit": "đồng"`, 'AMOUNT_TOO_LARGE'],
    ['a 40-digit amount in words', `"text": "${'9'.repeat(40)} đồng"`, 'AMOUNT_TOO_LARGE'],
    ['a text without a number', '"text": "hơn vài tỷ gì đó"', 'FIGURE_UNREAD'],
    ['a text with two amounts', '"text": "1 tỷ đồng và 2 tỷ đồng"', 'FIGURE_HAS_SEVERAL'],
    ['a reversed range', '"value": { "min": "6", "max": "5" }, "unit": "tỷ đồng"', 'RANGE_REVERSED'],
    ['a part of nothing', '"text": "1 tỷ đồng", "partOf": "total"', 'PART_OF_UNKNOWN'],
    ['a part of itself', '"text": "1 tỷ đồng", "partOf": "a"', 'PART_OF_CYCLE'],
    ['a qualifier beside other words', '"text": "gần 1 tỷ đồng", "qualifier": "exact"', 'QUALIFIER_DIFFERS'],
    [
      'a value beside other words',
      '"text": "1,100 tỷ đồng", "value": "7", "unit": "tỷ đồng"',
      'VALUE_DIFFERS',
    ],
  ])('reports %s at its line', async (_, fields, code) => {
    const found = await check(withFigure(`{ "id": "a", "measure": "money", ${fields} }`));
    expect(found.map(([first, , , line]) => [first, line])).toContainEqual([code, 3]);
  });

  it('lets a stated value settle an ambiguous text', async () => {
    expect(
      await check(
        withFigure(
          '{ "id": "a", "measure": "money", "text": "1,100 tỷ đồng", "value": "1.1", "unit": "tỷ đồng" }',
        ),
      ),
    ).toEqual([]);
  });

  it('finds nothing in a sound document and says what it read', async () => {
    expect(await check(withFigure('{ "id": "a", "measure": "money", "text": "4,8 tỷ đồng" }'))).toEqual([]);
  });

  it('names a result whose target is not in the document', async () => {
    const text = `{ ${head}, "figures": [], "actuals": [{ "targetId": "t9", "period": "2022", "value": "4" }] }`;
    expect((await check(text)).map(([code, path]) => [code, path])).toEqual([
      ['ACTUAL_WITHOUT_TARGET', ['actuals', 0]],
    ]);
  });

  it('counts figures, targets and results as rows, and hashes the bytes', async () => {
    const file = join(folder, 'rows.json');
    writeFileSync(file, `{ ${head}, "figures": [], "targets": [{ "id": "t", "text": "17 cơ sở" }] }`);
    const checked = await checkFile(file, options);
    expect(checked.rows).toBe(1);
    expect(checked.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
