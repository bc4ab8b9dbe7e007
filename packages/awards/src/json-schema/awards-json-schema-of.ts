import { describeSchema, type JsonSchema, type LocalText } from '@khuyencong/model';
import type * as z from 'zod';
import { AwardRoundMarksSchema } from '../round/award-round-marks-schema.js';

/**
 * The name of a document of this package that has a JSON Schema (tên tài liệu có JSON Schema); it is the `kind` of the document.
 *
 * @category schema
 * @since 0.1.0
 */
export type AwardsDocumentName = 'award-round-marks';

interface AwardsDocument {
  readonly schema: z.ZodType;
  readonly title: LocalText;
}

const documents: Readonly<Record<AwardsDocumentName, AwardsDocument>> = {
  'award-round-marks': {
    schema: AwardRoundMarksSchema,
    title: { vi: 'Dữ liệu chấm điểm của một kỳ bình chọn', en: 'Award round with its marks' },
  },
};

/**
 * The names of the documents of this package (danh sách tài liệu có JSON Schema).
 *
 * @category schema
 * @since 0.1.0
 */
export const awardsDocumentNames: readonly AwardsDocumentName[] = /* @__PURE__ */ Object.keys(
  documents,
) as AwardsDocumentName[];

/**
 * The JSON Schema of a document of this package (lược đồ JSON của tài liệu), draft 2020-12.
 *
 * The same text is shipped as `@khuyencong/awards/schemas/<name>.schema.json`. What only code can say (a mark within its criterion, a
 * change that follows another) is not in it.
 *
 * @param name - name of the document
 * @returns plain data
 * @example
 * ```ts runnable
 * import { awardsJsonSchemaOf } from '@khuyencong/awards';
 * awardsJsonSchemaOf('award-round-marks')['required'] // => ['kind', 'round', 'rules', 'jurors', 'products', 'marks']
 * ```
 * @category schema
 * @since 0.1.0
 */
export function awardsJsonSchemaOf(name: AwardsDocumentName): JsonSchema {
  const { schema, title } = documents[name];
  return describeSchema(schema, {
    id: `https://unpkg.com/@khuyencong/awards/schemas/${name}.schema.json`,
    title,
  });
}
