import fc from 'fast-check';
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
const weird = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
const fields = [
  'id',
  'measure',
  'text',
  'value',
  'unit',
  'qualifier',
  'period',
  'label',
  'activity',
  'award',
  'sameAs',
  'publishedIn',
  'everyYears',
  'note',
];
const terms = ['id', 'of', 'per', 'perYears', 'ratio', 'atLeast'];

describe('safeParseFiguresDocument', () => {
  it('never throws, and always says why it refuses', () => {
    fc.assert(
      fc.property(weird, (data) => {
        const parsed = safeParseFiguresDocument(data);
        expect(parsed.ok || parsed.findings.length > 0).toBe(true);
      }),
    );
  });

  it('never throws on a document with anything in one of its fields', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(document)),
        fc.constantFrom(...fields),
        weird,
        (top, inner, value) => {
          safeParseFiguresDocument({ ...document, [top]: value });
          safeParseFiguresDocument({ ...document, figures: [{ ...figure, [inner]: value }] });
        },
      ),
    );
  });

  it('never throws on a ratio with anything in one of its fields', () => {
    fc.assert(
      fc.property(fc.constantFrom(...terms), weird, (field, value) => {
        const ratio = { id: 'r', of: 'a', per: ['b'], [field]: value };
        safeParseFiguresDocument({ ...document, ratios: [ratio], periods: [ratio], sources: [ratio] });
      }),
    );
  });

  it('reads its own result again without findings', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), weird, (field, value) => {
        const parsed = safeParseFiguresDocument({ ...document, figures: [{ ...figure, [field]: value }] });
        if (parsed.ok) expect(safeParseFiguresDocument(parsed.value)).toEqual({ ...parsed, findings: [] });
      }),
    );
  });
});
