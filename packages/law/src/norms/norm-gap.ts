import type { LocalText } from '@khuyencong/model';
import type { LegalDay } from '../instruments/legal-day.js';
import type { NormActivity } from './norm-activity.js';
import type { NormLevel } from './support-norm.js';

/**
 * Something that a document should say and that nobody has verified (khoảng trống: quy định chưa kiểm chứng được). It turns "no
 * norm" into "not known".
 *
 * @category norm
 * @since 0.1.0
 */
export interface NormGap {
  readonly id: string;
  readonly level: NormLevel;
  readonly province?: string;
  /** Left out: every activity without a norm. */
  readonly activity?: NormActivity;
  /** The document that should say it; left out when not even that is known. */
  readonly instrument?: string;
  readonly article?: string;
  readonly clause?: string;
  /** First day, inclusive; left out when nothing is known of it. */
  readonly from?: LegalDay;
  /** Last day, inclusive; left out when no end was found. */
  readonly to?: LegalDay;
  readonly reason: LocalText;
}
