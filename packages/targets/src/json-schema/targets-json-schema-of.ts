import { describeSchema, knownOption, type JsonSchema, type LocalText } from '@khuyencong/model';
import type * as z from 'zod';
import { TargetTrackingSchema } from '../document/target-tracking-schema.js';
import { IndicatorSchema } from '../indicator/indicator-schema.js';
import { ProgressStateSchema } from '../progress/progress-state-schema.js';
import { PlaceMappingSchema } from '../roll-up/place-mapping-schema.js';

/**
 * The name of a document of this package that has a JSON Schema (tên tài liệu có JSON Schema).
 *
 * @category schema
 * @since 0.1.0
 */
export type TargetsDocumentName = 'indicator' | 'place-mapping' | 'progress-state' | 'target-tracking';

interface TargetsDocument {
  readonly schema: z.ZodType;
  readonly title: LocalText;
}

const documents: Readonly<Record<TargetsDocumentName, TargetsDocument>> = {
  indicator: { schema: IndicatorSchema, title: { vi: 'Chỉ tiêu thống kê', en: 'Indicator' } },
  'place-mapping': {
    schema: PlaceMappingSchema,
    title: { vi: 'Ánh xạ địa bàn', en: 'Mapping of places' },
  },
  'progress-state': { schema: ProgressStateSchema, title: { vi: 'Tiến độ đã lưu', en: 'Stored progress' } },
  'target-tracking': {
    schema: TargetTrackingSchema,
    title: { vi: 'Tài liệu theo dõi chỉ tiêu', en: 'Targets and results of a programme' },
  },
};

/**
 * The names of the documents of this package (danh sách tài liệu có JSON Schema).
 *
 * @category schema
 * @since 0.1.0
 */
export const targetsDocumentNames: readonly TargetsDocumentName[] = /* @__PURE__ */ Object.keys(
  documents,
) as TargetsDocumentName[];

/**
 * The JSON Schema of a document of this package (lược đồ JSON của tài liệu), draft 2020-12.
 *
 * The same text is shipped as `@khuyencong/targets/schemas/<name>.schema.json`. What only code can say (axes that fit the measure, one
 * cell for one indicator, place and period) is not in it.
 *
 * @param name - name of the document
 * @returns plain data
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { targetsJsonSchemaOf } from '@khuyencong/targets';
 * targetsJsonSchemaOf('place-mapping')['title'] // => 'Ánh xạ địa bàn (Mapping of places)'
 * targetsJsonSchemaOf('progress-state')['required'] // => ['cells']
 * ```
 * @category schema
 * @since 0.1.0
 */
export function targetsJsonSchemaOf(name: TargetsDocumentName): JsonSchema {
  knownOption('name', name, documents);
  const { schema, title } = documents[name];
  return describeSchema(schema, {
    id: `https://unpkg.com/@khuyencong/targets/schemas/${name}.schema.json`,
    title,
  });
}
