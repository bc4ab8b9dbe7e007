import type { Citation, IsoDate, LocalText } from '@khuyencong/model';
import type { LegalDay } from '../instruments/legal-day.js';
import type { NormActivity } from './norm-activity.js';
import type { NormRule } from './norm-rule.js';

/**
 * Whose money a norm is about (cấp kinh phí khuyến công): quốc gia or địa phương.
 *
 * @category norm
 * @since 0.1.0
 */
export type NormLevel = 'national' | 'local';

/**
 * What kind of norm it is (loại định mức): support, prize, management cost, advance, multiplier, or an incentive outside khuyến
 * công.
 *
 * @category norm
 * @since 0.1.0
 */
export type NormKind = 'support' | 'prize' | 'management' | 'advance' | 'multiplier' | 'incentive';

/**
 * An amending document whose content is not known (văn bản sửa đổi chưa đọc được) and that may reach the norm.
 *
 * @category norm
 * @since 0.1.0
 */
export interface UnreadAmendment {
  /** Number of the amending document as printed. */
  readonly instrument: string;
  /** First day on which it may apply. */
  readonly from?: LegalDay | undefined;
}

/**
 * A support norm (định mức hỗ trợ, mức chi khuyến công): what one clause allows for one activity in one period. The figures are
 * stored as printed in the law; there is no norm without a citation.
 *
 * @category norm
 * @since 0.1.0
 */
export interface SupportNorm {
  readonly id: string;
  readonly activity: NormActivity;
  readonly kind: NormKind;
  readonly level: NormLevel;
  /** Name of the province as published; required for `local`, absent for `national`. */
  readonly province?: string | undefined;
  readonly label: LocalText;
  readonly rule: NormRule;
  /** What one support is for: a model, an establishment, a fair, a year. */
  readonly unit: LocalText;
  /** First day, inclusive; left out when nothing is known of it, and then no day is surely inside. */
  readonly from?: LegalDay | undefined;
  /** Last day, inclusive; left out when no end was found. */
  readonly to?: LegalDay | undefined;
  /** Last day on which a source shows the norm in force; only for a norm without `to`. */
  readonly lastSeenInForceOn?: IsoDate | undefined;
  readonly unreadAmendments?: readonly UnreadAmendment[] | undefined;
  readonly citation: Citation;
  /** Where it was read, when the source has no address of its own. */
  readonly source?: string | undefined;
  /** In our wording, not a quotation. */
  readonly conditions?: LocalText | undefined;
  readonly notes?: LocalText | undefined;
}
