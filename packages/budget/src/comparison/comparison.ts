import type { ProvincialChangeRule } from '@khuyencong/law/deciders';
import type { Finding, IsoDate, ProjectKind } from '@khuyencong/model';
import type { ChangeDecision } from './change-decisions.js';
import type { ComparedTotal } from './compared-total.js';
import type { RowChange } from './compared-row.js';

/**
 * How the law is asked about changes (tùy chọn khi so sánh hai bản).
 *
 * @category comparison
 * @since 0.1.0
 */
export interface CompareOptions {
  /** The day on which the law is consulted: that of the later decision. */
  readonly asOf: IsoDate;
  /** The kind of project that the rows are about. */
  readonly kind: ProjectKind;
  /** For local plans: what provinces have set. */
  readonly provincialRules?: readonly ProvincialChangeRule[] | undefined;
}

/**
 * What differs between two versions (kết quả so sánh hai bản): what was added, removed, moved or changed, the total, who decides and
 * whether that body did.
 *
 * @category comparison
 * @since 0.1.0
 */
export interface Comparison {
  /** By identifier of the row; empty for equal versions. */
  readonly changes: readonly RowChange[];
  readonly total: ComparedTotal;
  readonly decisions: readonly ChangeDecision[];
  readonly findings: readonly Finding[];
}
