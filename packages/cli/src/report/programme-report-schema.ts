import {
  activityField,
  dayField,
  DecimalStringSchema,
  ExplanationSchema,
  levelField,
  LocalTextSchema,
  OriginSchema,
  QuantitySchema,
  type Equal,
  type FiguresSource,
  type Undefinable,
} from '@khuyencong/model';
import * as z from 'zod';
import type { ProgrammeFacts } from '../summary/programme-facts.js';
import { countField, textField } from './common-schemas.js';
import { FindingDigestSchema } from './finding-digest-schema.js';
import type { ProgrammeReport, PublishedSum, ReportDocument, ReportFigureRead } from './programme-report.js';
import { ReportMoneySchema } from './report-money-schema.js';
import { ReportProjectsSchema } from './report-projects-schema.js';
import { CapsSummarySchema, OpenDutySchema } from './report-rules-schema.js';
import { ReportTargetSchema } from './report-target-schema.js';

const word = textField.nullable();
const years = z.strictObject({ from: z.int(), to: z.int() }).readonly().nullable();

const input = z
  .strictObject({
    file: textField,
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .nullable(),
    rows: countField,
    title: word,
  })
  .readonly();

const programme = z
  .strictObject({
    id: word,
    name: word,
    level: word,
    province: word,
    fromYear: word,
    toYear: word,
    decision: word,
    leadAgency: word,
    origin: OriginSchema.optional(),
  })
  .readonly();
// Data that leave a key out have no `undefined` there, so the optional keys meet `exactOptionalPropertyTypes`.
const ProgrammeFactsSchema = programme as z.ZodType as z.ZodType<ProgrammeFacts>;

const source: z.ZodType<FiguresSource> = z
  .strictObject({ name: textField, publishedOn: textField.optional(), url: textField.optional() })
  .readonly();
const document = z
  .strictObject({
    file: textField,
    title: textField,
    level: levelField,
    province: word,
    period: years,
    source,
  })
  .readonly();

const published = z
  .strictObject({
    file: textField,
    label: LocalTextSchema,
    wording: textField,
    period: years,
    activity: activityField.nullable(),
    quantity: QuantitySchema.nullable(),
  })
  .readonly();

const sum = z
  .strictObject({
    file: textField,
    label: LocalTextSchema,
    status: z.enum([
      'equal',
      'short',
      'over',
      'within-qualifiers',
      'impossible',
      'partial',
      'parts-missing',
      'cannot-tell',
    ]),
    unit: textField,
    total: DecimalStringSchema.nullable(),
    sum: DecimalStringSchema.nullable(),
    difference: DecimalStringSchema.nullable(),
    explanation: ExplanationSchema.nullable(),
  })
  .readonly();

const programmeReport = z
  .strictObject({
    kind: z.literal('programme-report'),
    version: textField,
    title: word,
    asOf: dayField.nullable(),
    sources: z.array(textField).readonly(),
    inputs: z.array(input).readonly(),
    missing: z.array(z.enum(['programme', 'budget', 'projects', 'targets', 'as-of'])).readonly(),
    programmes: z.array(ProgrammeFactsSchema).readonly(),
    documents: z.array(document).readonly(),
    published: z.array(published).readonly(),
    money: ReportMoneySchema,
    projects: ReportProjectsSchema.nullable(),
    targets: z.array(ReportTargetSchema).readonly(),
    caps: CapsSummarySchema.nullable(),
    sums: z.strictObject({ stated: countField, published: z.array(sum).readonly() }).readonly(),
    duties: z.array(OpenDutySchema).readonly().nullable(),
    findings: FindingDigestSchema,
  })
  .readonly();

/**
 * The form of what `khuyencong report --format json` prints (khuôn dạng báo cáo chương trình); published as
 * `schemas/programme-report.schema.json`.
 *
 * @category report
 * @since 0.1.0
 */
export const ProgrammeReportSchema: z.ZodType<ProgrammeReport> = programmeReport;

true satisfies Equal<z.infer<typeof programme>, Undefinable<ProgrammeFacts>>;
true satisfies Equal<z.infer<typeof document>, ReportDocument>;
true satisfies Equal<z.infer<typeof published>, ReportFigureRead>;
true satisfies Equal<z.infer<typeof sum>, PublishedSum>;
true satisfies Equal<z.infer<typeof programmeReport>, ProgrammeReport>;
