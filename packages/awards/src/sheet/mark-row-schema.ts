import { dayField, DecimalStringSchema, idField, wordingField } from '@khuyencong/model';
import * as z from 'zod';
import type { Equal } from '../schema/equal.js';
import type { MarkChange, MarkRow, MarkStatus } from './mark-row.js';

const status = /* @__PURE__ */ z.enum(['absent', 'recused', 'spoiled', 'not-scored']);
const sheet = { productId: idField, juror: idField };

const row = /* @__PURE__ */ z.union([
  /* @__PURE__ */ z.strictObject({ ...sheet, criterion: idField, mark: DecimalStringSchema }).readonly(),
  /* @__PURE__ */ z
    .strictObject({
      ...sheet,
      criterion: idField.optional(),
      status,
      reason: wordingField.optional(),
    })
    .readonly(),
]);

const standing = /* @__PURE__ */ z.union([status, DecimalStringSchema]);
const change = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    ...sheet,
    criterion: idField,
    replaces: idField,
    was: standing,
    becomes: standing,
    kind: z.enum(['correction', 're-mark']),
    reason: wordingField,
    changedOn: dayField.optional(),
  })
  .readonly();

/** Schema of a row of marks. */
export const markRowSchema: z.ZodType<MarkRow> = row;
/** Schema of a change of a mark. */
export const markChangeSchema: z.ZodType<MarkChange> = change;

true satisfies Equal<z.infer<typeof status>, MarkStatus>;
true satisfies Equal<z.infer<typeof row>, MarkRow>;
true satisfies Equal<z.infer<typeof change>, MarkChange>;
