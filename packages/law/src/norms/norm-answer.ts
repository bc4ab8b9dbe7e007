import type { IsoDate } from '@khuyencong/model';
import type { NormActivity } from './norm-activity.js';
import type { NormGap } from './norm-gap.js';
import type { NormLevel, SupportNorm } from './support-norm.js';

/**
 * What is asked of the norms (yêu cầu tra cứu định mức): one activity, one level, one day.
 *
 * @category norm
 * @since 0.1.0
 */
export interface NormQuery {
  readonly activity: NormActivity;
  /** The day on which the law is consulted, such as the day of approval. */
  readonly asOf: IsoDate;
  readonly level: NormLevel;
  /** Required for `local`: the name as published. */
  readonly province?: string | undefined;
}

/**
 * A reason to look twice at a norm in force (lưu ý): an amending document was not read, or no source shows the norm still in force
 * on the day.
 *
 * @category norm
 * @since 0.1.0
 */
export type NormCaution =
  { readonly kind: 'amendment-not-read'; readonly instrument: string } | { readonly kind: 'end-not-found' };

/**
 * Why nothing is known (lý do chưa biết): a date that decides is not known, the document was not verified, nothing was collected
 * for the province, or the query names no province.
 *
 * @category norm
 * @since 0.1.0
 */
export type NotKnownReason = 'date-not-known' | 'not-verified' | 'no-data' | 'province-missing';

/**
 * The answer of a lookup (kết quả tra cứu định mức): one norm, none, several that overlap, or not known.
 *
 * Lists are in the order of their ids, whatever the order of the norms that were passed in.
 *
 * @category norm
 * @since 0.1.0
 */
export type NormAnswer =
  | {
      readonly status: 'in-force';
      readonly norm: SupportNorm;
      readonly cautions: readonly NormCaution[];
    }
  | {
      readonly status: 'none-in-force';
      /** The last norms before the day and the first ones after it. */
      readonly nearest: readonly SupportNorm[];
    }
  | { readonly status: 'overlapping'; readonly norms: readonly SupportNorm[] }
  | {
      readonly status: 'not-known';
      readonly reason: NotKnownReason;
      /** The document that should say it; left out when not even that is known. */
      readonly instrument?: string;
      /** Norms that may be in force: a date of theirs is not known. */
      readonly candidates: readonly SupportNorm[];
      /** The gaps that the day falls into: those of the activity first, then the latest. */
      readonly gaps: readonly NormGap[];
    };
