import * as z from 'zod';
import { dayField, idField, nameField, wholeField } from '../programme/field-schemas.js';
import type { Equal } from '../schema/equal.js';
import type { DemonstrationModel } from './demonstration-model.js';

const demonstrationModel = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    name: nameField,
    kind: z.enum(['new', 'replication', 'cleaner-production-pilot']),
    technology: nameField.optional(),
    establishmentId: idField.optional(),
    place: nameField.optional(),
    completedOn: dayField.optional(),
    visitors: wholeField.optional(),
    projectId: idField.optional(),
    totalCostVnd: wholeField.optional(),
    supportVnd: wholeField.optional(),
  })
  .readonly();

/**
 * Schema of a demonstration model (lược đồ mô hình trình diễn kỹ thuật).
 *
 * @category schema
 * @since 0.1.0
 */
export const DemonstrationModelSchema: z.ZodType<DemonstrationModel> = demonstrationModel;

true satisfies Equal<z.infer<typeof demonstrationModel>, DemonstrationModel>;
