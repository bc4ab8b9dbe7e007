import * as z from 'zod';
import { fundingSourceLabels, type FundingSource } from '../funding/funding-source.js';
import { wholeField, wordingField, yearField } from '../programme/field-schemas.js';
import type { Equal } from '../schema/equal.js';
import type { FundingShare } from './funding-share.js';

/**
 * Schema of a funding source (lược đồ nguồn kinh phí).
 *
 * @category schema
 * @since 0.1.0
 */
export const FundingSourceSchema: z.ZodType<FundingSource> = /* @__PURE__ */ z.enum(
  /* @__PURE__ */ Object.keys(fundingSourceLabels) as [FundingSource],
);

const share = /* @__PURE__ */ z
  .strictObject({
    source: FundingSourceSchema,
    amountVnd: wholeField,
    year: yearField.optional(),
    note: wordingField.optional(),
  })
  .readonly();

/**
 * Schema of the money that one source gives (lược đồ kinh phí theo nguồn).
 *
 * @category schema
 * @since 0.1.0
 */
export const FundingShareSchema: z.ZodType<FundingShare> = share;

true satisfies Equal<z.infer<typeof share>, FundingShare>;
