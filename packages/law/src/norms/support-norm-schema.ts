import {
  activities,
  dayField,
  DecimalStringSchema,
  type Citation,
  type LocalText,
  type Equal,
} from '@khuyencong/model';
import * as z from 'zod';
import type { LegalDay } from '../instruments/legal-day.js';
import { normSubjectLabels, type NormActivity } from './norm-activity.js';
import type { NormAmount, NormRule } from './norm-rule.js';
import type { SupportNorm } from './support-norm.js';

/** The same keys, where an optional one may also hold `undefined`. */
type Undefinable<Type> = {
  [Key in keyof Type]: Partial<Pick<Type, Key>> extends Pick<Type, Key> ? Type[Key] | undefined : Type[Key];
};

const name = z.string().min(1).max(200);
const text: z.ZodType<LocalText> = z
  .strictObject({ vi: z.string().min(1).max(2000), en: z.string().min(1).max(2000) })
  .readonly();
const legalDay: z.ZodType<LegalDay> = z.union(
  [
    dayField,
    z.strictObject({ year: z.int().min(1900).max(2200) }).readonly(),
    z.strictObject({ notBefore: dayField }).readonly(),
  ],
  { error: '"YYYY-MM-DD", { "year" } or { "notBefore" }' },
);
const activity = z.enum([...activities.map(({ id }) => id), ...Object.keys(normSubjectLabels)] as [
  NormActivity,
]);

const citationShape = z
  .strictObject({
    instrument: name,
    article: name.optional(),
    clause: name.optional(),
    point: name.optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    verified: z.enum(['clause', 'secondary']),
    verifiedOn: dayField.optional(),
  })
  .readonly();
// A key that the data leaves out is absent in the result, so optional keys meet `exactOptionalPropertyTypes`.
const citation = citationShape as z.ZodType as z.ZodType<Citation>;

const amounts = [
  z
    .strictObject({
      shape: z.literal('lower-of'),
      ratePercent: DecimalStringSchema,
      base: text.optional(),
      ceilingVnd: DecimalStringSchema,
    })
    .readonly(),
  z
    .strictObject({ shape: z.literal('rate'), ratePercent: DecimalStringSchema, base: text.optional() })
    .readonly(),
  z.strictObject({ shape: z.literal('ceiling'), ceilingVnd: DecimalStringSchema }).readonly(),
  z
    .strictObject({
      shape: z.literal('per-quantity'),
      perQuantityVnd: DecimalStringSchema,
      quantity: text,
      ceilingVnd: DecimalStringSchema.optional(),
    })
    .readonly(),
] as const;
const amount = z.discriminatedUnion('shape', amounts, { error: 'lower-of | rate | ceiling | per-quantity' });

const tier = z
  .strictObject({
    id: name,
    label: text,
    capitalAboveVnd: DecimalStringSchema.optional(),
    capitalUpToVnd: DecimalStringSchema.optional(),
    amount,
  })
  .readonly();

const rule = z.discriminatedUnion(
  'shape',
  [
    ...amounts,
    z
      .strictObject({
        shape: z.literal('rate-above'),
        ratePercent: DecimalStringSchema,
        base: text.optional(),
        aboveVnd: DecimalStringSchema,
      })
      .readonly(),
    z.strictObject({ shape: z.literal('tiers'), tiers: z.array(tier).min(1).readonly() }).readonly(),
    z
      .strictObject({
        shape: z.literal('multiplier'),
        multiplier: DecimalStringSchema,
        of: activity.optional(),
        statedCeiling: z
          .strictObject({
            ceilingVnd: DecimalStringSchema,
            ratePercent: DecimalStringSchema.optional(),
            citation,
          })
          .readonly()
          .optional(),
      })
      .readonly(),
    z.strictObject({ shape: z.literal('by-price') }).readonly(),
    z
      .strictObject({ shape: z.literal('by-reference'), instruments: z.array(name).readonly().optional() })
      .readonly(),
  ],
  {
    error:
      'lower-of | rate | ceiling | per-quantity | rate-above | tiers | multiplier | by-price | by-reference',
  },
);

const supportNorm = z
  .strictObject({
    id: name,
    activity,
    kind: z.enum(['support', 'prize', 'management', 'advance', 'multiplier', 'incentive']),
    level: z.enum(['national', 'local']),
    province: name.optional(),
    label: text,
    rule,
    unit: text,
    from: legalDay.optional(),
    to: legalDay.optional(),
    lastSeenInForceOn: dayField.optional(),
    unreadAmendments: z
      .array(z.strictObject({ instrument: name, from: legalDay.optional() }).readonly())
      .readonly()
      .optional(),
    citation,
    source: name.optional(),
    conditions: text.optional(),
    notes: text.optional(),
  })
  .readonly();

/**
 * Schema of a support norm (lược đồ định mức hỗ trợ).
 *
 * Shape only: `safeParseSupportNorms` also checks the period, the province, the amounts and overlaps.
 *
 * @category schema
 * @since 0.1.0
 */
export const SupportNormSchema: z.ZodType<SupportNorm> = supportNorm;

true satisfies Equal<z.infer<typeof citationShape>, Undefinable<Citation>>;
true satisfies Equal<z.infer<typeof amount>, NormAmount>;
true satisfies Equal<z.infer<typeof rule>, NormRule>;
true satisfies Equal<z.infer<typeof supportNorm>, SupportNorm>;
