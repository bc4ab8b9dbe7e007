import {
  CitationSchema,
  DecimalStringSchema,
  dayField,
  type Equal,
  type Explanation,
  type Finding,
  type LocalText,
  type Origin,
} from '@khuyencong/model';
import type { LegalDay } from '@khuyencong/law/norms';
import * as z from 'zod';
import type { SaidFinding } from '../file/check-report.js';
import type { Undefinable } from './undefinable.js';

export const countField: z.ZodInt = z.int().nonnegative();

/** Any text, such as a name from a file. */
export const textField: z.ZodString = z.string();

const localText = z.strictObject({ vi: textField, en: textField }).readonly();
export const LocalTextSchema: z.ZodType<LocalText> = localText;

const origin = z
  .strictObject({
    file: textField.optional(),
    sheet: textField.optional(),
    cell: textField.optional(),
    line: countField.optional(),
    column: countField.optional(),
    byte: countField.optional(),
    byteLength: countField.optional(),
  })
  .readonly();
// Data that leave a key out have no `undefined` there, so the optional keys meet `exactOptionalPropertyTypes`.
const OriginSchema = origin as z.ZodType as z.ZodType<Origin>;

const finding = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9_]*$/u),
  severity: z.enum(['error', 'warning', 'info']),
  path: z.array(z.union([textField, countField])).readonly(),
  origin: OriginSchema.optional(),
  params: z.record(textField, textField).readonly(),
  legalBasis: z.array(CitationSchema).readonly().optional(),
});
const saidFinding = finding.extend({ message: textField }).readonly();
export const SaidFindingSchema: z.ZodType<SaidFinding> = saidFinding as z.ZodType as z.ZodType<SaidFinding>;

export const LegalDaySchema: z.ZodType<LegalDay> = z.union([
  dayField,
  z.strictObject({ year: z.int() }).readonly(),
  z.strictObject({ notBefore: dayField }).readonly(),
]);

const explanation = z
  .strictObject({
    label: LocalTextSchema,
    value: DecimalStringSchema,
    unit: textField,
    operation: z.enum([
      'given',
      'sum',
      'difference',
      'product',
      'lowest',
      'highest',
      'whole-quotient',
      'round-up',
      'round-down',
      'round-ceiling',
      'round-floor',
      'round-half-up',
      'round-half-down',
      'round-half-even',
    ]),
    inputs: z.array(z.lazy((): z.ZodType<Explanation> => ExplanationSchema)).readonly(),
    citations: z.array(CitationSchema).readonly().optional(),
    origin: OriginSchema.optional(),
    wording: textField.optional(),
  })
  .readonly();
export const ExplanationSchema: z.ZodType<Explanation> = explanation as z.ZodType as z.ZodType<Explanation>;

true satisfies Equal<z.infer<typeof localText>, LocalText>;
true satisfies Equal<z.infer<typeof origin>, Undefinable<Origin>>;
true satisfies Equal<Readonly<z.infer<typeof finding>>, Undefinable<Finding>>;
true satisfies Equal<z.infer<typeof saidFinding>, Undefinable<SaidFinding>>;
true satisfies Equal<z.infer<typeof explanation>, Undefinable<Explanation>>;
