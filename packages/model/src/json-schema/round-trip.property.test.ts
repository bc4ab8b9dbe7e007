import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryOf } from '../../test/arbitrary-of-schema.js';
import { findingMessage } from '../finding/finding-message.js';
import { formatPath } from '../finding/format-path.js';
import { modelFindings } from '../finding/model-findings.js';
import { parseWithFindings } from '../schema/parse-with-findings.js';
import { documentNames, documentSchema } from './document-schemas.js';
import { jsonSchemaOf } from './json-schema-of.js';

describe('documents', () => {
  it.each(documentNames)('go to JSON and back byte for byte: %s', (name) => {
    const { schema } = documentSchema(name);
    let accepted = 0;
    fc.assert(
      fc.property(arbitraryOf(jsonSchemaOf(name)), (value) => {
        const text = JSON.stringify(value);
        const parsed = parseWithFindings(schema, JSON.parse(text));
        if (!parsed.ok) return;
        accepted += 1;
        expect(JSON.stringify(parsed.value)).toBe(text);
        expect(JSON.stringify(structuredClone(parsed.value))).toBe(text);
        expect(parsed.findings).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(accepted).toBeGreaterThan(10);
  });

  it.each(documentNames)('say why they are refused, whatever comes in their place: %s', (name) => {
    const weird = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
    fc.assert(
      fc.property(weird, (data) => {
        const parsed = parseWithFindings(documentSchema(name).schema, data);
        expect(parsed.ok || parsed.findings.length > 0).toBe(true);
        expect(structuredClone(parsed.findings)).toEqual(parsed.findings);
      }),
    );
  });

  it.each(documentNames)('have every error in both languages, with its place: %s', (name) => {
    const { schema } = documentSchema(name);
    const broken = fc.tuple(arbitraryOf(jsonSchemaOf(name)), fc.nat(), fc.anything());
    fc.assert(
      fc.property(broken, ([value, index, other]) => {
        const fields = Object.keys(value as object);
        const field = fields[index % fields.length];
        if (field === undefined) return;
        const { findings } = parseWithFindings(schema, { ...(value as object), [field]: other });
        for (const finding of findings) {
          const place = formatPath(finding.path);
          for (const language of ['vi', 'en'] as const) {
            const text = findingMessage(finding, { language, catalogues: [modelFindings] });
            expect(text).not.toBe('');
            expect(text.endsWith(place === '' ? '' : ` [${place}]`)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('come out in one order of keys, whatever the order in the file', () => {
    const { schema } = documentSchema('product');
    const [one, other] = [
      { id: 's', name: 'Bình gốm', group: 'handicraft' },
      { group: 'handicraft', name: 'Bình gốm', id: 's' },
    ].map((data) => JSON.stringify(parseWithFindings(schema, data)));
    expect(one).toBe(other);
  });
});
