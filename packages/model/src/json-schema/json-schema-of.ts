import { describeSchema, type JsonSchema } from './describe-schema.js';
import { documentSchema, type DocumentName } from './document-schemas.js';

/**
 * The JSON Schema of a document (lược đồ JSON của tài liệu), draft 2020-12, for checks in any language.
 *
 * The same text is shipped as `@khuyencong/model/schemas/<name>.schema.json`. What only code can say (an end not before its start, a
 * local project with its province) is not in it.
 *
 * @param name - name of the document
 * @returns plain data
 * @example
 * ```ts runnable
 * import { jsonSchemaOf } from '@khuyencong/model';
 * jsonSchemaOf('programme')['title'] // => 'Chương trình khuyến công (Programme)'
 * jsonSchemaOf('programme')['required'] // => ['id', 'name', 'level', 'period']
 * ```
 * @category schema
 * @since 0.1.0
 */
export function jsonSchemaOf(name: DocumentName): JsonSchema {
  const { schema, title } = documentSchema(name);
  return describeSchema(schema, {
    id: `https://unpkg.com/@khuyencong/model/schemas/${name}.schema.json`,
    title,
  });
}
