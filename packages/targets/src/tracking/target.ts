import type { DecimalString, IsoDate, LocalText, PeriodText, YearSpan } from '@khuyencong/model';
import type { Indicator } from '../indicator/indicator.js';
import type { ParsedTarget } from '../rule/target-rule.js';

/**
 * A change of a target in mid-period (điều chỉnh chỉ tiêu), with its reason; what it was before is kept.
 *
 * @category tracking
 * @since 0.1.0
 */
export interface TargetAdjustment {
  /** The first day on which the new wording holds. */
  readonly from: IsoDate;
  readonly reason: string;
  readonly parsed: ParsedTarget;
  readonly path: readonly (string | number)[];
}

/**
 * The end of a target that is no longer pursued (dừng thực hiện chỉ tiêu), such as projects stopped because of Covid-19.
 *
 * @category tracking
 * @since 0.1.0
 */
export interface TargetWithdrawal {
  readonly from: IsoDate;
  readonly reason: string;
}

/**
 * A target to follow (chỉ tiêu cần theo dõi), with the indicator that says how its results add up.
 *
 * @category tracking
 * @since 0.1.0
 */
export interface Target {
  readonly id: string;
  readonly label: LocalText;
  readonly parsed: ParsedTarget;
  readonly indicator: Indicator;
  /** First and last year; left out when nothing says them. */
  readonly period?: YearSpan | undefined;
  /** What growth is measured from: the figure of the year before the first. */
  readonly baseline?: DecimalString | undefined;
  /** The places whose reports are awaited; left out when those that reported are all. */
  readonly places?: readonly string[] | undefined;
  readonly adjustments?: readonly TargetAdjustment[] | undefined;
  readonly withdrawn?: TargetWithdrawal | undefined;
  readonly path: readonly (string | number)[];
}

/**
 * A reported result (kết quả thực hiện): a value, or numerator and denominator of a share.
 *
 * **Units**: those of the target: things, đồng, or percent a year.
 *
 * @category tracking
 * @since 0.1.0
 */
export interface Actual {
  readonly period: PeriodText;
  /** Left out for the whole area of the target. */
  readonly place?: string | undefined;
  readonly value?: DecimalString | undefined;
  readonly numerator?: DecimalString | undefined;
  readonly denominator?: DecimalString | undefined;
  /** The day on which something with a deadline was done. */
  readonly doneOn?: IsoDate | undefined;
  /** The things that were counted, by identifier, for an indicator that counts each once. */
  readonly counted?: readonly string[] | undefined;
  /** Which number of a target with several: its unit (`lớp`), level (`province`) or whole of a share. */
  readonly part?: string | undefined;
  /** When it was reported; a report is not known before. Left out: as soon as its period ended. */
  readonly reportedOn?: IsoDate | undefined;
  /** Says that it replaces the earlier report of the same period, place and part, and why. */
  readonly correction?: { readonly reason: string } | undefined;
  readonly path: readonly (string | number)[];
}

/**
 * The days on which a place exists (thời gian tồn tại của địa bàn), both included.
 *
 * @category tracking
 * @since 0.1.0
 */
export interface PlaceDays {
  readonly place: string;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}
