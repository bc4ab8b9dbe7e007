import type { DecimalString, ExactRatio, Explanation, Finding, IsoDate, PeriodText } from '@khuyencong/model';

/**
 * The days that figures are about (khoảng thời gian tổng hợp), both included.
 *
 * @category roll-up
 * @since 0.1.0
 */
export interface RollUpSpan {
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
}

/**
 * What one place gives to a figure (phần đóng góp của một địa bàn).
 *
 * @category roll-up
 * @since 0.1.0
 */
export interface RolledPart {
  readonly place: string;
  /** The places on the way up, the last being that of the figure. */
  readonly chain: readonly string[];
  /** The mappings that were followed, one for each step that was taken. */
  readonly mappingIds: readonly string[];
  /** `1`, or what part of a place that was split goes here. */
  readonly share: DecimalString;
  readonly periods: readonly PeriodText[];
  /** Before the share is taken; left out when its reports contradict one another. */
  readonly value?: DecimalString;
  readonly ratio?: ExactRatio;
  /** True when a later place has taken over and reports the state itself; not added. */
  readonly superseded?: true;
}

/**
 * Whether a figure could be made (kết quả tổng hợp): `known`; `listed`, for what does not add up over places; or `not-known`, and the
 * findings say why.
 *
 * @category roll-up
 * @since 0.1.0
 */
export type RolledStatus = 'known' | 'listed' | 'not-known';

/**
 * The figure of one indicator for one place (số liệu tổng hợp của một địa bàn), with the places and mappings that it was made from.
 *
 * **Units**: that of the indicator; `ratio` has numerator and denominator in their own.
 *
 * @category roll-up
 * @since 0.1.0
 */
export interface RolledFigure {
  readonly indicatorId: string;
  readonly place: string;
  readonly span: RollUpSpan;
  readonly status: RolledStatus;
  readonly value?: DecimalString;
  readonly ratio?: ExactRatio;
  readonly parts: readonly RolledPart[];
  readonly mappingIds: readonly string[];
  /** Places of the mappings that belong here and have no report; missing is not zero. */
  readonly unreported: readonly string[];
  /** Periods that no report covers, of places that did report: `An Biên: 2024-05`. */
  readonly unreportedPeriods: readonly string[];
  /** Of the value, or of the numerator. */
  readonly explanation?: Explanation;
  readonly denominatorExplanation?: Explanation;
}

/**
 * Figures for all places, and what is wrong (kết quả tổng hợp và các phát hiện).
 *
 * @category roll-up
 * @since 0.1.0
 */
export interface RollUp {
  /** By indicator, then by place. */
  readonly figures: readonly RolledFigure[];
  readonly findings: readonly Finding[];
}
