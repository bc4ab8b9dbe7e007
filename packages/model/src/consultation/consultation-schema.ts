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
import type { Consultation } from './consultation.js';

const consultation = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    subject: z.enum([
      'investment-project',
      'marketing',
      'management',
      'enterprise-establishment',
      'linkage',
      'design-packaging',
      'technology',
      'preferential-policy',
      'other',
    ]),
    establishmentIds: z.array(idField).readonly(),
    consultant: nameField.optional(),
    projectId: idField.optional(),
    startsOn: dayField.optional(),
    endsOn: dayField.optional(),
    totalCostVnd: wholeField.optional(),
    supportVnd: wholeField.optional(),
  })
  .readonly()
  .refine(endsInTime, endsInTimeFault);

/**
 * Schema of advice to establishments (lược đồ tư vấn, trợ giúp cơ sở).
 *
 * @category schema
 * @since 0.1.0
 */
export const ConsultationSchema: z.ZodType<Consultation> = consultation;

true satisfies Equal<z.infer<typeof consultation>, Consultation>;
