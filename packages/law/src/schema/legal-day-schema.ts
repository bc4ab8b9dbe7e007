import { dayField, type Equal } from '@khuyencong/model';
import * as z from 'zod';
import type { LegalDay } from '../instruments/legal-day.js';

const legalDay = /* @__PURE__ */ z.union(
  [
    dayField,
    z.strictObject({ year: z.int().min(1900).max(2200) }).readonly(),
    z.strictObject({ notBefore: dayField }).readonly(),
  ],
  { error: '"YYYY-MM-DD", { "year" } or { "notBefore" }' },
);

/**
 * Schema of a day in the life of a legal document (lược đồ ngày có hiệu lực, hết hiệu lực).
 *
 * @category schema
 * @since 0.1.0
 */
export const LegalDaySchema: z.ZodType<LegalDay> = legalDay;

true satisfies Equal<z.infer<typeof legalDay>, LegalDay>;
