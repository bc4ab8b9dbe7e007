import {
  DecimalStringSchema,
  ExplanationSchema,
  LocalTextSchema,
  type Equal,
  type Interval,
} from '@khuyencong/model';
import * as z from 'zod';
import { textField } from './common-schemas.js';
import { ExactRatioSchema, ReportRatioSchema } from './report-figure-schema.js';
import type { ReportTarget } from './report-target.js';

const interval = z
  .strictObject({
    min: DecimalStringSchema.nullable(),
    max: DecimalStringSchema.nullable(),
    minInclusive: z.boolean(),
    maxInclusive: z.boolean(),
  })
  .readonly();

const rule = z
  .strictObject({
    kind: z.enum([
      'amount',
      'share',
      'yearly-growth',
      'baseline-growth',
      'ratio',
      'frequency',
      'paired',
      'levels',
      'by-year',
      'deadline',
    ]),
    accepts: interval.nullable(),
    wording: textField,
  })
  .readonly();

const target = z
  .strictObject({
    file: textField,
    id: textField,
    label: LocalTextSchema,
    text: textField,
    unit: textField,
    rule: rule.nullable(),
    period: z.strictObject({ from: z.int(), to: z.int() }).readonly().nullable(),
    state: z.enum(['met', 'on-pace', 'under-way', 'behind', 'missed', 'cannot-tell', 'withdrawn', 'not-due']),
    reason: LocalTextSchema,
    achieved: DecimalStringSchema.nullable(),
    share: ExactRatioSchema.nullable(),
    progress: ReportRatioSchema.nullable(),
    remaining: DecimalStringSchema.nullable(),
    missing: z
      .enum([
        'actuals',
        'periods',
        'ratio',
        'as-of',
        'target-period',
        'target-number',
        'one-reading',
        'baseline',
        'distinct-actuals',
        'one-number',
        'lower-limit',
        'counted-things',
        'whole-place',
        'each-thing',
        'done-on',
      ])
      .nullable(),
    explanation: ExplanationSchema.nullable(),
  })
  .readonly();
export const ReportTargetSchema: z.ZodType<ReportTarget> = target;

true satisfies Equal<z.infer<typeof interval>, Interval>;
true satisfies Equal<z.infer<typeof target>, ReportTarget>;
