import {
  normSubjectLabels,
  SupportNormSchema,
  type NormActivity,
  type NormAnswer,
  type NormCaution,
  type NormGap,
  LegalDaySchema,
} from '@khuyencong/law/norms';
import {
  activities,
  CitationSchema,
  DecimalStringSchema,
  type Equal,
  type Undefinable,
  LocalTextSchema,
} from '@khuyencong/model';
import * as z from 'zod';
import { textField } from './common-schemas.js';
import type { FlatNorm, NormReport } from './norm-report.js';

export const NormActivitySchema: z.ZodType<NormActivity> = z.enum([
  ...activities.map(({ id }) => id),
  ...Object.keys(normSubjectLabels),
] as [NormActivity]);

const caution = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('amendment-not-read'), instrument: textField }).readonly(),
  z.strictObject({ kind: z.literal('end-not-found') }).readonly(),
]);
export const NormCautionSchema: z.ZodType<NormCaution> = caution;

const gap = z
  .strictObject({
    id: textField,
    level: z.enum(['national', 'local']),
    province: textField.optional(),
    activity: NormActivitySchema.optional(),
    instrument: textField.optional(),
    article: textField.optional(),
    clause: textField.optional(),
    from: LegalDaySchema.optional(),
    to: LegalDaySchema.optional(),
    reason: LocalTextSchema,
  })
  .readonly();
const GapSchema = gap as z.ZodType as z.ZodType<NormGap>;

const norms = z.array(SupportNormSchema).readonly();
const answer = z.discriminatedUnion('status', [
  z
    .strictObject({
      status: z.literal('in-force'),
      norm: SupportNormSchema,
      cautions: z.array(NormCautionSchema).readonly(),
    })
    .readonly(),
  z.strictObject({ status: z.literal('none-in-force'), nearest: norms }).readonly(),
  z.strictObject({ status: z.literal('overlapping'), norms }).readonly(),
  z
    .strictObject({
      status: z.literal('not-known'),
      reason: z.enum(['date-not-known', 'not-verified', 'no-data', 'province-missing']),
      instrument: textField.optional(),
      candidates: norms,
      gaps: z.array(GapSchema).readonly(),
    })
    .readonly(),
]);
const AnswerSchema = answer as z.ZodType as z.ZodType<NormAnswer>;

const flatNorm = z
  .strictObject({
    id: textField,
    ceilingVnd: DecimalStringSchema.nullable(),
    ratePercent: DecimalStringSchema.nullable(),
    base: textField.nullable(),
    unit: textField,
    from: LegalDaySchema.nullable(),
    to: LegalDaySchema.nullable(),
    citation: CitationSchema,
    verified: z.enum(['clause', 'secondary']),
  })
  .readonly();

const normReport = z
  .strictObject({
    status: z.enum(['in-force', 'none-in-force', 'overlapping', 'not-known']),
    norm: flatNorm.nullable(),
    answer: AnswerSchema,
  })
  .readonly();

/** The form of what `khuyencong norm --format json` prints. */
export const NormReportSchema: z.ZodType<NormReport> = normReport;

true satisfies Equal<z.infer<typeof caution>, NormCaution>;
true satisfies Equal<z.infer<typeof gap>, Undefinable<NormGap>>;
true satisfies Equal<z.infer<typeof answer>, Undefinable<NormAnswer>>;
true satisfies Equal<z.infer<typeof flatNorm>, FlatNorm>;
true satisfies Equal<z.infer<typeof normReport>, NormReport>;
