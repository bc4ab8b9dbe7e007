import * as z from 'zod';
import { DecimalStringSchema } from '../decimal/decimal-schema.js';
import { OriginSchema } from '../finding/origin-schema.js';
import { CitationSchema } from '../programme/citation-schema.js';
import type { Equal } from '../schema/equal.js';
import type { Undefinable } from '../schema/undefinable.js';
import { LocalTextSchema } from '../text/local-text-schema.js';
import type { Explanation } from './explanation.js';

const explanation = /* @__PURE__ */ z
  .strictObject({
    label: LocalTextSchema,
    value: DecimalStringSchema,
    unit: z.string(),
    operation: z.enum([
      'given',
      'sum',
      'difference',
      'product',
      'lowest',
      'highest',
      'whole-quotient',
      'round-up',
      'round-down',
      'round-ceiling',
      'round-floor',
      'round-half-up',
      'round-half-down',
      'round-half-even',
    ]),
    inputs: z.array(z.lazy((): z.ZodType<Explanation> => ExplanationSchema)).readonly(),
    citations: z.array(CitationSchema).readonly().optional(),
    origin: OriginSchema.optional(),
    wording: z.string().optional(),
  })
  .readonly();

// Data that leave a key out have no `undefined` there, so the optional keys meet `exactOptionalPropertyTypes`.
/**
 * Schema of an explanation (lược đồ diễn giải cách tính), at any depth.
 *
 * @category schema
 * @since 0.1.0
 */
export const ExplanationSchema: z.ZodType<Explanation> = explanation as z.ZodType as z.ZodType<Explanation>;

true satisfies Equal<z.infer<typeof explanation>, Undefinable<Explanation>>;
