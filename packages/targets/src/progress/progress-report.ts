import type { DecimalString, Finding, PeriodText } from '@khuyencong/model';
import type { ProgressState } from './progress-state.js';

/**
 * One report of a result (báo cáo kết quả): a value, the numerator and denominator of a share, or what is counted without repetition.
 *
 * **Units**: amounts in the unit of the indicator, as canonical decimal text.
 *
 * @category progress
 * @since 0.1.0
 */
export interface ProgressReport {
  readonly indicatorId: string;
  readonly place: string;
  readonly period: PeriodText;
  readonly value?: DecimalString | undefined;
  readonly numerator?: DecimalString | undefined;
  readonly denominator?: DecimalString | undefined;
  /** Identifiers of what is counted once, such as tax codes of establishments. */
  readonly members?: readonly string[] | undefined;
  /** The number of the report; a second report with the same number is found. */
  readonly reportId?: string | undefined;
}

/**
 * Progress with what is wrong with the reports (tiến độ và các phát hiện).
 *
 * @category progress
 * @since 0.1.0
 */
export interface CollectedProgress {
  readonly state: ProgressState;
  readonly findings: readonly Finding[];
}
