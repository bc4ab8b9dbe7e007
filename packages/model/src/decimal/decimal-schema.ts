import * as z from 'zod';
import { isDecimalString, type DecimalString } from './decimal-string.js';

/**
 * Schema of canonical decimal text (lược đồ số thập phân).
 *
 * @category schema
 * @since 0.1.0
 */
export const DecimalStringSchema: z.ZodType<DecimalString> = /* @__PURE__ */ z
  .templateLiteral([z.number()])
  .refine(isDecimalString, { params: { expected: 'decimal text such as "2840000000" or "12.5"' } });
