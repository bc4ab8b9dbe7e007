import * as z from 'zod';
import { dayField, idField, nameField, wholeField } from '../programme/field-schemas.js';
import type { Equal } from '../schema/equal.js';
import type { PublicityOutput } from './publicity-output.js';

const output = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    title: nameField,
    medium: z.enum(['television', 'radio', 'bulletin', 'data', 'website', 'leaflet', 'other']),
    issues: wholeField.optional(),
    publisher: nameField.optional(),
    publishedOn: dayField.optional(),
    projectId: idField.optional(),
    totalCostVnd: wholeField.optional(),
    supportVnd: wholeField.optional(),
  })
  .readonly();

/**
 * Schema of something published (lược đồ sản phẩm thông tin, tuyên truyền).
 *
 * @category schema
 * @since 0.1.0
 */
export const PublicityOutputSchema: z.ZodType<PublicityOutput> = output;

true satisfies Equal<z.infer<typeof output>, PublicityOutput>;
