import * as z from 'zod';
import type { Equal } from '@khuyencong/model';
import type { Seal } from './seal.js';

const digest = /* @__PURE__ */ z.string().regex(/^[0-9a-f]{64}$/);

const seal = /* @__PURE__ */ z
  .strictObject({
    algorithm: z.literal('SHA-256'),
    canonicalization: z.literal('RFC 8785'),
    parts: z
      .array(
        z
          .strictObject({
            kind: z.enum(['list', 'record']),
            path: z.array(z.string()).readonly(),
            digests: z.array(digest).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    root: digest,
  })
  .readonly();

/** A seal as it stands in a file. */
export const sealSchema: z.ZodType<Seal> = seal;

true satisfies Equal<z.infer<typeof seal>, Seal>;
