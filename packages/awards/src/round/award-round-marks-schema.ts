import { CriteriaSetSchema } from '@khuyencong/law/award-criteria';
import { CitationSchema, isIsoDate, type DecimalString, type IsoDate } from '@khuyencong/model';
import * as z from 'zod';
import { councilActsField } from '../decision/council-acts-schema.js';
import type { AwardRoundMarks } from './round-marks.js';
import { roundRulesField } from './round-rules-schema.js';

const id = z.string().min(1).max(200);
const words = z.string().min(1).max(2000);
const day: z.ZodType<IsoDate> = z
  .templateLiteral([z.number(), '-', z.number(), '-', z.number()])
  .refine(isIsoDate, { params: { expected: 'an existing day, YYYY-MM-DD' } });
// Any text: a mark that is none is a finding of its own and does not keep the others from being read.
const mark = z.string().max(60) as z.ZodType as z.ZodType<DecimalString>;
const status = z.enum(['absent', 'recused', 'spoiled', 'not-scored']);
const list = <Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> =>
  z.array(item).readonly();

const round = z
  .strictObject({
    id,
    level: z.enum(['national', 'region', 'province', 'district', 'commune']),
    year: z.int().min(1900).max(2200),
    place: words.optional(),
    scheme: id,
    decidedOn: day.optional(),
    scoredOn: day,
  })
  .readonly();

const juror = z
  .strictObject({
    id,
    name: words.optional(),
    role: z.enum(['head', 'deputy', 'member', 'secretary']),
    panel: z.enum(['first', 'second']).optional(),
    interests: list(
      z.strictObject({ establishmentId: id.optional(), productId: id.optional(), nature: words }).readonly(),
    ).optional(),
    declaredOn: day.optional(),
  })
  .readonly();

const councilMember = z
  .strictObject({ id, name: words.optional(), role: z.enum(['chair', 'deputy', 'member', 'secretary']) })
  .readonly();

const product = z
  .strictObject({
    id,
    name: words.optional(),
    group: id,
    establishmentId: id.optional(),
    eligible: z.boolean(),
    ineligibleBecause: z
      .strictObject({ reason: words, citation: CitationSchema.optional() })
      .readonly()
      .optional(),
    criteriaSet: id.optional(),
    cases: list(z.strictObject({ criterion: id, case: z.int().nonnegative() }).readonly()).optional(),
  })
  .readonly();

const frame = z
  .strictObject({ set: CriteriaSetSchema, groups: list(id).optional(), decidedOn: day.optional() })
  .readonly();

const row = z.union([
  z.strictObject({ productId: id, juror: id, criterion: id, mark }).readonly(),
  z
    .strictObject({
      productId: id,
      juror: id,
      criterion: id.optional(),
      status,
      reason: words.optional(),
    })
    .readonly(),
]);

const change = z
  .strictObject({
    id,
    productId: id,
    juror: id,
    criterion: id,
    replaces: id,
    was: z.union([status, mark]),
    becomes: z.union([status, mark]),
    kind: z.enum(['correction', 're-mark']),
    reason: words,
    changedOn: day.optional(),
  })
  .readonly();

const awardRoundMarks = z
  .strictObject({
    kind: z.literal('award-round-marks'),
    round,
    rules: roundRulesField,
    jurors: list(juror),
    council: list(councilMember).optional(),
    products: list(product),
    frames: list(frame).optional(),
    marks: list(row),
    changes: list(change).optional(),
    acts: councilActsField.optional(),
    note: words.optional(),
  })
  .readonly();

/**
 * Schema of a round with its marks (lược đồ dữ liệu chấm điểm của một kỳ bình chọn).
 *
 * @category schema
 * @since 0.1.0
 */
export const AwardRoundMarksSchema: z.ZodType<AwardRoundMarks> = awardRoundMarks;
