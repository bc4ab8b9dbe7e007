import {
  RoundRulesSchema,
  type DecisionRecord,
  type ExactMark,
  type ProductResult,
  type RoundCounts,
  type ScoredRound,
  type Seal,
  type SheetResult,
  type TieGroup,
} from '@khuyencong/awards';
import {
  CitationSchema,
  DecimalStringSchema,
  dayField,
  fractionField,
  levelField,
  type Equal,
} from '@khuyencong/model';
import * as z from 'zod';
import type { ProductWithTies } from '../render/products-with-ties.js';
import { countField, LocalTextSchema, SaidFindingSchema, textField } from './common-schemas.js';
import type { ScoreReport } from './score-report.js';
import type { Undefinable } from './undefinable.js';

const texts = z.array(textField).readonly();
const mark: z.ZodType<ExactMark> = z.union([DecimalStringSchema, fractionField]);
const stars = z.literal([1, 2, 3, 4, 5]);

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

const sheet = z
  .strictObject({
    juror: textField,
    standing: z.enum([
      'counted',
      'trimmed',
      'refused',
      'other-panel',
      'absent',
      'recused',
      'spoiled',
      'not-scored',
    ]),
    total: mark.optional(),
  })
  .readonly();
const SheetSchema = sheet as z.ZodType as z.ZodType<SheetResult>;

const missedGate = z
  .strictObject({ criterion: textField, stars, least: DecimalStringSchema, mean: mark.optional() })
  .readonly();
const MissedGateSchema = missedGate as z.ZodType as z.ZodType<
  NonNullable<ProductResult['missedGates']>[number]
>;

const product = z
  .strictObject({
    id: textField,
    group: textField,
    establishmentId: textField.optional(),
    criteriaSet: textField.optional(),
    status: z.enum(['scored', 'not-scored', 'ineligible', 'disqualified', 'stopped']),
    because: z
      .enum([
        'no-criteria',
        'no-jury',
        'no-sheet',
        'all-recused',
        'missing-mark',
        'refused-mark',
        'below-quorum',
        'spread-too-wide',
        'listed-twice',
      ])
      .optional(),
    meanMark: mark.nullable(),
    printedMean: DecimalStringSchema.nullable(),
    sheets: z.array(SheetSchema).readonly(),
    passed: z.boolean().nullable(),
    rank: countField.nullable(),
    recognised: z.boolean().nullable(),
    prize: textField.nullable(),
    prizeDecided: z.boolean(),
    putForward: z.boolean().nullable(),
    stars: stars.nullable(),
    starsByMean: stars.optional(),
    missedGates: z.array(MissedGateSchema).readonly().optional(),
    mergedInto: textField.optional(),
    members: texts.optional(),
    tiedWith: texts,
  })
  .readonly();
const ProductSchema = product as z.ZodType as z.ZodType<ProductWithTies>;

const counts = z
  .strictObject({
    entered: countField,
    eligible: countField,
    scored: countField,
    passed: countField,
    recognised: countField,
    prized: countField,
    putForward: countField,
  })
  .readonly();

const tie = z.strictObject({ rank: countField, products: texts }).readonly();

const basis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('clause'), citation: CitationSchema }).readonly(),
  z.strictObject({ kind: z.literal('option'), option: textField, value: textField }).readonly(),
  z.strictObject({ kind: z.literal('act'), act: textField, reason: textField }).readonly(),
]);

const decision = z
  .strictObject({
    step: z.enum(['eligible', 'scored', 'passed', 'recognised', 'prized', 'put-forward']),
    outcome: z.enum(['granted', 'refused', 'not-decided']),
    products: texts,
    basis: z.array(basis).readonly(),
    label: LocalTextSchema,
    prize: textField.optional(),
  })
  .readonly();
const DecisionSchema = decision as z.ZodType as z.ZodType<DecisionRecord>;

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
    rules: RoundRulesSchema.optional(),
    counts: counts.optional(),
    products: z.array(ProductSchema).readonly(),
    ties: z.array(tie).readonly(),
    decisions: z.array(DecisionSchema).readonly(),
    findings: z.array(SaidFindingSchema).readonly(),
    seal: seal.nullable(),
  })
  .readonly();

/** The form of what `khuyencong score --format json` prints. */
export const ScoreReportSchema: z.ZodType<ScoreReport> = scoreReport as z.ZodType as z.ZodType<ScoreReport>;

true satisfies Equal<z.infer<typeof round>, Undefinable<ScoredRound>>;
true satisfies Equal<z.infer<typeof sheet>, Undefinable<SheetResult>>;
true satisfies Equal<z.infer<typeof product>, Undefinable<ProductWithTies>>;
true satisfies Equal<z.infer<typeof counts>, RoundCounts>;
true satisfies Equal<z.infer<typeof tie>, TieGroup>;
true satisfies Equal<z.infer<typeof decision>, Undefinable<DecisionRecord>>;
true satisfies Equal<z.infer<typeof seal>, Omit<Seal, 'parts'>>;
true satisfies Equal<z.infer<typeof scoreReport>, Undefinable<ScoreReport>>;
