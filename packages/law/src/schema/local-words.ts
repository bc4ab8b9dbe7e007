import type { LocalText } from '@khuyencong/model';
import * as z from 'zod';

/** Words of a clause or about it; hostile data are kept from being long. */
export const words: z.ZodString = /* @__PURE__ */ z.string().min(1).max(2000);

/** Such words in both languages. */
export const localWords: z.ZodType<LocalText> = /* @__PURE__ */ z
  .strictObject({ vi: words, en: words })
  .readonly();
