import {
  DecimalStringSchema,
  fractionField,
  type Equal,
  type Quantity,
  type Undefinable,
} from '@khuyencong/model';
import * as z from 'zod';
import type { ReadText, TargetReading, TextReading } from '../read/read-text.js';
import { textField } from './common-schemas.js';

const measure = z.enum(['money', 'count', 'share', 'growth', 'ratio']);

const shape = {
  value: z.union([DecimalStringSchema, fractionField]).optional(),
  min: DecimalStringSchema.optional(),
  max: DecimalStringSchema.optional(),
  maxInclusive: z.literal(false).optional(),
  unit: textField,
  unitWritten: textField,
  unitFactor: DecimalStringSchema,
  qualifier: z.enum(['exact', 'about', 'nearly', 'over', 'at-least', 'at-most', 'range', 'indefinite']),
  modality: z.enum(['actual', 'planned', 'aim', 'estimate', 'requested', 'remainder']).optional(),
  per: textField.optional(),
  average: z.literal(true).optional(),
  of: textField.optional(),
  factor: DecimalStringSchema.optional(),
  separators: z.enum(['none', 'comma-decimal', 'comma-thousands', 'dot-decimal', 'dot-thousands', 'both']),
};
const quantity = z.strictObject({ ...shape, kind: measure });
const target = z.strictObject({
  ...shape,
  kind: z.literal('target'),
  measure,
  everyYears: DecimalStringSchema,
});
const wording = { wording: textField };
const reading = z.union([quantity.extend(wording).readonly(), target.extend(wording).readonly()]);
const ReadingSchema = reading as z.ZodType as z.ZodType<TextReading>;

const readText = z
  .strictObject({
    text: textField,
    readings: z.array(ReadingSchema).readonly(),
    ambiguous: z.boolean(),
    unread: z.array(textField).readonly(),
  })
  .readonly();

/** The form of what `khuyencong read --format json` prints. */
export const ReadReportSchema: z.ZodType<readonly ReadText[]> = z.array(readText).readonly();

true satisfies Equal<Readonly<z.infer<typeof quantity>>, Undefinable<Quantity>>;
true satisfies Equal<Readonly<z.infer<typeof target>>, Undefinable<TargetReading>>;
true satisfies Equal<z.infer<typeof readText>, ReadText>;
