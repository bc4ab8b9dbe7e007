import { CriteriaSetSchema } from '@khuyencong/law/award-criteria';
import {
  CitationSchema,
  describeSchema,
  FindingSchema,
  knownOption,
  LocalTextSchema,
  type JsonSchema,
  type LocalText,
} from '@khuyencong/model';
import type * as z from 'zod';
import { AwardRoundMarksSchema } from '../round/award-round-marks-schema.js';
import { SealedRoundSchema } from '../seal/sealed-round-schema.js';

/**
 * The name of a document of this package that has a JSON Schema (tên tài liệu có JSON Schema); it is the `kind` of the document.
 *
 * @category schema
 * @since 0.1.0
 */
export type AwardsDocumentName = 'award-round-marks' | 'sealed-award-round';

interface AwardsDocument {
  readonly schema: z.ZodType;
  readonly title: LocalText;
  readonly fields?: Readonly<Record<string, LocalText>>;
  /** Schemas that stand once in it, by name. */
  readonly parts?: Readonly<Record<string, z.ZodType>>;
}

const documents: Readonly<Record<AwardsDocumentName, AwardsDocument>> = {
  'award-round-marks': {
    schema: AwardRoundMarksSchema,
    title: { vi: 'Dữ liệu chấm điểm của một kỳ bình chọn', en: 'Award round with its marks' },
  },
  'sealed-award-round': {
    schema: SealedRoundSchema,
    title: { vi: 'Kỳ bình chọn đã niêm phong', en: 'Sealed award round' },
    fields: {
      format: { vi: 'Phiên bản khuôn dạng tệp niêm phong', en: 'Version of the format' },
      kind: { vi: 'Loại tài liệu', en: 'Kind of document' },
      input: {
        vi: 'Kỳ bình chọn, thể lệ, giám khảo, sản phẩm, phiếu chấm điểm và quyết định',
        en: 'The round, its rules, jurors, products, sheets and acts',
      },
      result: { vi: 'Kết quả tính từ các phiếu', en: 'What follows from the sheets' },
      schemes: { vi: 'Bộ tiêu chí đã dùng', en: 'The criteria that it was scored with' },
      seal: { vi: 'Mã băm của từng bản ghi và mã niêm phong', en: 'A digest for each record, and the root' },
    },
    parts: {
      Citation: CitationSchema,
      CriteriaSet: CriteriaSetSchema,
      Finding: FindingSchema,
      LocalText: LocalTextSchema,
    },
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
 * change that follows another, a seal that holds) is not in it.
 *
 * @param name - name of the document
 * @returns plain data
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { awardsJsonSchemaOf } from '@khuyencong/awards';
 * awardsJsonSchemaOf('award-round-marks')['required'] // => ['kind', 'round', 'rules', 'jurors', 'products', 'marks']
 * ```
 * @category schema
 * @since 0.1.0
 */
export function awardsJsonSchemaOf(name: AwardsDocumentName): JsonSchema {
  knownOption('name', name, documents);
  const { schema, ...described } = documents[name];
  const id = `https://unpkg.com/@khuyencong/awards/schemas/${name}.schema.json`;
  return describeSchema(schema, { id, ...described });
}
