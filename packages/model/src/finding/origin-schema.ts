import * as z from 'zod';
import type { Equal } from '../schema/equal.js';
import type { Undefinable } from '../schema/undefinable.js';
import type { Origin } from './origin.js';

const count = /* @__PURE__ */ z.int().nonnegative();
const origin = /* @__PURE__ */ z
  .strictObject({
    file: z.string().optional(),
    sheet: z.string().optional(),
    cell: z.string().optional(),
    line: count.optional(),
    column: count.optional(),
    byte: count.optional(),
    byteLength: count.optional(),
  })
  .readonly();

// Data that leave a key out have no `undefined` there, so the optional keys meet `exactOptionalPropertyTypes`.
/**
 * Schema of an origin (lược đồ nguồn của giá trị).
 *
 * @category schema
 * @since 0.1.0
 */
export const OriginSchema: z.ZodType<Origin> = origin as z.ZodType as z.ZodType<Origin>;

true satisfies Equal<z.infer<typeof origin>, Undefinable<Origin>>;
