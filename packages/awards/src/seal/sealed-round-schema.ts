import { CriteriaSchemeSchema } from '@khuyencong/law/award-criteria';
import { idField, wordingField, type DecimalString, type Equal } from '@khuyencong/model';
import * as z from 'zod';
import { roundInputFields } from '../round/award-round-marks-schema.js';
import { RoundResultSchema } from '../scoring/round-result-schema.js';
import { sealSchema } from './seal-schema.js';
import { sealedFormat } from './sealed-format.js';
import type { SealedInput, SealedRound, SealedRow, SealedSheet } from './sealed-round.js';

const row = z.union([
  z
    .strictObject({
      criterion: idField,
      mark: z.string().max(60) as z.ZodType as z.ZodType<DecimalString>,
    })
    .readonly(),
  z
    .strictObject({
      criterion: idField.optional(),
      status: z.enum(['absent', 'recused', 'spoiled', 'not-scored']),
      reason: wordingField.optional(),
    })
    .readonly(),
]);
const sheet = z
  .strictObject({ juror: idField, productId: idField, rows: z.array(row).readonly() })
  .readonly();

const input = z.strictObject({ ...roundInputFields, sheets: z.array(sheet).readonly() }).readonly();

const sealedRound = z
  .strictObject({
    format: z.literal(sealedFormat),
    kind: z.literal('sealed-award-round'),
    input,
    result: RoundResultSchema,
    schemes: z.array(CriteriaSchemeSchema).readonly(),
    seal: sealSchema,
  })
  .readonly();

/**
 * Schema of a sealed round (lược đồ kỳ bình chọn đã niêm phong). Whether the seal holds is for `verifySealedText` to say.
 *
 * @category schema
 * @since 0.1.0
 */
export const SealedRoundSchema: z.ZodType<SealedRound> = sealedRound;

true satisfies Equal<z.infer<typeof row>, SealedRow>;
true satisfies Equal<z.infer<typeof sheet>, SealedSheet>;
true satisfies Equal<z.infer<typeof input>, SealedInput>;
true satisfies Equal<z.infer<typeof sealedRound>, SealedRound>;
