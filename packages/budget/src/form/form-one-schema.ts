import {
  FundingSourceSchema,
  idField,
  nameField,
  wholeField,
  wordingField,
  yearField,
  type Equal,
} from '@khuyencong/model';
import * as z from 'zod';
import type { FormOne } from '@khuyencong/model';

const amounts = {
  totalCostVnd: /* @__PURE__ */ wholeField.optional(),
  supportVnd: /* @__PURE__ */ wholeField.optional(),
  counterpartVnd: /* @__PURE__ */ wholeField.optional(),
  otherSourcesVnd: /* @__PURE__ */ wholeField.optional(),
};

const spread = {
  ...amounts,
  years: /* @__PURE__ */ z
    .array(z.strictObject({ ...amounts, year: yearField }).readonly())
    .readonly()
    .optional(),
};

const row = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    label: wordingField,
    partOf: idField.optional(),
    ofWhich: z.boolean().optional(),
    ...spread,
    note: wordingField.optional(),
    otherSource: FundingSourceSchema.optional(),
  })
  .readonly();

const form = /* @__PURE__ */ z
  .strictObject({
    kind: z.literal('form-one'),
    id: idField,
    name: nameField,
    executingUnit: nameField.optional(),
    sections: z
      .array(
        z
          .strictObject({
            number: idField.optional(),
            partOf: idField.optional(),
            label: wordingField.optional(),
            subtotal: z.strictObject(spread).readonly().optional(),
            rows: z.array(row).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    sumRow: z.strictObject(spread).readonly().optional(),
    pledgesNoOtherStateMoney: z.boolean().optional(),
    pledgesRest: z.boolean().optional(),
  })
  .readonly();

/**
 * Schema of form 1 (lược đồ Mẫu số 1).
 *
 * @category schema
 * @since 0.1.0
 */
export const FormOneSchema: z.ZodType<FormOne> = form;

true satisfies Equal<z.infer<typeof form>, FormOne>;
