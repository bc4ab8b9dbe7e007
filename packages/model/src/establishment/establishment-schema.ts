import * as z from 'zod';
import { idField, nameField, wholeField } from '../programme/field-schemas.js';
import type { Equal } from '../schema/equal.js';
import type { Establishment } from './establishment.js';
import { legalForms, type LegalForm } from './legal-form.js';

const establishment = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    name: nameField,
    legalForm: z.enum(legalForms.map(({ id }) => id) as [LegalForm]).optional(),
    commune: nameField.optional(),
    province: nameField.optional(),
    workers: wholeField.optional(),
    capitalVnd: wholeField.optional(),
    revenueVnd: wholeField.optional(),
    trade: nameField.optional(),
    craftVillage: nameField.optional(),
    womenOwned: z.boolean().optional(),
  })
  .readonly();

/**
 * Schema of an establishment (lược đồ cơ sở công nghiệp nông thôn).
 *
 * @category schema
 * @since 0.1.0
 */
export const EstablishmentSchema: z.ZodType<Establishment> = establishment;

true satisfies Equal<z.infer<typeof establishment>, Establishment>;
