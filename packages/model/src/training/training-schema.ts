import * as z from 'zod';
import {
  dayField,
  endsInTime,
  endsInTimeFault,
  idField,
  nameField,
  wholeField,
} from '../programme/field-schemas.js';
import type { Equal } from '../schema/equal.js';
import type { TrainingClass } from './training-class.js';

const trainingClass = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    name: nameField,
    kind: z.enum(['vocational', 'handing-down', 'management', 'cleaner-production', 'officers']),
    trade: nameField.optional(),
    place: nameField.optional(),
    startsOn: dayField.optional(),
    endsOn: dayField.optional(),
    enrolled: wholeField.optional(),
    attended: wholeField.optional(),
    graduated: wholeField.optional(),
    applying: wholeField.optional(),
    projectId: idField.optional(),
    totalCostVnd: wholeField.optional(),
    supportVnd: wholeField.optional(),
  })
  .readonly()
  .refine(endsInTime, endsInTimeFault);

/**
 * Schema of a class (lược đồ lớp đào tạo, tập huấn).
 *
 * @category schema
 * @since 0.1.0
 */
export const TrainingClassSchema: z.ZodType<TrainingClass> = trainingClass;

true satisfies Equal<z.infer<typeof trainingClass>, TrainingClass>;
