import { activities, CitationSchema, dayField, DecimalStringSchema, type Equal } from '@khuyencong/model';
import * as z from 'zod';
import { LegalDaySchema } from '../schema/legal-day-schema.js';
import { localWords } from '../schema/local-words.js';
import { normSubjectLabels, type NormActivity } from './norm-activity.js';
import type { NormAmount, NormRule } from './norm-rule.js';
import type { SupportNorm } from './support-norm.js';

const name = z.string().min(1).max(200);
const activity = z.enum([...activities.map(({ id }) => id), ...Object.keys(normSubjectLabels)] as [
  NormActivity,
]);

const amounts = [
  z
    .strictObject({
      shape: z.literal('lower-of'),
      ratePercent: DecimalStringSchema,
      base: localWords.optional(),
      ceilingVnd: DecimalStringSchema,
    })
    .readonly(),
  z
    .strictObject({ shape: z.literal('rate'), ratePercent: DecimalStringSchema, base: localWords.optional() })
    .readonly(),
  z.strictObject({ shape: z.literal('ceiling'), ceilingVnd: DecimalStringSchema }).readonly(),
  z
    .strictObject({
      shape: z.literal('per-quantity'),
      perQuantityVnd: DecimalStringSchema,
      quantity: localWords,
      ceilingVnd: DecimalStringSchema.optional(),
    })
    .readonly(),
] as const;
const amount = z.discriminatedUnion('shape', amounts, { error: 'lower-of | rate | ceiling | per-quantity' });

const tier = z
  .strictObject({
    id: name,
    label: localWords,
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
        base: localWords.optional(),
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
            citation: CitationSchema,
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
    label: localWords,
    rule,
    unit: localWords,
    from: LegalDaySchema.optional(),
    to: LegalDaySchema.optional(),
    lastSeenInForceOn: dayField.optional(),
    unreadAmendments: z
      .array(z.strictObject({ instrument: name, from: LegalDaySchema.optional() }).readonly())
      .readonly()
      .optional(),
    citation: CitationSchema,
    source: name.optional(),
    conditions: localWords.optional(),
    notes: localWords.optional(),
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

true satisfies Equal<z.infer<typeof amount>, NormAmount>;
true satisfies Equal<z.infer<typeof rule>, NormRule>;
true satisfies Equal<z.infer<typeof supportNorm>, SupportNorm>;
