import type {
  DecimalString,
  ExactRatio,
  Explanation,
  Finding,
  LocalText,
  PeriodText,
  YearSpan,
} from '@khuyencong/model';
import type { ParsedTarget } from '../rule/target-rule.js';

/**
 * Where a target stands (tình trạng chỉ tiêu): met, not met, on the way, or not to be told from what was reported.
 *
 * @category tracking
 * @since 0.1.0
 */
export type TargetStatus = 'met' | 'not-met' | 'on-the-way' | 'cannot-tell';

/**
 * What is missing to tell (thông tin còn thiếu): any report, the report of the periods named, numerator and denominator of a share,
 * the day as of which to judge, the years of the target, a number in its text, one reading of its number, a baseline, reports that
 * do not overlap, which of several numbers the reports are about, or from where on a wording such as "gần 300" holds.
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
  | 'lower-limit';

/**
 * A target to follow (chỉ tiêu cần theo dõi).
 *
 * @category tracking
 * @since 0.1.0
 */
export interface Target {
  readonly id: string;
  readonly label: LocalText;
  readonly parsed: ParsedTarget;
  /** First and last year; left out when nothing says them. */
  readonly period?: YearSpan | undefined;
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
  readonly value?: DecimalString | undefined;
  readonly numerator?: DecimalString | undefined;
  readonly denominator?: DecimalString | undefined;
  readonly path: readonly (string | number)[];
}

/**
 * The state of one target (tiến độ chỉ tiêu), with the reason.
 *
 * @category tracking
 * @since 0.1.0
 */
export interface TargetProgress {
  readonly targetId: string;
  readonly status: TargetStatus;
  /** The sum of what was reported, for counts and money. */
  readonly achieved?: DecimalString;
  /** The latest share reported. */
  readonly share?: ExactRatio;
  /** What is left to the lower limit, for counts and money; 0 when it is reached. */
  readonly remaining?: DecimalString;
  /** True when the result passed the upper end of a range. */
  readonly aboveRange?: true;
  /** Left out unless the status is `cannot-tell`. */
  readonly missing?: MissingFact;
  /** The periods without a report. */
  readonly missingPeriods?: readonly string[];
  readonly findings: readonly Finding[];
  readonly explanation?: Explanation;
}
