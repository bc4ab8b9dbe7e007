import * as z from 'zod';
import { dayField, idField, nameField, yearField } from '../programme/field-schemas.js';
import { levelField } from '../programme/level-field.js';
import type { Equal } from '../schema/equal.js';
import type { AwardRound } from './award-round.js';

const round = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    level: levelField,
    year: yearField,
    place: nameField.optional(),
    scheme: idField.optional(),
    decidedOn: dayField.optional(),
  })
  .readonly();

/**
 * Schema of an award round (lược đồ kỳ bình chọn).
 *
 * @category schema
 * @since 0.1.0
 */
export const AwardRoundSchema: z.ZodType<AwardRound> = round;

true satisfies Equal<z.infer<typeof round>, AwardRound>;
