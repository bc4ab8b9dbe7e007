import { SupportNormSchema, LegalDaySchema } from '@khuyencong/law/norms';
import {
  CitationSchema,
  describeSchema,
  type JsonSchema,
  type LocalText,
  ExplanationSchema,
  LocalTextSchema,
} from '@khuyencong/model';
import * as z from 'zod';
import { CheckConfigSchema } from '../config/check-config.js';
import { CheckReportSchema } from '../file/check-report-schema.js';
import { CodeReportSchema } from '../report/code-report-schema.js';
import { SaidFindingSchema } from '../report/common-schemas.js';
import { NormActivitySchema, NormReportSchema } from '../report/norm-report-schema.js';
import { programmeReportFields } from '../report/programme-report-fields.js';
import { ProgrammeReportSchema } from '../report/programme-report-schema.js';
import { ReportFigureSchema, ReportRatioSchema } from '../report/report-figure-schema.js';
import { ReadReportSchema } from '../report/read-report-schema.js';
import { ScoreReportSchema } from '../report/score-report-schema.js';
import { SupportReportSchema } from '../report/support-report-schema.js';
import { UnitReportSchema } from '../report/unit-report-schema.js';
import { VerifyReportSchema } from '../report/verify-report-schema.js';

/**
 * The name of a document of the command line that has a JSON Schema (tên tài liệu có JSON Schema).
 *
 * @category schema
 * @since 0.1.0
 */
export type CliDocumentName =
  | 'check-config'
  | 'check-report'
  | 'code-report'
  | 'norm-report'
  | 'programme-report'
  | 'read-report'
  | 'score-report'
  | 'support-norms'
  | 'support-report'
  | 'unit-report'
  | 'verify-report';

interface CliDocument {
  readonly schema: z.ZodType;
  readonly title: LocalText;
  readonly fields?: Readonly<Record<string, LocalText>>;
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
  'code-report': {
    schema: CodeReportSchema,
    title: { vi: 'Kết quả của lệnh explain', en: 'Result of explain' },
  },
  'norm-report': {
    schema: NormReportSchema,
    title: { vi: 'Kết quả của lệnh norm', en: 'Result of norm' },
  },
  'programme-report': {
    schema: ProgrammeReportSchema,
    title: { vi: 'Báo cáo chương trình', en: 'Report on a programme' },
    fields: programmeReportFields,
  },
  'read-report': {
    schema: ReadReportSchema,
    title: { vi: 'Kết quả của lệnh read', en: 'Result of read' },
  },
  'score-report': {
    schema: ScoreReportSchema,
    title: { vi: 'Kết quả của lệnh score', en: 'Result of score' },
  },
  'support-norms': {
    schema: /* @__PURE__ */ z.array(SupportNormSchema),
    title: { vi: 'Định mức hỗ trợ của địa phương', en: 'Support norms of a province' },
  },
  'support-report': {
    schema: SupportReportSchema,
    title: { vi: 'Kết quả của lệnh support', en: 'Result of support' },
  },
  'unit-report': {
    schema: UnitReportSchema,
    title: { vi: 'Kết quả của lệnh unit', en: 'Result of unit' },
  },
  'verify-report': {
    schema: VerifyReportSchema,
    title: { vi: 'Kết quả của lệnh verify', en: 'Result of verify' },
  },
};

const parts: Readonly<Record<string, z.ZodType>> = {
  Citation: CitationSchema,
  Explanation: ExplanationSchema,
  Finding: SaidFindingSchema,
  LegalDay: LegalDaySchema,
  LocalText: LocalTextSchema,
  NormActivity: NormActivitySchema,
  ReportFigure: ReportFigureSchema,
  ReportRatio: ReportRatioSchema,
  SupportNorm: SupportNormSchema,
};

/**
 * The names of the documents of the command line (danh sách tài liệu có JSON Schema): its configuration, the norms that the
 * configuration names, and what its commands print.
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
  const { schema, ...described } = documents[name];
  const id = `https://unpkg.com/khuyencong/schemas/${name}.schema.json`;
  return describeSchema(schema, { id, ...described, parts });
}
