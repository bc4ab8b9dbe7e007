import { describe, expect, it } from 'vitest';
import { safeParseFiguresDocument } from './parse-figures-document.js';

const document = {
  kind: 'figures',
  id: 'x',
  title: 'X',
  level: 'province',
  source: { name: 'S' },
  figures: [],
};
const figure = { id: 'a', measure: 'money', text: '5 tỷ đồng' };
const said = (data: unknown): readonly unknown[] =>
  safeParseFiguresDocument(data).findings.map(({ code, path, params }) => [
    code,
    path,
    ...Object.values(params),
  ]);

describe('safeParseFiguresDocument', () => {
  it('reads a document as it is', () => {
    const data = {
      ...document,
      figures: [figure, { id: 'b', measure: 'money', value: '2840', unit: 'triệu đồng' }],
    };
    expect(safeParseFiguresDocument(data)).toEqual({ ok: true, value: data, findings: [] });
  });

  it('wants a text or a value with its unit', () =>
    expect(
      said({
        ...document,
        figures: [
          { id: 'a', measure: 'money' },
          { ...figure, id: 'b', value: '5' },
        ],
      }),
    ).toEqual([
      ['MISSING_FIELD', ['figures', 0], 'text'],
      ['MISSING_FIELD', ['figures', 1], 'unit'],
    ]));

  it('wants both terms of a reported share', () =>
    expect(said({ ...document, actuals: [{ targetId: 't', period: '2024', denominator: '5' }] })).toEqual([
      ['MISSING_FIELD', ['actuals', 0], 'value'],
    ]));

  it('wants two of the three terms of a ratio, and one divisor', () =>
    expect(
      said({
        ...document,
        ratios: [
          { id: 'a', of: 'x' },
          { id: 'b', ratio: 'x' },
          { id: 'c', per: ['x'], atLeast: '1' },
          { id: 'd', of: 'x', per: ['y'], perYears: { from: 2021, to: 2025 } },
          { id: 'e', of: 'x', per: ['y'] },
          { id: 'f', ratio: 'x', perYears: { from: 2021, to: 2025 } },
          { id: 'f', of: 'x', ratio: 'y' },
        ],
      }),
    ).toEqual([
      ['MISSING_FIELD', ['ratios', 0], 'per'],
      ['MISSING_FIELD', ['ratios', 1], 'of'],
      ['MISSING_FIELD', ['ratios', 2], 'of'],
      ['INVALID_VALUE', ['ratios', 3, 'perYears'], 'perYears', 'per, perYears', 'per | perYears'],
      ['DUPLICATE_ID', ['ratios', 6, 'id'], 'f', 'ratios[5]'],
    ]));

  it('names the first of two periods and of two further sources of one id', () =>
    expect(
      said({
        ...document,
        sources: [
          { id: 'paper', name: 'P' },
          { id: 'paper', name: 'Q' },
        ],
        periods: [
          { id: 'p', text: 'giai đoạn 2021-2025', years: { from: 2021, to: 2025 } },
          { id: 'p', text: 'giai đoạn 2026-2030', years: { from: 2026, to: 2030 } },
        ],
      }),
    ).toEqual([
      ['DUPLICATE_ID', ['sources', 1, 'id'], 'paper', 'sources[0]'],
      ['DUPLICATE_ID', ['periods', 1, 'id'], 'p', 'periods[0]'],
    ]));

  it.each([0, 1.5, '2', 101])('refuses rounds every %j years', (everyYears) =>
    expect(safeParseFiguresDocument({ ...document, figures: [{ ...figure, everyYears }] }).ok).toBe(false),
  );

  it('names the first row of an identifier that comes twice', () =>
    expect(said({ ...document, figures: [figure, { ...figure, id: 'b' }, figure, figure] })).toEqual([
      ['DUPLICATE_ID', ['figures', 2, 'id'], 'a', 'figures[0]'],
      ['DUPLICATE_ID', ['figures', 3, 'id'], 'a', 'figures[0]'],
    ]));

  it('keeps the warning about an unknown field beside a fault of the document', () =>
    expect(said({ ...document, figures: [{ ...figure, note: '?' }, figure] })).toEqual([
      ['UNKNOWN_FIELD', ['figures', 0], 'note'],
      ['DUPLICATE_ID', ['figures', 1, 'id'], 'a', 'figures[0]'],
    ]));

  it('hides no fault of one row behind a fault of another', () =>
    expect(
      said({
        ...document,
        figures: [{ ...figure, measure: 'mood' }, figure, { id: 'b', measure: 'count' }, 5],
      }).map((fault) => (fault as readonly unknown[]).slice(0, 2)),
    ).toEqual([
      ['INVALID_VALUE', ['figures', 0, 'measure']],
      ['WRONG_TYPE', ['figures', 3]],
      ['MISSING_FIELD', ['figures', 2]],
      ['DUPLICATE_ID', ['figures', 1, 'id']],
    ]));

  it.each(['177/179', '0/5', '1.5/2'])('accepts the fraction %s', (value) =>
    expect(
      safeParseFiguresDocument({ ...document, figures: [{ ...figure, value, unit: 'sản phẩm' }] }).ok,
    ).toBe(true),
  );

  it.each(['10/0', '-1/2', '1/-2', '1.50/2', '1/2/3', '1e2/3', '/2', '1/'])(
    'refuses the fraction %s',
    (value) =>
      expect(said({ ...document, figures: [{ ...figure, value, unit: 'sản phẩm' }] })).toEqual([
        [
          'INVALID_VALUE',
          ['figures', 0, 'value'],
          'value',
          `"${value}"`,
          expect.stringContaining('fraction'),
        ],
      ]),
  );

  it.each(['2024', '2024-09', '2024-02-29'])('accepts %s as the day of publication', (publishedOn) =>
    expect(safeParseFiguresDocument({ ...document, source: { name: 'S', publishedOn } }).ok).toBe(true),
  );

  it.each(['2024-13', '2023-02-29', '01/09/2024', '2024-Q3', ''])(
    'refuses %j as the day of publication',
    (publishedOn) =>
      expect(said({ ...document, source: { name: 'S', publishedOn } })).toEqual([
        [
          'INVALID_VALUE',
          ['source', 'publishedOn'],
          'publishedOn',
          `"${publishedOn}"`,
          '2024, 2024-09 or 2024-09-01',
        ],
      ]),
  );

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'x'])('refuses %s as an address', (url) =>
    expect(said({ ...document, source: { name: 'S', url } })).toEqual([
      ['INVALID_VALUE', ['source', 'url'], 'url', `"${url}"`, 'url'],
    ]),
  );
});

