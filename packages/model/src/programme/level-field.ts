import * as z from 'zod';
import { levelLabels, type Level } from './level.js';

/**
 * Schema of a level (cấp).
 *
 * @category schema
 * @since 0.1.0
 */
export const levelField: z.ZodType<Level> = /* @__PURE__ */ z.enum(
  /* @__PURE__ */ Object.keys(levelLabels) as [Level],
);
