import { DecimalStringSchema, fractionField, idField, wordingField } from '@khuyencong/model';
import * as z from 'zod';
import type { Equal } from '../schema/equal.js';
import type { RoundRules } from './round-rules.js';

const count = /* @__PURE__ */ z.int().min(0);
const none = /* @__PURE__ */ z.strictObject({ kind: z.literal('none') }).readonly();
const sheetPolicy = /* @__PURE__ */ z.enum(['leave-sheet-out', 'product-not-scored']);

const aggregate = /* @__PURE__ */ z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mean') }).readonly(),
  z.strictObject({ kind: z.literal('median') }).readonly(),
  z.strictObject({ kind: z.literal('trimmed-mean'), dropHighest: count, dropLowest: count }).readonly(),
]);
const missing = /* @__PURE__ */ z
  .strictObject({
    absent: sheetPolicy,
    recused: sheetPolicy,
    spoiled: sheetPolicy,
    notScored: z.enum(['leave-sheet-out', 'product-not-scored', 'mean-of-other-jurors']),
    refused: sheetPolicy,
  })
  .readonly();
const quorum = /* @__PURE__ */ z.discriminatedUnion('kind', [
  none,
  z.strictObject({ kind: z.literal('least-sheets'), sheets: count }).readonly(),
  z
    .strictObject({ kind: z.literal('share-of-jurors'), share: fractionField, headAmongThem: z.boolean() })
    .readonly(),
]);
const spread = /* @__PURE__ */ z.discriminatedUnion('kind', [
  none,
  z.strictObject({ kind: z.literal('alarm'), mostBetween: DecimalStringSchema }).readonly(),
  z.strictObject({ kind: z.literal('re-mark'), mostBetween: DecimalStringSchema }).readonly(),
]);
const stars = /* @__PURE__ */ z
  .strictObject({
    gates: z.enum(['every-juror', 'most-jurors', 'mean-of-criterion']),
    missedGate: z.enum(['council-decides', 'highest-rank-with-all-gates']),
    bandGap: z.enum(['council-decides', 'round-half-up', 'round-down']),
  })
  .readonly();
const tie = /* @__PURE__ */ z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('criterion'), criterion: idField }).readonly(),
  z.strictObject({ kind: z.literal('median') }).readonly(),
  z.strictObject({ kind: z.literal('first-places') }).readonly(),
]);
const quota = /* @__PURE__ */ z.discriminatedUnion('kind', [
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
const prize = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    label: z.strictObject({ vi: wordingField, en: wordingField }).readonly(),
    count,
  })
  .readonly();
const prizes = /* @__PURE__ */ z.discriminatedUnion('kind', [
  none,
  z
    .strictObject({
      kind: z.literal('by-rank'),
      among: z.enum(['passed', 'recognised']),
      quota,
      prizes: z.array(prize).readonly(),
    })
    .readonly(),
]);
const putForward = /* @__PURE__ */ z.discriminatedUnion('kind', [
  none,
  z.strictObject({ kind: z.literal('by-rank'), quota }).readonly(),
  z.strictObject({ kind: z.literal('prizes'), prizes: z.array(idField).readonly() }).readonly(),
]);

const rules = /* @__PURE__ */ z
  .strictObject({
    markStep: DecimalStringSchema,
    aggregate,
    missing,
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
    ties: z.array(tie).readonly(),
    recognition: quota,
    prizes,
    putForward,
    print: z.strictObject({ decimals: count.max(12), rounding: z.enum(['half-up', 'down']) }).readonly(),
  })
  .readonly();

/** Schema of the rules of a round. */
export const roundRulesSchema: z.ZodType<RoundRules> = rules;

true satisfies Equal<z.infer<typeof rules>, RoundRules>;
