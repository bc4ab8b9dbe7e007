import type { DecimalString, PeriodText } from '@khuyencong/model';

/**
 * A value that was stated, and how many reports state it (giá trị được báo cáo); with a `denominator` it is a share.
 *
 * @category progress
 * @since 0.1.0
 */
export interface StatedValue {
  readonly value: DecimalString;
  readonly denominator?: DecimalString;
  readonly times: number;
}

/**
 * One of the things counted without repetition, and how many reports name it (đối tượng đếm không trùng).
 *
 * @category progress
 * @since 0.1.0
 */
export interface DistinctMember {
  readonly id: string;
  readonly times: number;
}

/**
 * What the reports of one indicator, place and period make together (kết quả gộp), by the way in which the indicator adds up over time.
 *
 * - `sum`, `ratio`: exact sums
 * - `highest`: the highest value and how many reports state it
 * - `stated`: every different value that was stated; more than one is a conflict, which no order of arrival settles
 * - `distinct`: everything that was named; the only kind that grows
 *
 * @category progress
 * @since 0.1.0
 */
export type ProgressAmount =
  | { readonly kind: 'sum'; readonly total: DecimalString }
  | { readonly kind: 'ratio'; readonly numerator: DecimalString; readonly denominator: DecimalString }
  | { readonly kind: 'highest'; readonly highest: StatedValue }
  | { readonly kind: 'stated'; readonly values: readonly StatedValue[] }
  | { readonly kind: 'distinct'; readonly members: readonly DistinctMember[] };

/**
 * The progress of one indicator in one place and period (tiến độ của một chỉ tiêu tại một địa bàn trong một kỳ).
 *
 * @category progress
 * @since 0.1.0
 */
export interface ProgressCell {
  readonly indicatorId: string;
  readonly place: string;
  readonly period: PeriodText;
  /** How many reports it holds; at least one. */
  readonly records: number;
  readonly amount: ProgressAmount;
}

/**
 * Progress that merges (tiến độ gộp được): one cell for each indicator, place and period that has reports, in the order of these three.
 *
 * The same reports give the same bytes, in whatever order and in however many parts they were added. Plain JSON: it can be stored, sent
 * to a worker or kept as a partial aggregate of a database. Its size follows the cells, not the reports, but for what is counted
 * without repetition; such an indicator can be kept in a state of its own, or one for each range of identifiers.
 *
 * @category progress
 * @since 0.1.0
 */
export interface ProgressState {
  readonly cells: readonly ProgressCell[];
}

/**
 * Progress before anything was reported (tiến độ rỗng): merging it changes nothing.
 *
 * @example
 * ```ts runnable
 * import { emptyProgress, mergeProgress } from '@khuyencong/targets';
 * mergeProgress([emptyProgress, emptyProgress]) // => { cells: [] }
 * ```
 * @category progress
 * @since 0.1.0
 */
export const emptyProgress: ProgressState = { cells: [] };
