import * as z from 'zod';
import { levelField } from '../programme/level-field.js';
import { dayField, idField, nameField } from '../programme/field-schemas.js';
import type { Equal } from '../schema/equal.js';
import type { Organisation, OrganisationName } from './organisation.js';
import { roleLabels } from './role-labels.js';
import type { RoleId } from './role.js';

export const roleField: z.ZodType<RoleId> = /* @__PURE__ */ z.enum(
  /* @__PURE__ */ Object.keys(roleLabels) as [RoleId],
);

const formerName = /* @__PURE__ */ z
  .strictObject({ name: nameField, from: dayField.optional(), to: dayField.optional() })
  .readonly();

const organisation = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    name: nameField,
    roles: z.array(roleField).readonly(),
    level: levelField.optional(),
    province: nameField.optional(),
    formerNames: z.array(formerName).readonly().optional(),
  })
  .readonly();

/**
 * Schema of an organisation (lược đồ tổ chức khuyến công).
 *
 * @category schema
 * @since 0.1.0
 */
export const OrganisationSchema: z.ZodType<Organisation> = organisation;

true satisfies Equal<z.infer<typeof formerName>, OrganisationName>;
true satisfies Equal<z.infer<typeof organisation>, Organisation>;
