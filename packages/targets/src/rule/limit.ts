import type { DecimalString } from '@khuyencong/model';

/**
 * What a number of a target demands (mức yêu cầu của chỉ tiêu).
 *
 * - `equal` (bằng): a plain number; whether more also meets it is the `direction` of the rule
 * - `at-least` (ít nhất), `at-most` (không quá), `more-than` (hơn, trên), `less-than` (dưới)
 * - `range` (từ … đến …): either end open or closed; `null` is no end
 * - `about` (khoảng): both ends as written and how far the wording reaches on either side
 * - `nearly` (gần): says no lowest number that meets it
 * - `indefinite` (hàng nghìn): a size without a number
 *
 * **Units**: values in the unit of the rule; the tolerance in percent of the value.
 *
 * @category rule
 * @since 0.1.0
 */
export type Limit =
  | {
      readonly kind: 'equal' | 'at-least' | 'at-most' | 'more-than' | 'less-than';
      readonly value: DecimalString;
    }
  | {
      readonly kind: 'range';
      readonly min: DecimalString | null;
      readonly max: DecimalString | null;
      readonly minInclusive: boolean;
      readonly maxInclusive: boolean;
    }
  | {
      readonly kind: 'about';
      readonly min: DecimalString;
      readonly max: DecimalString;
      readonly tolerancePercent: DecimalString;
    }
  | { readonly kind: 'nearly'; readonly value: DecimalString }
  | { readonly kind: 'indefinite' };
