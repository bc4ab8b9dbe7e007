import {
  idField,
  nameField,
  wholeField,
  wordingField,
  yearField,
  type Equal,
  type FormTwo,
} from '@khuyencong/model';
import * as z from 'zod';

const amounts = {
  totalCostVnd: /* @__PURE__ */ wholeField.optional(),
  supportVnd: /* @__PURE__ */ wholeField.optional(),
  furtherAmounts: /* @__PURE__ */ z
    .array(z.strictObject({ header: wordingField, amountVnd: wholeField }).readonly())
    .readonly()
    .optional(),
};

const row = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    name: wordingField,
    partOf: idField.optional(),
    ofWhich: z.boolean().optional(),
    ...amounts,
    executingUnit: wordingField.optional(),
    content: wordingField.optional(),
    results: wordingField.optional(),
    time: wordingField.optional(),
    note: wordingField.optional(),
  })
  .readonly();

const form = /* @__PURE__ */ z
  .strictObject({
    kind: z.literal('form-two'),
    id: idField,
    year: yearField.optional(),
    unitName: nameField.optional(),
    rows: z.array(row).readonly(),
    sumRow: z.strictObject(amounts).readonly().optional(),
  })
  .readonly();

/**
 * Schema of form 2 (lược đồ Mẫu số 2).
 *
 * @category schema
 * @since 0.1.0
 */
export const FormTwoSchema: z.ZodType<FormTwo> = form;

true satisfies Equal<z.infer<typeof form>, FormTwo>;
