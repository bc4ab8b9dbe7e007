import { SupportNormSchema } from '@khuyencong/law/norms';
import { describeSchema, type JsonSchema, type LocalText } from '@khuyencong/model';
import * as z from 'zod';
import { CheckConfigSchema } from '../config/check-config.js';
import { CheckReportSchema } from '../file/check-report-schema.js';

/**
 * The name of a document of the command line that has a JSON Schema (tên tài liệu có JSON Schema).
 *
 * @category schema
 * @since 0.1.0
 */
export type CliDocumentName = 'check-config' | 'check-report' | 'support-norms';

interface CliDocument {
  readonly schema: z.ZodType;
  readonly title: LocalText;
}

const documents: Readonly<Record<CliDocumentName, CliDocument>> = {
  'check-config': {
    schema: CheckConfigSchema,
    title: { vi: 'Tệp cấu hình khuyencong.config.json', en: 'Configuration khuyencong.config.json' },
  },
  'check-report': {
    schema: CheckReportSchema,
    title: { vi: 'Kết quả kiểm tra', en: 'Report of a check' },
  },
  'support-norms': {
    schema: /* @__PURE__ */ z.array(SupportNormSchema),
    title: { vi: 'Định mức hỗ trợ của địa phương', en: 'Support norms of a province' },
  },
};

/**
 * The names of the documents of the command line (danh sách tài liệu có JSON Schema): its configuration, the norms that the
 * configuration names, and its report.
 *
 * @category schema
 * @since 0.1.0
 */
export const cliDocumentNames: readonly CliDocumentName[] = /* @__PURE__ */ Object.keys(
  documents,
) as CliDocumentName[];

/**
 * The JSON Schema of a document of the command line (lược đồ JSON của tài liệu), draft 2020-12.
 *
 * The same text is shipped as `khuyencong/schemas/<name>.schema.json`. What only code can say (a norm with its period and province, codes of
 * findings that exist) is not in it.
 *
 * @param name - name of the document
 * @returns plain data
 * @example
 * ```ts runnable
 * import { cliJsonSchemaOf } from 'khuyencong';
 * cliJsonSchemaOf('check-report')['required'] // => ['version', 'asOf', 'inputs', 'findings', 'summary']
 * ```
 * @category schema
 * @since 0.1.0
 */
export function cliJsonSchemaOf(name: CliDocumentName): JsonSchema {
  const { schema, title } = documents[name];
  return describeSchema(schema, { id: `https://unpkg.com/khuyencong/schemas/${name}.schema.json`, title });
}
