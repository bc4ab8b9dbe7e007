import * as z from 'zod';
import { DecimalStringSchema } from '../decimal/decimal-schema.js';
import { fractionField, nameField } from '../programme/field-schemas.js';
import type { Undefinable } from '../schema/undefinable.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Equal } from '../schema/equal.js';

const quantity = /* @__PURE__ */ z
  .strictObject({
    kind: z.enum(['money', 'count', 'share', 'growth', 'ratio']),
    value: z
      .union([DecimalStringSchema, fractionField], {
        error: 'decimal text "2840" or fraction "177/179"',
      })
      .optional(),
    min: DecimalStringSchema.optional(),
    max: DecimalStringSchema.optional(),
    maxInclusive: z.literal(false).optional(),
    unit: nameField,
    unitWritten: nameField,
    unitFactor: DecimalStringSchema,
    qualifier: z.enum(['exact', 'about', 'nearly', 'over', 'at-least', 'at-most', 'range', 'indefinite']),
    modality: z.enum(['actual', 'planned', 'aim', 'estimate', 'requested', 'remainder']).optional(),
    per: nameField.optional(),
    average: z.literal(true).optional(),
    of: nameField.optional(),
    factor: DecimalStringSchema.optional(),
    separators: z.enum(['none', 'comma-decimal', 'comma-thousands', 'dot-decimal', 'dot-thousands', 'both']),
  })
  .readonly();

// Data that leave a key out have no `undefined` there, so the optional keys meet `exactOptionalPropertyTypes`.
/**
 * Schema of a published quantity (lược đồ số liệu đã công bố).
 *
 * @category schema
 * @since 0.1.0
 */
export const QuantitySchema: z.ZodType<Quantity> = quantity as z.ZodType as z.ZodType<Quantity>;

true satisfies Equal<z.infer<typeof quantity>, Undefinable<Quantity>>;
