import type { Citation } from '@khuyencong/model';
import type { ReadingCaution } from '../duties/reading-caution.js';
import type { EligibilityFactName } from './eligibility-facts.js';

/**
 * On what ground support is possible (căn cứ thuộc đối tượng): a rural industrial establishment, a producer that applies cleaner
 * production, an investor in cluster infrastructure, an artisan.
 *
 * @category eligibility
 * @since 0.1.0
 */
export type EligibleReason =
  'rural-establishment' | 'cleaner-production' | 'cluster-infrastructure' | 'artisan';

/**
 * What rules support out (lý do không thuộc đối tượng).
 *
 * @category eligibility
 * @since 0.1.0
 */
export type IneligibleReason = 'legal-form' | 'size' | 'place' | 'trade' | 'brick-kiln';

/**
 * Why it is not known (lý do chưa xác định được). `missing-facts`: the caller can settle it; the others: nothing that was read does.
 *
 * @category eligibility
 * @since 0.1.0
 */
export type EligibilityUnknown =
  | 'missing-facts'
  | 'before-2012'
  | 'gap-2025'
  | 'size-criteria-not-read'
  | 'conversion-test-not-read'
  | 'trade-list-not-read'
  | 'unit-type-not-of-the-day';

/**
 * Whether somebody may be supported on a day (kết quả xét đối tượng khuyến công), with the clauses that decided.
 *
 * @category eligibility
 * @since 0.1.0
 */
export type EligibilityAnswer =
  | {
      readonly status: 'eligible';
      readonly reason: EligibleReason;
      readonly citations: readonly Citation[];
      readonly cautions: readonly ReadingCaution[];
    }
  | {
      readonly status: 'not-eligible';
      readonly reason: IneligibleReason;
      readonly citations: readonly Citation[];
      readonly cautions: readonly ReadingCaution[];
    }
  | {
      readonly status: 'not-known';
      readonly reason: EligibilityUnknown;
      /** Facts that may settle it; left out when none can. */
      readonly missing?: readonly EligibilityFactName[];
      /** The document that should say it; left out when the law is known and facts are missing. */
      readonly instrument?: string;
      /** The clauses that ask for the facts, or leave it open. */
      readonly citations: readonly Citation[];
      readonly cautions: readonly ReadingCaution[];
    };
