import {
  CitationSchema,
  dayField,
  DecimalStringSchema,
  ExplanationSchema,
  LocalTextSchema,
  OriginSchema,
  type Equal,
  type Undefinable,
} from '@khuyencong/model';
import * as z from 'zod';
import type { CapGroup, CapsSummary, ProjectAboveCap } from '../summary/caps-summary.js';
import type { OpenDuty } from '../summary/duties-summary.js';
import { countField, textField } from './common-schemas.js';

const citations = z.array(CitationSchema).readonly();

const group = z
  .strictObject({
    activity: textField,
    level: textField,
    normId: textField,
    projects: countField,
    above: countField,
    supportVnd: DecimalStringSchema,
    allowedVnd: DecimalStringSchema,
    excessVnd: DecimalStringSchema,
    citations,
  })
  .readonly();

const above = z
  .strictObject({
    id: textField,
    name: textField,
    supportVnd: DecimalStringSchema,
    allowedVnd: DecimalStringSchema,
    excessVnd: DecimalStringSchema,
    citations,
    explanation: ExplanationSchema,
    origin: OriginSchema.optional(),
  })
  .readonly();
// Data that leave a key out have no `undefined` there, so the optional keys meet `exactOptionalPropertyTypes`.
const AboveSchema = above as z.ZodType as z.ZodType<ProjectAboveCap>;

const reason = z.enum([
  'row-incomplete',
  'no-support',
  'management',
  'case-incomplete',
  'units-open',
  'no-figure',
  'none-in-force',
  'overlapping',
  'not-known',
]);

const caps = z
  .strictObject({
    groups: z.array(group).readonly(),
    above: z.array(AboveSchema).readonly(),
    notJudged: z.array(z.strictObject({ reason, projects: countField }).readonly()).readonly(),
  })
  .readonly();
export const CapsSummarySchema: z.ZodType<CapsSummary> = caps;

const duty = z
  .strictObject({
    id: textField,
    label: LocalTextSchema,
    status: z.enum(['due', 'late']),
    lastDay: dayField,
    days: z.int(),
    projects: countField,
    citation: CitationSchema,
    origin: OriginSchema.optional(),
  })
  .readonly();
export const OpenDutySchema: z.ZodType<OpenDuty> = duty as z.ZodType as z.ZodType<OpenDuty>;

true satisfies Equal<z.infer<typeof group>, CapGroup>;
true satisfies Equal<z.infer<typeof above>, Undefinable<ProjectAboveCap>>;
true satisfies Equal<z.infer<typeof caps>, CapsSummary>;
true satisfies Equal<z.infer<typeof duty>, Undefinable<OpenDuty>>;
