import type { DecimalString, IsoDate, LocalText, YearSpan } from '@khuyencong/model';
import type { Indicator } from '../indicator/indicator.js';
import type { Actual, TargetWithdrawal } from '../tracking/target.js';

/**
 * A change of a target as a document states it (điều chỉnh chỉ tiêu), with its own words.
 *
 * @category document
 * @since 0.1.0
 */
export interface StatedAdjustment {
  /** The first day on which the new wording holds. */
  readonly from: IsoDate;
  readonly reason: string;
  readonly text: string;
}

/**
 * A target as a document states it (chỉ tiêu ghi trong tài liệu): in words, not yet read.
 *
 * @category document
 * @since 0.1.0
 */
export interface StatedTarget {
  /** As published. */
  readonly text: string;
  /** First and last year; left out when nothing says them. */
  readonly period?: YearSpan | undefined;
  readonly baseline?: DecimalString | undefined;
  /** The places whose reports are awaited. */
  readonly places?: readonly string[] | undefined;
  readonly adjustments?: readonly StatedAdjustment[] | undefined;
  readonly withdrawn?: TargetWithdrawal | undefined;
}

/**
 * A result as a document states it (kết quả ghi trong tài liệu), with the words of its source.
 *
 * @category document
 * @since 0.1.0
 */
export interface StatedActual extends Omit<Actual, 'path'> {
  readonly wording?: string | undefined;
}

/**
 * An indicator with its target and its results (chỉ tiêu thống kê kèm kết quả); without a target where the source states none.
 *
 * @category document
 * @since 0.1.0
 */
export interface TrackedIndicator extends Indicator {
  readonly target?: StatedTarget | undefined;
  readonly reports: readonly StatedActual[];
}

/**
 * Targets and results of a programme up to a day (tài liệu theo dõi chỉ tiêu), as a file holds them.
 *
 * @category document
 * @since 0.1.0
 */
export interface TargetTracking {
  readonly kind: 'target-tracking';
  readonly programme: string;
  readonly asOf: IsoDate;
  readonly rows: readonly TrackedIndicator[];
  readonly notes?: readonly LocalText[] | undefined;
}