describe('hostile data', () => {
  it.each([
    undefined,
    null,
    NaN,
    0,
    '',
    'text',
    10n,
    true,
    Symbol('s'),
    () => 1,
    [],
    new Date(0),
    new Map(),
    /x/,
  ])('are refused with findings: %s', (data) => {
    expect(safeParseFiguresDocument(data).ok).toBe(false);
    expect(safeParseFiguresDocument(data).findings.length).toBeGreaterThan(0);
  });

  it.each([NaN, 10n, new Date(0), () => 1, Symbol('s'), Infinity, {}, [], null])(
    'may stand in any field: %s',
    (value) => {
      for (const field of [
        'kind',
        'id',
        'title',
        'level',
        'period',
        'source',
        'figures',
        'targets',
        'actuals',
        'sources',
        'periods',
        'ratios',
      ])
        if (!(Array.isArray(value) && /figures|targets|actuals|sources|periods|ratios/.test(field)))
          expect(safeParseFiguresDocument({ ...document, [field]: value }).ok).toBe(false);
      for (const field of ['id', 'measure', 'text', 'value', 'unit', 'year', 'period', 'activity', 'label'])
        expect(safeParseFiguresDocument({ ...document, figures: [{ ...figure, [field]: value }] }).ok).toBe(
          false,
        );
    },
  );

  it('may be 5,000 levels deep, in a known and in an unknown field', () => {
    const deep: unknown = JSON.parse(`${'{"a":['.repeat(5000)}${']}'.repeat(5000)}`);
    expect(said({ ...document, kind: deep }).map((finding) => (finding as readonly string[])[0])).toEqual([
      'INVALID_VALUE',
    ]);
    expect(said({ ...document, figures: [{ ...figure, note: deep }] })).toEqual([
      ['UNKNOWN_FIELD', ['figures', 0], 'note'],
    ]);
    expect(safeParseFiguresDocument(deep).ok).toBe(false);
  });

  it('may have 20,000 rows, each with a field that nobody knows', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => ({ ...figure, id: `${index}`, note: index }));
    const parsed = safeParseFiguresDocument({ ...document, figures: rows });
    expect(parsed.ok).toBe(true);
    expect(parsed.findings.length).toBe(20_000);
  });

  it('may hold numbers of 40 and of 10,000 digits', () => {
    const values = ['9'.repeat(40), '9'.repeat(10_000)];
    const figures = values.map((value, index) => ({ ...figure, id: `${index}`, value, unit: 'đồng' }));
    const parsed = safeParseFiguresDocument({ ...document, figures });
    expect(parsed.ok && parsed.value.figures.map((row) => row.value)).toEqual(values);
  });

  it('do not reach the prototype of objects', () => {
    const data: unknown = JSON.parse('{"__proto__":{"polluted":true},"kind":"figures"}');
    expect(said(data)).toEqual([['FORBIDDEN_KEY', [], '__proto__']]);
    expect('polluted' in {}).toBe(false);
  });
});
