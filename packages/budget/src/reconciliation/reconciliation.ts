import type { DecimalString, Explanation, Finding, Interval } from '@khuyencong/model';

/**
 * How the parts of a total compare with it (kết quả đối chiếu): the same to the last đồng, short, over, both possible within
 * their qualifying words, impossible under them, only some parts published, parts without a number (which are never taken for zero),
 * or not compared because a reading is open or the total is a part of itself.
 *
 * @category reconciliation
 * @since 0.1.0
 */
export type ReconciliationStatus =
  | 'equal'
  | 'short'
  | 'over'
  | 'within-qualifiers'
  | 'impossible'
  | 'partial'
  | 'parts-missing'
  | 'cannot-tell';

/**
 * One total and its parts (đối chiếu một tổng với các phần).
 *
 * **Units**: `sum`, `total`, `difference` and the intervals in `unit`, the base unit of the measure: đồng for money.
 *
 * @category reconciliation
 * @since 0.1.0
 */
export interface Reconciliation {
  readonly totalId: string;
  readonly partIds: readonly string[];
  readonly status: ReconciliationStatus;
  readonly unit: string;
  /** Of the printed numbers, qualifiers left aside; absent when the reading of a figure is open. */
  readonly sum?: DecimalString;
  readonly total?: DecimalString;
  /** Sum of the parts minus the total. */
  readonly difference?: DecimalString;
  readonly sumInterval?: Interval;
  readonly totalInterval?: Interval;
  /** Parts that have no number; the sum is of the others. */
  readonly missingIds?: readonly string[];
  /** What the parts that were not published can be together; for a partial breakdown and missing parts only. */
  readonly remainder?: Interval;
  readonly finding?: Finding;
  /** The difference, down to the figures as printed; left out when the caller asked for none. */
  readonly explanation?: Explanation;
}
