import * as z from 'zod';
import type { Equal } from '../schema/equal.js';
import type { LocalText } from './local-text.js';

const localText = /* @__PURE__ */ z.strictObject({ vi: z.string(), en: z.string() }).readonly();

/**
 * Schema of a text in both languages (lược đồ nội dung song ngữ), whatever it says.
 *
 * @category schema
 * @since 0.1.0
 */
export const LocalTextSchema: z.ZodType<LocalText> = localText;

true satisfies Equal<z.infer<typeof localText>, LocalText>;
