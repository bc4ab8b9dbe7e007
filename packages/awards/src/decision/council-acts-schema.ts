import { dayField, idField, nameField, wordingField } from '@khuyencong/model';
import * as z from 'zod';
import type { Equal } from '@khuyencong/model';
import type { CouncilActs } from './council-act.js';

const ids = z.array(idField).readonly();
const base = { reason: wordingField, decidedOn: dayField.optional() };

const acts = z
  .strictObject({
    conditions: z
      .array(
        z
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
          .readonly(),
      )
      .readonly()
      .optional(),
    secondPanel: z
      .array(z.strictObject({ ...base, productId: idField }).readonly())
      .readonly()
      .optional(),
    merges: z
      .array(
        z
          .strictObject({
            ...base,
            setId: idField,
            name: nameField.optional(),
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
      .array(z.strictObject({ ...base, productId: idField, stars: z.literal([1, 2, 3, 4, 5]) }).readonly())
      .readonly()
      .optional(),
    overrides: z
      .array(
        z
          .strictObject({
            ...base,
            productId: idField,
            step: z.enum(['recognised', 'prized', 'put-forward']),
            outcome: z.enum(['granted', 'refused']),
            prize: idField.optional(),
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
