import type { Support, SupportBound, SupportLimit } from '@khuyencong/budget';
import type { NormCaution, SupportConditionsAnswer } from '@khuyencong/law/norms';
import type { Citation, DecimalString, Explanation } from '@khuyencong/model';
import type { SaidFinding } from '../file/check-report.js';

/** What `khuyencong support` gives as data; what cannot be said is null. */
export interface SupportReport {
  readonly status: Support['status'];
  readonly supportVnd: DecimalString | null;
  readonly boundBy: SupportBound | null;
  readonly ownCommitmentVnd: DecimalString | null;
  readonly limits: readonly SupportLimit[];
  readonly citations: readonly Citation[];
  readonly conditions: SupportConditionsAnswer | null;
  readonly cautions: readonly NormCaution[];
  readonly findings: readonly SaidFinding[];
  readonly explanation: Explanation | null;
}
