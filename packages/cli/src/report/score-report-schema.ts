import { productResultFields, roundResultFields, type ScoredRound, type Seal } from '@khuyencong/awards';
import { dayField, levelField, type Equal, type Undefinable } from '@khuyencong/model';
import * as z from 'zod';
import type { ProductWithTies } from '../render/products-with-ties.js';
import { SaidFindingSchema, textField } from './common-schemas.js';
import type { ScoreReport } from './score-report.js';

const round = z
  .strictObject({
    id: textField,
    level: levelField,
    year: z.int(),
    place: textField.optional(),
    scheme: textField,
    decidedOn: dayField.optional(),
    scoredOn: dayField,
  })
  .readonly();
const RoundSchema = round as z.ZodType as z.ZodType<ScoredRound>;

const product = z
  .strictObject({ ...productResultFields, tiedWith: z.array(textField).readonly() })
  .readonly();
const ProductSchema = product as z.ZodType as z.ZodType<ProductWithTies>;

const seal = z
  .strictObject({
    algorithm: z.literal('SHA-256'),
    canonicalization: z.literal('RFC 8785'),
    root: z.string().regex(/^[0-9a-f]{64}$/u),
  })
  .readonly();

const scoreReport = z
  .strictObject({
    round: RoundSchema.nullable(),
    rules: roundResultFields.rules.optional(),
    counts: roundResultFields.counts.optional(),
    products: z.array(ProductSchema).readonly(),
    ties: roundResultFields.ties,
    decisions: roundResultFields.decisions,
    findings: z.array(SaidFindingSchema).readonly(),
    seal: seal.nullable(),
  })
  .readonly();

/** The form of what `khuyencong score --format json` prints. */
export const ScoreReportSchema: z.ZodType<ScoreReport> = scoreReport as z.ZodType as z.ZodType<ScoreReport>;

true satisfies Equal<z.infer<typeof round>, Undefinable<ScoredRound>>;
true satisfies Equal<z.infer<typeof product>, Undefinable<ProductWithTies>>;
true satisfies Equal<z.infer<typeof seal>, Omit<Seal, 'parts'>>;
true satisfies Equal<z.infer<typeof scoreReport>, Undefinable<ScoreReport>>;
