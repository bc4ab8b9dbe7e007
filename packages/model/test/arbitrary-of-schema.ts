import fc from 'fast-check';
import type { JsonSchema } from '../src/json-schema/describe-schema.js';

/** Values that fit a JSON Schema of ours, keys in the order of the schema; each optional key there or not. */
export function arbitraryOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const forms = schema['anyOf'] as readonly JsonSchema[] | undefined;
  if (forms) return fc.oneof(...forms.map(arbitraryOf));
  if ('const' in schema) return fc.constant(schema['const']);
  const ids = schema['enum'] as readonly string[] | undefined;
  if (ids) return fc.constantFrom(...ids);
  switch (schema['type']) {
    case 'object':
      return recordOf(schema);
    case 'array':
      return fc.array(arbitraryOf(schema['items'] as JsonSchema), {
        minLength: (schema['minItems'] as number | undefined) ?? 0,
        maxLength: 3,
      });
    case 'integer':
      return fc.integer({ min: schema['minimum'] as number, max: schema['maximum'] as number });
    case 'boolean':
      return fc.boolean();
    default:
      return textOf(schema);
  }
}

function recordOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema['properties'] as Readonly<Record<string, JsonSchema>>);
  const record = fc.record(
    Object.fromEntries(properties.map(([name, inner]) => [name, arbitraryOf(inner)])),
    { requiredKeys: (schema['required'] as string[] | undefined) ?? [], noNullPrototype: true },
  );
  return record.map(inOrder);
}

/** A JSON Schema does not say that a span of years ends after it begins. */
function inOrder(value: Readonly<Record<string, unknown>>): unknown {
  const { from, to } = value;
  return typeof from === 'number' && typeof to === 'number' && from > to
    ? { ...value, from: to, to: from }
    : value;
}

const day = fc
  .date({ min: new Date('2012-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function textOf(schema: JsonSchema): fc.Arbitrary<string> {
  if (schema['format'] === 'date') return day;
  if (schema['format'] === 'uri') return fc.constant('https://example.org/a');
  const pattern = schema['pattern'] as string | undefined;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern), { maxLength: 20 });
  const minLength = schema['minLength'] as number | undefined;
  return minLength === undefined
    ? fc.constantFrom('2024', '2024-Q2', '2024-05')
    : fc.string({ minLength, maxLength: 12, unit: 'grapheme' });
}
