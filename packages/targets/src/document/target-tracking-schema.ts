import {
  dayField,
  DecimalStringSchema,
  idField,
  nameField,
  periodField,
  spanField,
  wordingField,
} from '@khuyencong/model';
import * as z from 'zod';
import { indicatorFields, labelField } from '../indicator/indicator-schema.js';
import type { Equal } from '@khuyencong/model';
import type { TargetTracking } from './target-tracking.js';

const target = /* @__PURE__ */ z
  .strictObject({
    text: wordingField,
    period: spanField.optional(),
    baseline: DecimalStringSchema.optional(),
    places: z.array(nameField).readonly().optional(),
    adjustments: z
      .array(z.strictObject({ from: dayField, reason: wordingField, text: wordingField }).readonly())
      .readonly()
      .optional(),
    withdrawn: z.strictObject({ from: dayField, reason: wordingField }).readonly().optional(),
  })
  .readonly();

const report = /* @__PURE__ */ z
  .strictObject({
    period: periodField,
    place: nameField.optional(),
    value: DecimalStringSchema.optional(),
    numerator: DecimalStringSchema.optional(),
    denominator: DecimalStringSchema.optional(),
    doneOn: dayField.optional(),
    counted: z.array(idField).readonly().optional(),
    part: nameField.optional(),
    reportedOn: dayField.optional(),
    correction: z.strictObject({ reason: wordingField }).readonly().optional(),
    wording: wordingField.optional(),
  })
  .readonly();

const tracking = /* @__PURE__ */ z
  .strictObject({
    kind: z.literal('target-tracking'),
    programme: idField,
    asOf: dayField,
    rows: z
      .array(
        z
          .strictObject({
            ...indicatorFields,
            target: target.optional(),
            reports: z.array(report).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    notes: z.array(labelField).readonly().optional(),
  })
  .readonly();

/**
 * Schema of targets and results of a programme (lược đồ tài liệu theo dõi chỉ tiêu).
 *
 * @category document
 * @since 0.1.0
 */
export const TargetTrackingSchema: z.ZodType<TargetTracking> = tracking;

true satisfies Equal<z.infer<typeof tracking>, TargetTracking>;
