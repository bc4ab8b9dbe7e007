import { readdirSync, readFileSync } from 'node:fs';
import type { Parsed } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicator, mapping, state, tracking } from '../../test/documents.js';
import { safeParseTargetTracking } from '../document/parse-target-tracking.js';
import { safeParseIndicator } from '../indicator/parse-indicator.js';
import { safeParseProgressState } from '../progress/parse-progress-state.js';
import { safeParsePlaceMapping } from '../roll-up/parse-place-mapping.js';
import {
  targetsDocumentNames,
  targetsJsonSchemaOf,
  type TargetsDocumentName,
} from './targets-json-schema-of.js';

const folder = new URL('../../schemas/', import.meta.url);

describe('the JSON Schemas that the package ships', () => {
  it('are those of the documents and no others', () =>
    expect(readdirSync(folder)).toEqual(targetsDocumentNames.map((name) => `${name}.schema.json`).sort()));

  it.each(targetsDocumentNames)('say of %s what the code says; after a change: npm run schemas', (name) => {
    const shipped: unknown = JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8'));
    expect(JSON.stringify(shipped)).toBe(JSON.stringify(targetsJsonSchemaOf(name)));
  });

  it.each(targetsDocumentNames)('refuse unknown keys of %s', (name) =>
    expect(targetsJsonSchemaOf(name)['additionalProperties']).toBe(false),
  );
});

const documents: Readonly<
  Record<
    TargetsDocumentName,
    readonly [parse: (data: unknown) => Parsed<unknown>, sound: fc.Arbitrary<unknown>]
  >
> = {
  indicator: [safeParseIndicator, indicator],
  'place-mapping': [safeParsePlaceMapping, mapping],
  'progress-state': [safeParseProgressState, state],
  'target-tracking': [safeParseTargetTracking, tracking],
};

describe.each(targetsDocumentNames)('a document of kind %s', (name) => {
  const [parse, sound] = documents[name];

  it('goes to JSON and back', () => {
    fc.assert(
      fc.property(sound, (document) => {
        const parsed = parse(JSON.parse(JSON.stringify(document)));
        expect(parsed).toEqual({ ok: true, value: document, findings: [] });
      }),
    );
  });

  it('is refused with findings, whatever comes in its place', () => {
    const weird = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
    fc.assert(
      fc.property(weird, (data) => {
        const parsed = parse(data);
        expect(parsed.ok).toBe(false);
        expect(parsed.findings.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is refused with a key that could be used in an attack', () => {
    const data: unknown = JSON.parse('{ "__proto__": { "id": "x" } }');
    expect(parse(data).findings.map(({ code }) => code)).toContain('FORBIDDEN_KEY');
  });
});
