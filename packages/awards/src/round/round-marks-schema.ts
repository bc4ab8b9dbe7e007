import { CriteriaSetSchema } from '@khuyencong/law/award-criteria';
import {
  CitationSchema,
  dayField,
  idField,
  levelField,
  nameField,
  wordingField,
  yearField,
} from '@khuyencong/model';
import * as z from 'zod';
import { councilActsSchema } from '../decision/council-acts-schema.js';
import type { Equal } from '../schema/equal.js';
import { markChangeSchema, markRowSchema } from '../sheet/mark-row-schema.js';
import type { AwardRoundMarks } from './round-marks.js';
import { roundRulesSchema } from './round-rules-schema.js';

const heading = /* @__PURE__ */ z
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

const interest = /* @__PURE__ */ z
  .strictObject({ establishmentId: idField.optional(), productId: idField.optional(), nature: wordingField })
  .readonly();
const juror = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    name: nameField.optional(),
    role: z.enum(['head', 'deputy', 'member', 'secretary']),
    panel: z.enum(['first', 'second']).optional(),
    interests: z.array(interest).readonly().optional(),
    declaredOn: dayField.optional(),
  })
  .readonly();
const councilMember = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    name: nameField.optional(),
    role: z.enum(['chair', 'deputy', 'member', 'secretary']),
  })
  .readonly();

const entry = /* @__PURE__ */ z
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
    cases: z
      .array(z.strictObject({ criterion: idField, case: z.int().min(0) }).readonly())
      .readonly()
      .optional(),
  })
  .readonly();
const frame = /* @__PURE__ */ z
  .strictObject({
    set: CriteriaSetSchema,
    groups: z.array(idField).readonly().optional(),
    decidedOn: dayField.optional(),
  })
  .readonly();

const document = /* @__PURE__ */ z
  .strictObject({
    kind: z.literal('award-round-marks'),
    round: heading,
    rules: roundRulesSchema,
    jurors: z.array(juror).readonly(),
    council: z.array(councilMember).readonly().optional(),
    products: z.array(entry).readonly(),
    frames: z.array(frame).readonly().optional(),
    marks: z.array(markRowSchema).readonly(),
    changes: z.array(markChangeSchema).readonly().optional(),
    acts: councilActsSchema.optional(),
    note: wordingField.optional(),
  })
  .readonly();

/**
 * Schema of a round with its marks (lược đồ dữ liệu chấm điểm của một kỳ bình chọn).
 *
 * Shape only: what marks, changes and acts mean to one another is said by `scoreRound`.
 *
 * @category schema
 * @since 0.1.0
 */
export const AwardRoundMarksSchema: z.ZodType<AwardRoundMarks> = document;

true satisfies Equal<z.infer<typeof document>, AwardRoundMarks>;
