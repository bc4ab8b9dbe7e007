import * as z from 'zod';
import { CitationSchema } from '../programme/citation-schema.js';
import type { Equal } from '../schema/equal.js';
import type { SchemaFields } from '../schema/schema-fields.js';
import type { Undefinable } from '../schema/undefinable.js';
import type { Finding } from './finding.js';
import { OriginSchema } from './origin-schema.js';

/**
 * The fields of a finding (các trường của phát hiện), for a schema that adds its own, such as the text of the finding.
 *
 * @category schema
 * @since 0.1.0
 */
export const findingFields: SchemaFields<Finding> = {
  code: /* @__PURE__ */ z.string().regex(/^[A-Z][A-Z0-9_]*$/u),
  severity: /* @__PURE__ */ z.enum(['error', 'warning', 'info']),
  path: /* @__PURE__ */ z.array(z.union([z.string(), z.int().nonnegative()])).readonly(),
  origin: /* @__PURE__ */ OriginSchema.optional(),
  params: /* @__PURE__ */ z.record(z.string(), z.string()).readonly(),
  legalBasis: /* @__PURE__ */ z.array(CitationSchema).readonly().optional(),
};

const finding = /* @__PURE__ */ z.strictObject(findingFields).readonly();

// Data that leave a key out have no `undefined` there, so the optional keys meet `exactOptionalPropertyTypes`.
/**
 * Schema of a finding without its text (lược đồ phát hiện); any code is taken.
 *
 * @category schema
 * @since 0.1.0
 */
export const FindingSchema: z.ZodType<Finding> = finding as z.ZodType as z.ZodType<Finding>;

true satisfies Equal<z.infer<typeof finding>, Undefinable<Finding>>;
