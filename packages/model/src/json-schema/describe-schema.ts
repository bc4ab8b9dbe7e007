import * as z from 'zod';
import { textShapes, type TextShape } from '../programme/field-schemas.js';
import type { LocalText } from '../text/local-text.js';

/**
 * A JSON Schema as plain data (lược đồ JSON).
 *
 * @category schema
 * @since 0.1.0
 */
export type JsonSchema = Readonly<Record<string, unknown>>;

const shapes: ReadonlyMap<z.core.$ZodType, TextShape> = /* @__PURE__ */ new Map(textShapes);

/**
 * Writes a zod schema as JSON Schema (chuyển lược đồ zod thành lược đồ JSON), draft 2020-12, with the patterns of amounts and days.
 *
 * What only code can say is not in it.
 *
 * @param schema - a schema, best made of the field schemas of this package
 * @param options - `id`: address of the schema; `title` in both languages; `fields`: what the fields of the document hold; `parts`: schemas that
 *   stand once in `$defs`, by name
 * @returns plain data
 * @example
 * ```ts runnable
 * import { describeSchema, wholeField } from '@khuyencong/model';
 * import * as z from 'zod';
 * const title = { vi: 'Dòng kế hoạch', en: 'Plan line' };
 * const { properties } = describeSchema(z.strictObject({ amountVnd: wholeField }), { id: 'https://example.org/line.json', title });
 * JSON.stringify(properties) // => '{"amountVnd":{"type":"string","pattern":"^(?:0|[1-9]\\\\d*)$"}}'
 * ```
 * @category schema
 * @since 0.1.0
 */
export function describeSchema(
  schema: z.ZodType,
  options: {
    readonly id: string;
    readonly title: LocalText;
    /** What fields of the document hold, by name; a field that the schema does not have is left out. */
    readonly fields?: Readonly<Record<string, LocalText>>;
    /** Schemas within it that stand once, under their name in `$defs`. */
    readonly parts?: Readonly<Record<string, z.ZodType>>;
  },
): JsonSchema {
  const metadata = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(options.parts ?? {})) metadata.add(part, { id });
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    metadata,
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema.readOnly;
      Object.assign(jsonSchema, shapes.get(zodSchema));
    },
  });
  for (const [name, text] of Object.entries(options.fields ?? {}))
    if (Object.hasOwn(rest.properties ?? {}, name))
      Object.assign(rest.properties?.[name] ?? {}, { description: inBoth(text) });
  return {
    $schema,
    $id: options.id,
    title: inBoth(options.title),
    ...(JSON.parse(JSON.stringify(rest)) as JsonSchema),
  };
}

const inBoth = ({ vi, en }: LocalText): string => `${vi} (${en})`;
