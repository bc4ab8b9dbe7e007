import type { JsonSchema, Language } from '@khuyencong/model';
import { schemaTexts, type SchemaTexts } from '../text/schema-texts.js';

/** Describes a document for a person: every field by its path, with its type. */
export function renderDocumentSchema(name: string, schema: JsonSchema, language: Language): string {
  const texts = schemaTexts[language];
  const fields = [...fieldsIn(schema, '')];
  const width = Math.max(0, ...fields.map(({ path }) => path.length));
  return [
    `${name}: ${String(schema['title'])}`,
    String(schema['$id']),
    ...fields.map(({ path, field, required }) => {
      const facts = [valueWord(field, texts), ...(required ? [texts.required] : [])];
      return `  ${path.padEnd(width)}  ${facts.join('; ')}`;
    }),
    '',
  ].join('\n');
}

interface SchemaField {
  readonly path: string;
  readonly field: JsonSchema;
  readonly required: boolean;
}

/** Fields as they stand in the schema; one of a list is `rows[].id`. A schema that is named elsewhere is not opened. */
function* fieldsIn(schema: JsonSchema, path: string): Generator<SchemaField> {
  const required = listIn(schema['required']);
  for (const [name, field] of Object.entries(schemasIn(schema['properties']))) {
    const own = path === '' ? name : `${path}.${name}`;
    yield { path: own, field, required: required.includes(name) };
    yield* fieldsIn(field, own);
  }
  if (isSchema(schema['items'])) yield* fieldsIn(schema['items'], `${path}[]`);
  for (const choice of choicesOf(schema)) yield* fieldsIn(choice, path);
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const choicesOf = (schema: JsonSchema): readonly JsonSchema[] =>
  [...listIn(schema['anyOf']), ...listIn(schema['oneOf']), ...listIn(schema['allOf'])].filter(isSchema);

function schemasIn(value: unknown): Readonly<Record<string, JsonSchema>> {
  return isSchema(value)
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, JsonSchema] => isSchema(entry[1])),
      )
    : {};
}

/** What may stand in a field. */
function valueWord(field: JsonSchema, texts: SchemaTexts): string {
  const { const: only, enum: allowed, type, format, pattern } = field;
  if (only !== undefined) return JSON.stringify(only);
  if (allowed !== undefined) return listIn(allowed).map(String).join(' | ');
  const choices = choicesOf(field);
  if (choices.length > 0)
    return [...new Set(choices.map((choice) => valueWord(choice, texts)))].join(` ${texts.or} `);
  const types = (typeof type === 'string' ? [type] : listIn(type).map(String)).map(
    (word) => texts.jsonTypes[word] ?? word,
  );
  const inner =
    isSchema(field['items']) && field['items']['properties'] === undefined ? field['items'] : undefined;
  const form = format ?? pattern;
  return [
    types.join(` ${texts.or} `),
    ...(inner ? [`(${valueWord(inner, texts)})`] : []),
    ...(typeof form === 'string' ? [`(${form})`] : []),
    ...(typeof field['$ref'] === 'string' ? [field['$ref'].replace(/^.*\//u, '')] : []),
  ]
    .filter((word) => word !== '')
    .join(' ');
}
