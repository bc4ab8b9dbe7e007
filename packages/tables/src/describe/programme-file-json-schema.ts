import { tableSchemas, type JsonSchema, type TableField, type TableSchema } from '@khuyencong/model';
import { yearsRead } from '../cell/read-year.js';

/**
 * The JSON Schema of a programme file in JSON (lược đồ JSON của tệp chương trình): an object with a list of records for each table, draft
 * 2020-12.
 *
 * Canonical form: names of fields as keys, amounts in whole đồng, days as YYYY-MM-DD, decimals after a dot. Numbers may be written as
 * numbers or, where none of their digits may be lost, as text; an empty field is `null` or left out. What stands between rows (an
 * identifier twice, a pointer to nothing) is not in it. The schema of all tables is shipped as
 * `@khuyencong/tables/schemas/programme-file.schema.json`.
 *
 * @param tables - the tables to have; left out, all of them
 * @returns plain data; only the schema of all tables has an address
 * @example
 * ```ts runnable
 * import { programmeFileJsonSchema } from '@khuyencong/tables';
 * const { properties } = programmeFileJsonSchema();
 * Object.keys(properties as object).slice(0, 3) // => ['programme', 'budget', 'projects']
 * ```
 * @category schema
 * @since 0.1.0
 */
export function programmeFileJsonSchema(tables?: readonly TableSchema[]): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(!tables && { $id: 'https://unpkg.com/@khuyencong/tables/schemas/programme-file.schema.json' }),
    title: 'Tệp chương trình dạng JSON (Programme file as JSON)',
    type: 'object',
    properties: Object.fromEntries((tables ?? tableSchemas).map((table) => [table.name, listOf(table)])),
    minProperties: 1,
    additionalProperties: false,
  };
}

function listOf({ title, titleEn, fields }: TableSchema): JsonSchema {
  const required = fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name);
  return {
    title: `${title} (${titleEn})`,
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(fields.map((field) => [field.name, valueOf(field)])),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    },
  };
}

function valueOf(field: TableField): JsonSchema {
  const { title, titleEn, constraints } = field;
  const { type, ...held } = typeOf(field);
  const nullable = constraints?.required !== true;
  const choices = constraints?.enum;
  return {
    title: `${title} (${titleEn})`,
    type: nullable ? [...type, 'null'] : type.length === 1 ? type[0] : type,
    ...held,
    ...(choices && { enum: nullable ? [...choices, null] : choices }),
  };
}

interface ValueType extends JsonSchema {
  readonly type: readonly string[];
}

/** `minimum` holds numbers only and `pattern` text only, so that one schema says both. */
function typeOf({ type, constraints }: TableField): ValueType {
  const minimum = constraints?.minimum;
  const sign = minimum !== undefined && minimum >= 0 ? '' : '-?';
  switch (type) {
    case 'integer':
      return {
        type: ['integer', 'string'],
        ...(minimum !== undefined && { minimum }),
        pattern: String.raw`^${sign}(?:0|[1-9]\d*)$`,
      };
    case 'number':
      return {
        type: ['number', 'string'],
        ...(minimum !== undefined && { minimum }),
        pattern: String.raw`^${sign}(?:0|[1-9]\d*)(?:\.\d+)?$`,
      };
    case 'year':
      return {
        type: ['integer', 'string'],
        minimum: yearsRead.from,
        maximum: yearsRead.to,
        pattern: String.raw`^(?:19|20|21)\d\d$`,
      };
    case 'date':
      return { type: ['string'], format: 'date' };
    case 'string':
      return {
        type: ['string'],
        ...(constraints?.enum === undefined && { minLength: 1 }),
        ...(constraints?.pattern !== undefined && { pattern: `^(?:${constraints.pattern})$` }),
      };
  }
}
