import * as z from 'zod';
import { activities } from '../activity/activity.js';
import type { ActivityId } from '../activity/activity-id.js';
import type { YearSpan } from '../date/period.js';
import { DecimalStringSchema } from '../decimal/decimal-schema.js';
import { fundingSourceLabels, type FundingSource } from '../funding/funding-source.js';
import { dayField, partOfWholeField, periodField, publishedOnField } from '../programme/field-schemas.js';
import { levelLabels, type Level } from '../programme/level.js';
import type { Equal } from '../schema/equal.js';
import type { FiguresDocument } from './figures-document.js';

const id = z.string().min(1).max(120);
const wording = z.string().min(1).max(2000);
const label = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }).readonly();
const year = z.int().min(1900).max(2200);
const span: z.ZodType<YearSpan> = z
  .strictObject({ from: year, to: year })
  .readonly()
  .refine(({ from, to }) => from <= to, { params: { expected: 'from not after to' } });
const measure = z.enum(['money', 'count', 'share', 'growth']);
const modality = z.enum(['actual', 'planned', 'aim', 'estimate', 'requested', 'remainder']);
const activity = z.enum(activities.map((row) => row.id) as [ActivityId]);
const source = z.enum(Object.keys(fundingSourceLabels) as [FundingSource]);
const award = z
  .strictObject({
    level: z.enum(['national', 'region', 'province', 'district']),
    step: z.enum(['entered', 'passed', 'recognised', 'put-forward']),
  })
  .readonly();
const range = z.strictObject({ min: DecimalStringSchema, max: DecimalStringSchema }).readonly();
const figure = z
  .strictObject({
    id,
    measure,
    text: wording.optional(),
    value: z
      .union([DecimalStringSchema, partOfWholeField, range], {
        error: 'decimal text "2840", fraction "177/179" or { "min", "max" }',
      })
      .optional(),
    unit: z.string().min(1).max(60).optional(),
    qualifier: z.enum(['exact', 'about', 'nearly', 'over', 'at-least', 'at-most', 'range']).optional(),
    modality: modality.optional(),
    label: label.optional(),
    partOf: id.optional(),
    partial: z.boolean().optional(),
    sameAs: id.optional(),
    publishedIn: id.optional(),
    everyYears: z.int().min(1).max(100).optional(),
    series: id.optional(),
    year: year.optional(),
    period: span.optional(),
    activity: activity.optional(),
    source: source.optional(),
    award: award.optional(),
  })
  .readonly();

const target = z
  .strictObject({
    id,
    text: wording,
    measure: measure.optional(),
    label: label.optional(),
    activity: activity.optional(),
    period: span.optional(),
    year: year.optional(),
    modality: modality.optional(),
    award: award.optional(),
  })
  .readonly();

const actual = z
  .strictObject({
    targetId: id,
    period: periodField,
    place: z.string().min(1).optional(),
    part: z.string().min(1).optional(),
    value: DecimalStringSchema.optional(),
    numerator: DecimalStringSchema.optional(),
    denominator: DecimalStringSchema.optional(),
    reportedOn: dayField.optional(),
    correction: z
      .strictObject({ reason: z.string().min(1) })
      .readonly()
      .optional(),
  })
  .readonly();

const published = {
  name: z.string().min(1),
  publishedOn: publishedOnField.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
} as const;

const period = z
  .strictObject({
    id,
    label: label.optional(),
    text: wording,
    years: span,
    partOf: id.optional(),
    follows: id.optional(),
  })
  .readonly();

const ratio = z
  .strictObject({
    id,
    label: label.optional(),
    of: id.optional(),
    per: z.array(id).min(1).readonly().optional(),
    perYears: span.optional(),
    ratio: id.optional(),
    atLeast: DecimalStringSchema.optional(),
  })
  .readonly();

const figuresDocument = z
  .strictObject({
    kind: z.literal('figures'),
    id,
    title: z.string().min(1),
    level: z.enum(Object.keys(levelLabels) as [Level]),
    province: z.string().min(1).optional(),
    period: span.optional(),
    source: z.strictObject(published).readonly(),
    sources: z
      .array(z.strictObject({ ...published, id }).readonly())
      .readonly()
      .optional(),
    periods: z.array(period).readonly().optional(),
    figures: z.array(figure).readonly(),
    ratios: z.array(ratio).readonly().optional(),
    targets: z.array(target).readonly().optional(),
    actuals: z.array(actual).readonly().optional(),
  })
  .readonly();

/**
 * Schema of a figures document (lược đồ tài liệu số liệu đã công bố).
 *
 * Unknown keys are refused here; `safeParseFiguresDocument` reports them and goes on.
 *
 * @category schema
 * @since 0.1.0
 */
export const FiguresDocumentSchema: z.ZodType<FiguresDocument> = figuresDocument;

true satisfies Equal<z.infer<typeof figuresDocument>, FiguresDocument>;
