import type { SupportLimit } from '@khuyencong/budget';
import { type SupportCondition, type SupportConditionsAnswer, LegalDaySchema } from '@khuyencong/law/norms';
import {
  CitationSchema,
  DecimalStringSchema,
  type Equal,
  type Undefinable,
  ExplanationSchema,
  LocalTextSchema,
} from '@khuyencong/model';
import * as z from 'zod';
import { SaidFindingSchema, textField } from './common-schemas.js';
import { NormCautionSchema } from './norm-report-schema.js';
import type { SupportReport } from './support-report.js';

const bound = z.enum(['rate', 'quantity', 'price', 'ceiling', 'cost']);

const limit = z
  .strictObject({ by: bound, limitVnd: DecimalStringSchema, unusedVnd: DecimalStringSchema })
  .readonly();

const condition = z
  .strictObject({
    kind: z.enum(['content-and-trade', 'approved', 'own-money', 'no-other-state-source']),
    text: LocalTextSchema,
    from: LegalDaySchema,
    to: LegalDaySchema,
    citation: CitationSchema,
  })
  .readonly();

const conditions = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('in-force'), conditions: z.array(condition).readonly() }).readonly(),
  z.strictObject({ status: z.literal('not-known'), instrument: textField.optional() }).readonly(),
]);
const ConditionsSchema = conditions as z.ZodType as z.ZodType<SupportConditionsAnswer>;

const supportReport = z
  .strictObject({
    status: z.enum(['in-force', 'no-figure', 'none-in-force', 'overlapping', 'not-known', 'faulty-request']),
    supportVnd: DecimalStringSchema.nullable(),
    boundBy: bound.nullable(),
    ownCommitmentVnd: DecimalStringSchema.nullable(),
    limits: z.array(limit).readonly(),
    citations: z.array(CitationSchema).readonly(),
    conditions: ConditionsSchema.nullable(),
    cautions: z.array(NormCautionSchema).readonly(),
    findings: z.array(SaidFindingSchema).readonly(),
    explanation: ExplanationSchema.nullable(),
  })
  .readonly();

/** The form of what `khuyencong support --format json` prints. */
export const SupportReportSchema: z.ZodType<SupportReport> = supportReport;

true satisfies Equal<z.infer<typeof limit>, SupportLimit>;
true satisfies Equal<z.infer<typeof condition>, SupportCondition>;
true satisfies Equal<z.infer<typeof conditions>, Undefinable<SupportConditionsAnswer>>;
true satisfies Equal<z.infer<typeof supportReport>, SupportReport>;
