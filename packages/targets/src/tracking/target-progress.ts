import type { DecimalString, ExactRatio, Explanation, Finding, IsoDate, LocalText } from '@khuyencong/model';

/**
 * Where a target stands (tình trạng chỉ tiêu): met, not met, on the way, at risk of missing, not to be told from what was reported,
 * withdrawn, or not due yet.
 *
 * @category tracking
 * @since 0.1.0
 */
export type TargetStatus =
  'met' | 'not-met' | 'on-the-way' | 'at-risk' | 'cannot-tell' | 'withdrawn' | 'not-due';

/**
 * What is missing to tell (thông tin còn thiếu): any report, the report of the periods named, numerator and denominator of a share,
 * the day as of which to judge, the years of the target, a number in its text, one reading of its number, a baseline, reports that
 * do not contradict one another, which of several numbers the reports are about, from where on a wording such as "gần 300" holds,
 * which things were counted, the figure of the whole area, the result of every single thing ("250 triệu đồng/mô hình"), or the day on
 * which something was done.
 *
 * @category tracking
 * @since 0.1.0
 */
export type MissingFact =
  | 'actuals'
  | 'periods'
  | 'ratio'
  | 'as-of'
  | 'target-period'
  | 'target-number'
  | 'one-reading'
  | 'baseline'
  | 'distinct-actuals'
  | 'one-number'
  | 'lower-limit'
  | 'counted-things'
  | 'whole-place'
  | 'each-thing'
  | 'done-on';

/**
 * The two numbers whose order decided (hai vế được so sánh), each with how it was computed; nothing is divided.
 *
 * @category tracking
 * @since 0.1.0
 */
export interface Comparison {
  readonly achieved: Explanation;
  readonly wanted: Explanation;
  readonly order: 'below' | 'equal' | 'above';
}

/**
 * What the pace expected by the last day with reports (mức phải đạt theo nhịp độ).
 *
 * **Units**: `expected` in the unit of the target, as two exact numbers.
 *
 * @category tracking
 * @since 0.1.0
 */
export interface PaceResult {
  readonly kind: 'linear' | 'like-before' | 'stated';
  /** The last day up to which everything is reported. */
  readonly through: IsoDate;
  readonly expected: ExactRatio;
  readonly behind: boolean;
}

/**
 * What the whole period may bring (dự báo), if what is left runs between the slowest and the fastest reported period.
 *
 * **Units**: the unit of the target. **Rounding**: outward to whole units.
 *
 * @category tracking
 * @since 0.1.0
 */
export interface Forecast {
  readonly min: DecimalString;
  readonly max: DecimalString;
}

/**
 * The smallest change of the result that gives another status (mức thay đổi nhỏ nhất làm đổi tình trạng).
 *
 * **Units**: whole units of the target; of a share, of its numerator.
 *
 * @category tracking
 * @since 0.1.0
 */
export interface StatusFlip {
  /** Signed. */
  readonly change: DecimalString;
  readonly becomes: TargetStatus;
}

/**
 * How one number of a target stands (tiến độ của một con số trong chỉ tiêu), with the reason.
 *
 * @category tracking
 * @since 0.1.0
 */
export interface NumberProgress {
  readonly status: TargetStatus;
  /** The number of the target it is about, when the target has several: a unit, a level, a year. */
  readonly part?: string;
  readonly reason: LocalText;
  /** What was reported, taken together as the indicator says; left out where it is not one number. */
  readonly achieved?: DecimalString;
  /** Between what and what the result lies, when things were counted in several reports and none says which. */
  readonly achievedBetween?: { readonly min: DecimalString; readonly max: DecimalString };
  /** Numerator and denominator of a share. */
  readonly share?: ExactRatio;
  /** The result as a share of the lower limit. */
  readonly shareOfTarget?: ExactRatio;
  /** What is left to the lower limit, for counts and money; 0 when it is reached. */
  readonly remaining?: DecimalString;
  /** True when the result passed the upper end of a range. */
  readonly aboveRange?: true;
  /** Left out unless the status is `cannot-tell`. */
  readonly missing?: MissingFact;
  /** The periods without a report, with the place where several report. */
  readonly missingPeriods?: readonly string[];
  readonly pace?: PaceResult;
  readonly forecast?: Forecast;
  /** What each month that is left must bring, as two exact numbers. */
  readonly requiredPerMonth?: ExactRatio;
  readonly flip?: StatusFlip;
  readonly explanation?: Explanation;
  readonly remainingExplanation?: Explanation;
  readonly comparison?: Comparison;
}

/**
 * The state of one target (tiến độ chỉ tiêu), with the reason.
 *
 * @category tracking
 * @since 0.1.0
 */
export interface TargetProgress extends NumberProgress {
  readonly targetId: string;
  /** The numbers of a target that has several; the target stands where the worst of them stands. */
  readonly parts?: readonly NumberProgress[];
  /** How the target stands against its first wording, when it was adjusted. */
  readonly original?: NumberProgress;
  /** Every wording the target has had, oldest first. */
  readonly history?: readonly { readonly text: string; readonly from?: IsoDate; readonly reason?: string }[];
  readonly findings: readonly Finding[];
}
