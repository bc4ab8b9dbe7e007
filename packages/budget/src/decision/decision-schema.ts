import { dayField, nameField, roleLabels, type RoleId, type Equal } from '@khuyencong/model';
import * as z from 'zod';
import type { DecisionRef } from './decision-ref.js';

const decision = /* @__PURE__ */ z
  .strictObject({
    number: nameField,
    on: dayField.optional(),
    by: z.enum(Object.keys(roleLabels) as [RoleId]).optional(),
  })
  .readonly();

/**
 * Schema of a decision (lược đồ quyết định).
 *
 * @category schema
 * @since 0.1.0
 */
export const DecisionRefSchema: z.ZodType<DecisionRef> = decision;

true satisfies Equal<z.infer<typeof decision>, DecisionRef>;
