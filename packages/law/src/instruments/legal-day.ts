import type { IsoDate } from '@khuyencong/model';

/**
 * A day in the life of a legal document (ngày có hiệu lực, hết hiệu lực), as far as it is known: the day itself, only its
 * year, or only that it is not before some day.
 *
 * @category instrument
 * @since 0.1.0
 */
export type LegalDay = IsoDate | { readonly year: number } | { readonly notBefore: IsoDate };

/**
 * The time in which a document or a norm applies (thời gian áp dụng), both ends included.
 *
 * @category instrument
 * @since 0.1.0
 */
export interface LegalPeriod {
  /** First day; left out when nothing is known of it. */
  readonly from?: LegalDay | undefined;
  /** Last day; left out when no end was found. */
  readonly to?: LegalDay | undefined;
}
