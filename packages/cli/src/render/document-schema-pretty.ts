import type { JsonSchema, Language } from '@khuyencong/model';
import { schemaTexts, type SchemaTexts } from '../text/schema-texts.js';

/** Describes a document for a person: every field by its path, with its type. */
export function renderDocumentSchema(name: string, schema: JsonSchema, language: Language): string {
  const texts = schemaTexts[language];
  const lines = linesIn(schema, texts);
  const width = Math.max(0, ...[...lines.keys()].map((path) => path.length));
  return [
    `${name}: ${String(schema['title'])}`,
    String(schema['$id']),
    ...[...lines].map(([path, facts]) => `  ${path.padEnd(width)}  ${facts}`),
    '',
  ].join('\n');
}

interface SchemaField {
  readonly path: string;
  readonly field: JsonSchema;
  readonly required: boolean;
}

/** One line for each path: what stands there in one form of a document or another. */
function linesIn(schema: JsonSchema, texts: SchemaTexts): ReadonlyMap<string, string> {
  const found = new Map<string, { readonly words: Set<string>; readonly required: boolean }>();
  for (const { path, field, required } of fieldsIn(schema, '')) {
    const before = found.get(path);
    const words = new Set([...(before?.words ?? []), valueWord(field, texts)]);
    found.set(path, { words, required: required && before?.required !== false });
  }
  return new Map(
    [...found].map(([path, { words, required }]) => [
      path,
      [[...words].join(` ${texts.or} `), ...(required ? [texts.required] : [])].join('; '),
    ]),
  );
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
  const choices = choicesOf(schema);
  for (const choice of choices)
    for (const found of fieldsIn(choice, path)) {
      const last = found.path.slice(path.length + 1);
      const inAll = choices.every((other) => listIn(other['required']).includes(last));
      yield { ...found, required: found.required && (inAll || /[.[]/u.test(last)) };
    }
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
