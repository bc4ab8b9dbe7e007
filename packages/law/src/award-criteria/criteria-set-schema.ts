import { CitationSchema, DecimalStringSchema, type Equal } from '@khuyencong/model';
import * as z from 'zod';
import { localWords, words } from '../schema/local-words.js';
import { criteriaFindings, type CriteriaFindingParams } from './criteria-findings.js';
import type { CriteriaCorrection, CriteriaSet } from './criteria-set.js';
import { PublishedTextSchema as published } from './published-text-schema.js';
import type { AdditiveOption, Criterion, CriterionRule, MarkOption, OptionCase } from './criterion.js';

const name = z.string().min(1).max(200);

const markOption = z
  .strictObject({
    mark: DecimalStringSchema.optional(),
    label: published.optional(),
    leastForStars: z.literal([1, 2, 3, 4, 5]).optional(),
  })
  .readonly();
const options = z.array(markOption).min(1).max(100).readonly();
const additiveOption = z
  .strictObject({ mark: DecimalStringSchema.optional(), label: published.optional() })
  .readonly();
/** So many options have 4,096 sums at most. */
const mostAdditive = 12;
const optionCase = z.strictObject({ label: published.optional(), options }).readonly();

const rule = z
  .strictObject({
    kind: z.enum([
      'requirement',
      'applies-only-if',
      'not-assessed-if',
      'stop-if',
      'stop-if-zero',
      'eliminated-if',
      'evidence',
    ]),
    text: published,
  })
  .readonly();

const base = {
  id: name,
  label: published,
  maxMark: DecimalStringSchema,
  otherPrintedMarks: z.array(DecimalStringSchema).readonly().optional(),
  guidance: z.array(published).readonly().optional(),
  rules: z.array(rule).readonly().optional(),
};
const below: z.ZodType<Criterion> = z.lazy(() => criterion);
const criterion = z.discriminatedUnion(
  'kind',
  [
    z
      .strictObject({
        kind: z.literal('group'),
        ...base,
        children: z.array(below).min(1).max(200).readonly(),
      })
      .readonly(),
    z.strictObject({ kind: z.literal('options'), ...base, options }).readonly(),
    z
      .strictObject({
        kind: z.literal('cases'),
        ...base,
        cases: z.array(optionCase).min(2).max(20).readonly(),
      })
      .readonly(),
    z
      .strictObject({
        kind: z.literal('additive'),
        ...base,
        options: z.array(additiveOption).min(2).max(mostAdditive).readonly(),
      })
      .readonly(),
    z.strictObject({ kind: z.literal('yes-no'), ...base }).readonly(),
    z.strictObject({ kind: z.literal('open'), ...base }).readonly(),
  ],
  { error: 'group | options | cases | additive | yes-no | open' },
);

const correction = z
  .strictObject({
    code: z.enum(Object.keys(criteriaFindings) as [keyof CriteriaFindingParams]),
    path: z
      .array(z.union([name, z.int().min(0)], { error: 'key or index' }))
      .min(1)
      .readonly(),
    printed: z.string().max(200),
    mustBe: DecimalStringSchema.optional(),
    reason: localWords,
  })
  .readonly();

const criteriaSet = z
  .strictObject({
    id: name,
    label: published,
    classification: words.optional(),
    managedBy: z.array(name).readonly().optional(),
    citation: CitationSchema,
    totalMark: DecimalStringSchema,
    disqualifiers: z.array(published).readonly().optional(),
    criteria: z.array(below).min(1).max(200).readonly(),
    corrections: z.array(correction).readonly().optional(),
  })
  .readonly();

/**
 * Schema of a set of criteria (lược đồ bộ tiêu chí), such as the detailed frame that a round decides.
 *
 * Shape only: `safeParseCriteriaSet` also checks the sums.
 *
 * @category schema
 * @since 0.1.0
 */
export const CriteriaSetSchema: z.ZodType<CriteriaSet> = criteriaSet;

true satisfies Equal<z.infer<typeof markOption>, MarkOption>;
true satisfies Equal<z.infer<typeof additiveOption>, AdditiveOption>;
true satisfies Equal<z.infer<typeof optionCase>, OptionCase>;
true satisfies Equal<z.infer<typeof rule>, CriterionRule>;
true satisfies Equal<z.infer<typeof criterion>, Criterion>;
true satisfies Equal<z.infer<typeof correction>, CriteriaCorrection>;
true satisfies Equal<z.infer<typeof criteriaSet>, CriteriaSet>;
