import * as z from 'zod';
import type { Citation } from '../finding/citation.js';
import type { Equal } from '../schema/equal.js';
import type { Undefinable } from '../schema/undefinable.js';
import { dayField, nameField } from './field-schemas.js';

const citation = /* @__PURE__ */ z
  .strictObject({
    instrument: nameField,
    article: nameField.optional(),
    clause: nameField.optional(),
    point: nameField.optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    verified: z.enum(['clause', 'secondary']),
    verifiedOn: dayField.optional(),
  })
  .readonly();

// Data that leave a key out have no `undefined` there, so the optional keys meet `exactOptionalPropertyTypes`.
/**
 * Schema of a citation (lược đồ trích dẫn văn bản).
 *
 * @category schema
 * @since 0.1.0
 */
export const CitationSchema: z.ZodType<Citation> = citation as z.ZodType as z.ZodType<Citation>;

true satisfies Equal<z.infer<typeof citation>, Undefinable<Citation>>;
