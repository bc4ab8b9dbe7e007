import { DecimalStringSchema, fractionField, idField } from '@khuyencong/model';
import * as z from 'zod';
import type { Equal } from '@khuyencong/model';
import type { Quota, RoundRules } from './round-rules.js';

const count = z.int().nonnegative();
const none = z.strictObject({ kind: z.literal('none') }).readonly();
const sheetPolicy = z.enum(['leave-sheet-out', 'product-not-scored']);

const quota: z.ZodType<Quota> = z.discriminatedUnion('kind', [
  none,
  z.strictObject({ kind: z.literal('in-all'), most: count }).readonly(),
  z
    .strictObject({
      kind: z.literal('per-group'),
      most: z.array(z.strictObject({ group: idField, most: count }).readonly()).readonly(),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('share'),
      share: fractionField,
      of: z.enum(['entries', 'scored', 'passed']),
      rounding: z.enum(['down', 'up', 'half-up']),
    })
    .readonly(),
]);

const spread = z.discriminatedUnion('kind', [
  none,
  z.strictObject({ kind: z.literal('alarm'), mostBetween: DecimalStringSchema }).readonly(),
  z.strictObject({ kind: z.literal('re-mark'), mostBetween: DecimalStringSchema }).readonly(),
]);

const aggregate = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mean') }).readonly(),
  z.strictObject({ kind: z.literal('median') }).readonly(),
  z.strictObject({ kind: z.literal('trimmed-mean'), dropHighest: count, dropLowest: count }).readonly(),
]);

const quorum = z.discriminatedUnion('kind', [
  none,
  z.strictObject({ kind: z.literal('least-sheets'), sheets: count }).readonly(),
  z
    .strictObject({ kind: z.literal('share-of-jurors'), share: fractionField, headAmongThem: z.boolean() })
    .readonly(),
]);

const stars = z
  .strictObject({
    gates: z.enum(['every-juror', 'most-jurors', 'mean-of-criterion']),
    missedGate: z.enum(['council-decides', 'highest-rank-with-all-gates']),
    bandGap: z.enum(['council-decides', 'round-half-up', 'round-down']),
  })
  .readonly();

const ties = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('criterion'), criterion: idField }).readonly(),
      z.strictObject({ kind: z.literal('median') }).readonly(),
      z.strictObject({ kind: z.literal('first-places') }).readonly(),
    ]),
  )
  .readonly();

const label = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }).readonly();
const prizes = z.discriminatedUnion('kind', [
  none,
  z
    .strictObject({
      kind: z.literal('by-rank'),
      among: z.enum(['passed', 'recognised']),
      quota,
      prizes: z.array(z.strictObject({ id: idField, label, count }).readonly()).readonly(),
    })
    .readonly(),
]);

const putForward = z.discriminatedUnion('kind', [
  none,
  z.strictObject({ kind: z.literal('by-rank'), quota }).readonly(),
  z.strictObject({ kind: z.literal('prizes'), prizes: z.array(idField).readonly() }).readonly(),
]);

const roundRules = z
  .strictObject({
    markStep: DecimalStringSchema,
    aggregate,
    missing: z
      .strictObject({
        absent: sheetPolicy,
        recused: sheetPolicy,
        spoiled: sheetPolicy,
        notScored: z.enum(['leave-sheet-out', 'product-not-scored', 'mean-of-other-jurors']),
        refused: sheetPolicy,
      })
      .readonly(),
    quorum,
    spread,
    secondPanel: z.enum(['no-second-panel', 'second-alone', 'both-together']),
    panel: z
      .strictObject({
        secretary: z.enum(['does-not-mark', 'may-mark']),
        interests: z.enum(['must-be-declared', 'not-asked']),
      })
      .readonly(),
    stars: stars.optional(),
    ties,
    recognition: quota,
    prizes,
    putForward,
    print: z.strictObject({ decimals: count.max(20), rounding: z.enum(['half-up', 'down']) }).readonly(),
  })
  .readonly();

/**
 * Schema of the rules of a round (lược đồ quy chế của kỳ bình chọn).
 *
 * @category schema
 * @since 0.1.0
 */
export const RoundRulesSchema: z.ZodType<RoundRules> = roundRules;

true satisfies Equal<z.infer<typeof roundRules>, RoundRules>;
