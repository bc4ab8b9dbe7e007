import * as z from 'zod';
import { levelLabels, type Level } from './level.js';

export const levelField: z.ZodType<Level> = /* @__PURE__ */ z.enum(
  /* @__PURE__ */ Object.keys(levelLabels) as [Level],
);
