import type { JsonSchema, Language } from '@khuyencong/model';
import { titleIn } from '../schema/title-in.js';
import { schemaTexts, type SchemaTexts } from '../text/schema-texts.js';

/** Describes a document for a person: every field by its path, with its type. */
export function renderDocumentSchema(name: string, schema: JsonSchema, language: Language): string {
  const texts = schemaTexts[language];
  const lines = linesIn(schema, texts);
  const width = Math.max(0, ...[...lines.keys()].map((path) => path.length));
  return [
    `${name}: ${titleIn(String(schema['title']), language)}`,
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
  for (const { path, field, required } of fieldsIn(schema, '', { whole: schema, open: [] })) {
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

/** Where a schema is read: the whole document, and the parts of it that are being read already. */
interface Reading {
  readonly whole: JsonSchema;
  readonly open: readonly string[];
}

/** Fields as they stand in the schema; one of a list is `rows[].id`. A part that holds itself is opened once. */
function* fieldsIn(schema: JsonSchema, path: string, reading: Reading): Generator<SchemaField> {
  const { $ref } = schema;
  if (typeof $ref === 'string') {
    const part = reading.open.includes($ref) ? undefined : partOf(reading.whole, $ref);
    if (part) yield* fieldsIn(part, path, { ...reading, open: [...reading.open, $ref] });
  }
  const required = listIn(schema['required']);
  for (const [name, field] of Object.entries(schemasIn(schema['properties']))) {
    const own = path === '' ? name : `${path}.${name}`;
    yield { path: own, field, required: required.includes(name) };
    yield* fieldsIn(field, own, reading);
  }
  if (isSchema(schema['items'])) yield* fieldsIn(schema['items'], `${path}[]`, reading);
  const choices = choicesOf(schema);
  for (const choice of choices)
    for (const found of fieldsIn(choice, path, reading)) {
      const last = found.path.slice(path.length + 1);
      const inAll = choices.every((other) => listIn(other['required']).includes(last));
      yield { ...found, required: found.required && (inAll || /[.[]/u.test(last)) };
    }
}

/** What `#/$defs/NAME` stands for. */
function partOf({ $defs }: JsonSchema, ref: string): JsonSchema | undefined {
  const name = /^#\/\$defs\/(.+)$/u.exec(ref)?.[1];
  return name === undefined ? undefined : schemasIn($defs)[name];
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
  const innerWord = inner ? valueWord(inner, texts) : '';
  const form = format ?? pattern;
  return [
    types.join(` ${texts.or} `),
    ...(innerWord === '' ? [] : [`(${innerWord})`]),
    ...(typeof form === 'string' ? [`(${form})`] : []),
    partName(field['$ref']),
  ]
    .filter((word) => word !== '')
    .join(' ');
}

/** The name of a part of the schema, where somebody gave it one. */
function partName(ref: unknown): string {
  const name = typeof ref === 'string' ? ref.replace(/^.*\//u, '') : '';
  return name.startsWith('__') ? '' : name;
}
