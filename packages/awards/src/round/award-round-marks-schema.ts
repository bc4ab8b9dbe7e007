import { CriteriaSetSchema } from '@khuyencong/law/award-criteria';
import {
  CitationSchema,
  dayField,
  idField,
  levelField,
  nameField,
  wordingField,
  yearField,
  type DecimalString,
  type Equal,
  type SchemaFields,
} from '@khuyencong/model';
import * as z from 'zod';
import { councilActsField } from '../decision/council-acts-schema.js';
import type { AwardRoundMarks } from './round-marks.js';
import { RoundRulesSchema } from './round-rules-schema.js';

// Any text: a mark that is none is a finding of its own and does not keep the others from being read.
const mark = z.string().max(60) as z.ZodType as z.ZodType<DecimalString>;
const status = z.enum(['absent', 'recused', 'spoiled', 'not-scored']);
const list = <Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> =>
  z.array(item).readonly();

const round = z
  .strictObject({
    id: idField,
    level: levelField,
    year: yearField,
    place: nameField.optional(),
    scheme: idField,
    decidedOn: dayField.optional(),
    scoredOn: dayField,
  })
  .readonly();

const juror = z
  .strictObject({
    id: idField,
    name: nameField.optional(),
    role: z.enum(['head', 'deputy', 'member', 'secretary']),
    panel: z.enum(['first', 'second']).optional(),
    interests: list(
      z
        .strictObject({
          establishmentId: idField.optional(),
          productId: idField.optional(),
          nature: wordingField,
        })
        .readonly(),
    ).optional(),
    declaredOn: dayField.optional(),
  })
  .readonly();

const councilMember = z
  .strictObject({
    id: idField,
    name: nameField.optional(),
    role: z.enum(['chair', 'deputy', 'member', 'secretary']),
  })
  .readonly();

const product = z
  .strictObject({
    id: idField,
    name: nameField.optional(),
    group: idField,
    establishmentId: idField.optional(),
    eligible: z.boolean(),
    ineligibleBecause: z
      .strictObject({ reason: wordingField, citation: CitationSchema.optional() })
      .readonly()
      .optional(),
    criteriaSet: idField.optional(),
    cases: list(z.strictObject({ criterion: idField, case: z.int().nonnegative() }).readonly()).optional(),
  })
  .readonly();

const frame = z
  .strictObject({ set: CriteriaSetSchema, groups: list(idField).optional(), decidedOn: dayField.optional() })
  .readonly();

const row = z.union([
  z.strictObject({ productId: idField, juror: idField, criterion: idField, mark }).readonly(),
  z
    .strictObject({
      productId: idField,
      juror: idField,
      criterion: idField.optional(),
      status,
      reason: wordingField.optional(),
    })
    .readonly(),
]);

const change = z
  .strictObject({
    id: idField,
    productId: idField,
    juror: idField,
    criterion: idField,
    replaces: idField,
    was: z.union([status, mark]),
    becomes: z.union([status, mark]),
    kind: z.enum(['correction', 're-mark']),
    reason: wordingField,
    changedOn: dayField.optional(),
  })
  .readonly();

/** All fields but the marks, which a sealed round keeps as sheets. */
export const roundInputFields: SchemaFields<Omit<AwardRoundMarks, 'marks'>> = {
  kind: z.literal('award-round-marks'),
  round,
  rules: RoundRulesSchema,
  jurors: list(juror),
  council: list(councilMember).optional(),
  products: list(product),
  frames: list(frame).optional(),
  changes: list(change).optional(),
  acts: councilActsField.optional(),
  note: wordingField.optional(),
};
const awardRoundMarks = z.strictObject({ ...roundInputFields, marks: list(row) }).readonly();

/**
 * Schema of a round with its marks (lược đồ dữ liệu chấm điểm của một kỳ bình chọn).
 *
 * @category schema
 * @since 0.1.0
 */
export const AwardRoundMarksSchema: z.ZodType<AwardRoundMarks> = awardRoundMarks;

true satisfies Equal<z.infer<typeof awardRoundMarks>, AwardRoundMarks>;
