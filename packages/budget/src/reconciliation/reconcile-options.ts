import type { DecimalString } from '@khuyencong/model';

/**
 * How totals are compared with their parts (tùy chọn đối chiếu).
 *
 * @category reconciliation
 * @since 0.1.0
 */
export interface ReconcileOptions {
  /** How far "khoảng" reaches on either side, in percent. */
  readonly aboutTolerancePercent: DecimalString;
  /** `false` leaves out the explanations; they take most of the memory of a large tree. */
  readonly explain?: boolean | undefined;
}
