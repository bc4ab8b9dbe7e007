import type { Equal } from '@khuyencong/model';
import * as z from 'zod';
import { words } from '../schema/local-words.js';
import type { PublishedText } from './criterion.js';

const published = /* @__PURE__ */ z.strictObject({ vi: words, en: words.optional() }).readonly();

/** Schema of words as published. */
export const PublishedTextSchema: z.ZodType<PublishedText> = published;

true satisfies Equal<z.infer<typeof published>, PublishedText>;
