import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { safeParseProgramme } from '../programme/parse-programme.js';
import { parseWithFindings } from './parse-with-findings.js';

const row = z.strictObject({
  id: z.string(),
  size: z.union([z.string(), z.strictObject({ min: z.string() })]).optional(),
});
const schema = z.strictObject({ rows: z.array(row), note: z.string().optional() });
const said = (data: unknown): readonly unknown[] =>
  parseWithFindings(schema, data).findings.map(({ code, path, params }) => [
    code,
    path,
    ...Object.values(params),
  ]);

describe('parseWithFindings', () => {
  it('gives the value and no findings for good data', () =>
    expect(parseWithFindings(schema, { rows: [{ id: 'a' }] })).toEqual({
      ok: true,
      value: { rows: [{ id: 'a' }] },
      findings: [],
    }));

  it('leaves unknown fields out at every depth and reports each', () => {
    const data = {
      rows: [{ id: 'a' }, { id: 'b', x: 1, y: { id: 2 } }, { id: 'c', size: { min: '1', z: 1 } }],
      w: [],
    };
    const parsed = parseWithFindings(schema, data);
    expect(parsed.ok && parsed.value).toEqual({
      rows: [{ id: 'a' }, { id: 'b' }, { id: 'c', size: { min: '1' } }],
    });
    expect(said(data)).toEqual([
      ['UNKNOWN_FIELD', ['rows', 1], 'x'],
      ['UNKNOWN_FIELD', ['rows', 1], 'y'],
      ['UNKNOWN_FIELD', ['rows', 2, 'size'], 'z'],
      ['UNKNOWN_FIELD', [], 'w'],
    ]);
  });

  it('does not change the data that it reads', () => {
    const data = Object.freeze({ rows: Object.freeze([Object.freeze({ id: 'a', x: 1 })]) });
    expect(parseWithFindings(schema, data).ok).toBe(true);
  });

  it('tells a missing field from one of the wrong type', () =>
    expect(said({ rows: [{}, { id: 5 }, { id: undefined }] })).toEqual([
      ['MISSING_FIELD', ['rows', 0], 'id'],
      ['WRONG_TYPE', ['rows', 1, 'id'], 'id', 'string "…"'],
      ['MISSING_FIELD', ['rows', 2], 'id'],
    ]));

  it('says what is wrong inside the form of a union that was meant', () =>
    expect(
      said({
        rows: [
          { id: 'a', size: { min: 5 } },
          { id: 'b', size: {} },
        ],
      }),
    ).toEqual([
      ['WRONG_TYPE', ['rows', 0, 'size', 'min'], 'min', 'string "…"'],
      ['MISSING_FIELD', ['rows', 1, 'size'], 'min'],
    ]));

  it('reports unknown fields and faults together', () =>
    expect(said({ rows: [{ id: 5, x: 1 }] }).map((finding) => (finding as readonly string[])[0])).toEqual([
      'WRONG_TYPE',
      'UNKNOWN_FIELD',
    ]));

  it.each(['{"id":{"length":{"toString":1,"valueOf":1}}}', '{"id":[{"length":{}}]}'])(
    'refuses a length that is no plain value, at which the schema library throws: %s',
    (text) => {
      const parsed = safeParseProgramme(JSON.parse(text));
      expect(parsed.findings.map(({ code, params }) => [code, params])).toEqual([
        ['FORBIDDEN_KEY', { key: 'length' }],
      ]);
    },
  );

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s wherever it stands', (key) => {
    const data: unknown = JSON.parse(`{"rows":[{"id":"a"},{"id":"b","x":[{"${key}":{}}]}]}`);
    expect(said(data)).toEqual([['FORBIDDEN_KEY', ['rows', 1, 'x', 0], key]]);
  });

  it('finds a forbidden key 5,000 levels down', () => {
    const data: unknown = JSON.parse(`${'{"a":'.repeat(4999)}{"__proto__":1}${'}'.repeat(4999)}`);
    const { findings } = parseWithFindings(schema, data);
    expect(findings.map(({ code, path }) => [code, path.length])).toEqual([['FORBIDDEN_KEY', 4999]]);
  });

  it('ends on data that contain themselves', () => {
    const loop: Record<string, unknown> = { rows: [] };
    loop['self'] = loop;
    expect(parseWithFindings(schema, loop).ok).toBe(true);
  });

  it.each([
    [undefined, [['MISSING_FIELD', [], 'document']]],
    [null, [['WRONG_TYPE', [], 'document', 'object']]],
    ['text', [['WRONG_TYPE', [], 'document', 'object']]],
    [[], [['WRONG_TYPE', [], 'document', 'object']]],
  ])('says what is wrong with %j as a whole', (data, findings) => expect(said(data)).toEqual(findings));
});
