import type { JsonSchema } from '@khuyencong/model';
import * as z from 'zod';
import { TableMappingSchema } from './table-mapping-schema.js';

/**
 * The JSON Schema of a mapping of columns (lược đồ JSON của tệp ánh xạ cột), draft 2020-12.
 *
 * The same text is shipped as `@khuyencong/tables/schemas/table-mapping.schema.json`. That a field belongs to its table is checked by
 * `safeParseTableMapping` alone.
 *
 * @returns plain data
 * @example
 * ```ts runnable
 * import { tableMappingJsonSchema } from '@khuyencong/tables';
 * tableMappingJsonSchema()['required'] // => ['kind', 'sheets']
 * ```
 * @category mapping
 * @since 0.1.0
 */
export function tableMappingJsonSchema(): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(TableMappingSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return {
    $schema,
    $id: 'https://unpkg.com/@khuyencong/tables/schemas/table-mapping.schema.json',
    title: 'Ánh xạ cột (Table mapping)',
    ...(JSON.parse(JSON.stringify(rest)) as JsonSchema),
  };
}
