import { SupportNormSchema } from '@khuyencong/law/norms';
import { CitationSchema, describeSchema, type JsonSchema, type LocalText } from '@khuyencong/model';
import * as z from 'zod';
import { CheckConfigSchema } from '../config/check-config.js';
import { CheckReportSchema } from '../file/check-report-schema.js';
import { CodeReportSchema } from './code-report-schema.js';
import { ExplanationSchema, LegalDaySchema, LocalTextSchema, SaidFindingSchema } from './common-schemas.js';
import { NormActivitySchema, NormReportSchema } from './norm-report-schema.js';
import { ReadReportSchema } from './read-report-schema.js';
import { ScoreReportSchema } from './score-report-schema.js';
import { SupportReportSchema } from './support-report-schema.js';
import { UnitReportSchema } from './unit-report-schema.js';
import { VerifyReportSchema } from './verify-report-schema.js';

const described: readonly (readonly [name: string, schema: z.ZodType, title: LocalText])[] = [
  [
    'check-config',
    CheckConfigSchema,
    { vi: 'Tệp cấu hình khuyencong.config.json', en: 'Configuration file' },
  ],
  ['check-report', CheckReportSchema, { vi: 'Kết quả của lệnh check', en: 'Result of check' }],
  ['code-report', CodeReportSchema, { vi: 'Kết quả của lệnh explain', en: 'Result of explain' }],
  ['norm-report', NormReportSchema, { vi: 'Kết quả của lệnh norm', en: 'Result of norm' }],
  ['read-report', ReadReportSchema, { vi: 'Kết quả của lệnh read', en: 'Result of read' }],
  ['score-report', ScoreReportSchema, { vi: 'Kết quả của lệnh score', en: 'Result of score' }],
  [
    'support-norms',
    z.array(SupportNormSchema).readonly(),
    {
      vi: 'Định mức riêng của tỉnh, nêu ở "norms" của tệp cấu hình',
      en: 'Norms of the caller, named by "norms" of the configuration',
    },
  ],
  ['support-report', SupportReportSchema, { vi: 'Kết quả của lệnh support', en: 'Result of support' }],
  ['unit-report', UnitReportSchema, { vi: 'Kết quả của lệnh unit', en: 'Result of unit' }],
  ['verify-report', VerifyReportSchema, { vi: 'Kết quả của lệnh verify', en: 'Result of verify' }],
];

const parts: Readonly<Record<string, z.ZodType>> = {
  Citation: CitationSchema,
  Explanation: ExplanationSchema,
  Finding: SaidFindingSchema,
  LegalDay: LegalDaySchema,
  LocalText: LocalTextSchema,
  NormActivity: NormActivitySchema,
  SupportNorm: SupportNormSchema,
};

/** The JSON Schemas that the package ships, by the name of their file. */
export function reportJsonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(
    described.map(([name, schema, title]) => {
      const file = `${name}.schema.json`;
      return [
        file,
        describeSchema(schema, { id: `https://unpkg.com/khuyencong/schemas/${file}`, title, parts }),
      ];
    }),
  );
}
