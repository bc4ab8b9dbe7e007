import { dayField, idField, nameField } from '@khuyencong/model';
import * as z from 'zod';
import type { Equal } from '../schema/equal.js';
import type { CouncilActs } from './council-act.js';

/** The reason may be blank here: `scoreRound` says so of the act and leaves it out. */
const base = { reason: /* @__PURE__ */ z.string().max(2000), decidedOn: /* @__PURE__ */ dayField.optional() };
const productIds = /* @__PURE__ */ z.array(idField).readonly();

const condition = /* @__PURE__ */ z
  .strictObject({
    ...base,
    productId: idField,
    condition: z.enum([
      'requirement',
      'applies-only-if',
      'not-assessed-if',
      'stop-if',
      'eliminated-if',
      'disqualifier',
    ]),
    criterion: idField.optional(),
  })
  .readonly();
const referral = /* @__PURE__ */ z.strictObject({ ...base, productId: idField }).readonly();
const merge = /* @__PURE__ */ z
  .strictObject({
    ...base,
    setId: idField,
    name: nameField.optional(),
    productIds,
    markOf: z.enum(['highest', 'lowest']),
  })
  .readonly();
const tie = /* @__PURE__ */ z.strictObject({ ...base, order: productIds }).readonly();
const stars = /* @__PURE__ */ z
  .strictObject({ ...base, productId: idField, stars: z.literal([1, 2, 3, 4, 5]) })
  .readonly();
const override = /* @__PURE__ */ z
  .strictObject({
    ...base,
    productId: idField,
    step: z.enum(['recognised', 'prized', 'put-forward']),
    outcome: z.enum(['granted', 'refused']),
    prize: idField.optional(),
  })
  .readonly();

const acts = /* @__PURE__ */ z
  .strictObject({
    conditions: z.array(condition).readonly().optional(),
    secondPanel: z.array(referral).readonly().optional(),
    merges: z.array(merge).readonly().optional(),
    ties: z.array(tie).readonly().optional(),
    stars: z.array(stars).readonly().optional(),
    overrides: z.array(override).readonly().optional(),
  })
  .readonly();

/** Schema of what jury and council decided. */
export const councilActsSchema: z.ZodType<CouncilActs> = acts;

true satisfies Equal<z.infer<typeof acts>, CouncilActs>;
