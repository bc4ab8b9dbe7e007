import {
  CitationSchema,
  DecimalStringSchema,
  fractionField,
  FindingSchema,
  LocalTextSchema,
  type Equal,
  type SchemaFields,
  type Undefinable,
} from '@khuyencong/model';
import * as z from 'zod';
import { RoundRulesSchema } from '../round/round-rules-schema.js';
import type {
  DecisionRecord,
  ExactMark,
  MissedGate,
  ProductResult,
  RoundCounts,
  RoundResult,
  SheetResult,
  TieGroup,
} from './round-result.js';

const list = <Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> =>
  z.array(item).readonly();
const text = z.string();
const texts = list(text);
const count = z.int().nonnegative();
const mark: z.ZodType<ExactMark> = z.union([DecimalStringSchema, fractionField]);
const stars = z.literal([1, 2, 3, 4, 5]);

const sheet = z
  .strictObject({
    juror: text,
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
// Data that leave a key out have no `undefined` there, so the optional keys meet `exactOptionalPropertyTypes`.
const SheetSchema = sheet as z.ZodType as z.ZodType<SheetResult>;

const missedGate = z
  .strictObject({ criterion: text, stars, least: DecimalStringSchema, mean: mark.optional() })
  .readonly();
const MissedGateSchema = missedGate as z.ZodType as z.ZodType<MissedGate>;

/**
 * The fields of the result of one product (các trường kết quả của một sản phẩm), for a schema that adds its own.
 *
 * @category schema
 * @since 0.1.0
 */
export const productResultFields: SchemaFields<ProductResult> = {
  id: text,
  group: text,
  establishmentId: text.optional(),
  criteriaSet: text.optional(),
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
  sheets: list(SheetSchema),
  passed: z.boolean().nullable(),
  rank: count.nullable(),
  recognised: z.boolean().nullable(),
  prize: text.nullable(),
  prizeDecided: z.boolean(),
  putForward: z.boolean().nullable(),
  stars: stars.nullable(),
  starsByMean: stars.optional(),
  missedGates: list(MissedGateSchema).optional(),
  mergedInto: text.optional(),
  members: texts.optional(),
};
const product = z.strictObject(productResultFields).readonly();
const ProductSchema = product as z.ZodType as z.ZodType<ProductResult>;

const counts = z
  .strictObject({
    entered: count,
    eligible: count,
    scored: count,
    passed: count,
    recognised: count,
    prized: count,
    putForward: count,
  })
  .readonly();

const tie = z.strictObject({ rank: count, products: texts }).readonly();

const basis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('clause'), citation: CitationSchema }).readonly(),
  z.strictObject({ kind: z.literal('option'), option: text, value: text }).readonly(),
  z.strictObject({ kind: z.literal('act'), act: text, reason: text }).readonly(),
]);

const decision = z
  .strictObject({
    step: z.enum(['eligible', 'scored', 'passed', 'recognised', 'prized', 'put-forward']),
    outcome: z.enum(['granted', 'refused', 'not-decided']),
    products: texts,
    basis: list(basis),
    label: LocalTextSchema,
    prize: text.optional(),
  })
  .readonly();
const DecisionSchema = decision as z.ZodType as z.ZodType<DecisionRecord>;

/**
 * The fields of the result of a round (các trường kết quả kỳ bình chọn), for a schema that adds its own.
 *
 * @category schema
 * @since 0.1.0
 */
export const roundResultFields: SchemaFields<RoundResult> = {
  kind: z.literal('award-round-result'),
  round: text,
  scheme: text,
  rules: RoundRulesSchema,
  jurors: texts,
  counts,
  products: list(ProductSchema),
  ties: list(tie),
  decisions: list(DecisionSchema),
  findings: list(FindingSchema),
};
const roundResult = z.strictObject(roundResultFields).readonly();

/**
 * Schema of the result of a round (lược đồ kết quả kỳ bình chọn).
 *
 * @category schema
 * @since 0.1.0
 */
export const RoundResultSchema: z.ZodType<RoundResult> = roundResult;

true satisfies Equal<z.infer<typeof sheet>, Undefinable<SheetResult>>;
true satisfies Equal<z.infer<typeof missedGate>, Undefinable<MissedGate>>;
true satisfies Equal<z.infer<typeof product>, Undefinable<ProductResult>>;
true satisfies Equal<z.infer<typeof counts>, RoundCounts>;
true satisfies Equal<z.infer<typeof tie>, TieGroup>;
true satisfies Equal<z.infer<typeof decision>, Undefinable<DecisionRecord>>;
true satisfies Equal<z.infer<typeof roundResult>, RoundResult>;
