import { isIsoDate, type IsoDate } from '@khuyencong/model';
import * as z from 'zod';
import type { Equal } from '@khuyencong/model';
import type { CouncilActs } from './council-act.js';

const id = z.string().min(1).max(200);
const words = z.string().min(1).max(2000);
const ids = z.array(id).readonly();
const day: z.ZodType<IsoDate> = z
  .templateLiteral([z.number(), '-', z.number(), '-', z.number()])
  .refine(isIsoDate, { params: { expected: 'an existing day, YYYY-MM-DD' } });
const base = { reason: words, decidedOn: day.optional() };

const acts = z
  .strictObject({
    conditions: z
      .array(
        z
          .strictObject({
            ...base,
            productId: id,
            condition: z.enum([
              'requirement',
              'applies-only-if',
              'not-assessed-if',
              'stop-if',
              'eliminated-if',
              'disqualifier',
            ]),
            criterion: id.optional(),
          })
          .readonly(),
      )
      .readonly()
      .optional(),
    secondPanel: z
      .array(z.strictObject({ ...base, productId: id }).readonly())
      .readonly()
      .optional(),
    merges: z
      .array(
        z
          .strictObject({
            ...base,
            setId: id,
            name: words.optional(),
            productIds: ids,
            markOf: z.enum(['highest', 'lowest']),
          })
          .readonly(),
      )
      .readonly()
      .optional(),
    ties: z
      .array(z.strictObject({ ...base, order: ids }).readonly())
      .readonly()
      .optional(),
    stars: z
      .array(z.strictObject({ ...base, productId: id, stars: z.literal([1, 2, 3, 4, 5]) }).readonly())
      .readonly()
      .optional(),
    overrides: z
      .array(
        z
          .strictObject({
            ...base,
            productId: id,
            step: z.enum(['recognised', 'prized', 'put-forward']),
            outcome: z.enum(['granted', 'refused']),
            prize: id.optional(),
          })
          .readonly(),
      )
      .readonly()
      .optional(),
  })
  .readonly();

/** The acts of jury and council as they stand in a document. */
export const councilActsField: z.ZodType<CouncilActs> = acts;

true satisfies Equal<z.infer<typeof acts>, CouncilActs>;
