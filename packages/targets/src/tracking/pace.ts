import type { DecimalString, IsoDate, PeriodText } from '@khuyencong/model';

/**
 * How results are expected to come in (nhịp độ thực hiện); without one, a target is never at risk.
 *
 * - `linear` (đều theo thời gian): in proportion to the days
 * - `like-before` (như giai đoạn trước): as the reports of an earlier period of the same length came in
 * - `stated` (theo kế hoạch): the share of the target that should be there by each day
 *
 * @category tracking
 * @since 0.1.0
 */
export type Pace =
  | { readonly kind: 'linear' }
  | {
      readonly kind: 'like-before';
      readonly earlier: readonly { readonly period: PeriodText; readonly value: DecimalString }[];
      /** How many years the earlier period lies before that of the target. */
      readonly yearsBefore: number;
    }
  | {
      readonly kind: 'stated';
      readonly points: readonly { readonly on: IsoDate; readonly sharePercent: DecimalString }[];
    };
