import type { DecimalString, Interval, Quantity } from '@khuyencong/model';

/**
 * When a target counts as met (chiều của chỉ tiêu): `reach` the lower limit, or `stay-below` the upper one.
 *
 * @category rule
 * @since 0.1.0
 */
export type TargetDirection = 'reach' | 'stay-below';

/**
 * One number that a target asks for (yêu cầu của chỉ tiêu).
 *
 * **Units**: `accepts` in `quantity.unit`: things, đồng, percent, or percent a year.
 *
 * @category rule
 * @since 0.1.0
 */
export interface TargetRule {
  readonly quantity: Quantity;
  /** Every value that the wording allows at the end of the period. */
  readonly accepts: Interval;
  readonly direction: TargetDirection;
}

/**
 * A rhythm in a target (tần suất), such as "2 năm/lần": once in so many years.
 *
 * @category rule
 * @since 0.1.0
 */
export interface Frequency {
  readonly everyYears: DecimalString;
  readonly wording: string;
}

/**
 * What a target phrase asks for (chỉ tiêu đã đọc), with the words that were not read.
 *
 * @category rule
 * @since 0.1.0
 */
export interface ParsedTarget {
  readonly text: string;
  /** All must hold. Empty when the text has no number, or when a number has several readings. */
  readonly rules: readonly TargetRule[];
  readonly frequency?: Frequency;
  /** Numbers with several readings, each with all of them. */
  readonly open: readonly { readonly wording: string; readonly readings: readonly Quantity[] }[];
  readonly unread: readonly string[];
}
