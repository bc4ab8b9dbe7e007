import type { DecimalString } from '@khuyencong/model';
import type { MissingFact } from '../tracking/target-progress.js';

/**
 * The name of a target, in both languages (tên chỉ tiêu).
 *
 * @category finding
 * @since 0.1.0
 */
export interface TargetParams {
  readonly target: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

/**
 * A target with its result (chỉ tiêu và kết quả), in the unit of the target.
 *
 * @category finding
 * @since 0.1.0
 */
export interface TargetResultParams extends TargetParams {
  readonly achieved: string;
  readonly unit: string;
  readonly remaining?: DecimalString | undefined;
  readonly asOf?: string | undefined;
}

/**
 * A report, by its target and period (báo cáo của một kỳ).
 *
 * @category finding
 * @since 0.1.0
 */
export interface ReportParams {
  readonly target: string;
  readonly period: string;
}

/**
 * The finding codes of the targets package and the facts that each carries (mã phát hiện của gói targets).
 *
 * @category finding
 * @since 0.1.0
 */
export interface TargetFindingParams {
  readonly TARGET_MET: TargetResultParams;
  readonly TARGET_NOT_MET: TargetResultParams;
  readonly TARGET_ON_THE_WAY: TargetResultParams;
  readonly TARGET_CANNOT_TELL: TargetParams & {
    readonly missing: MissingFact;
    readonly periods?: string | undefined;
  };
  readonly TARGET_AT_RISK: TargetResultParams;
  readonly TARGET_WITHDRAWN: TargetParams & { readonly from: string; readonly reason: string };
  readonly TARGET_NOT_DUE: TargetParams & { readonly asOf?: string | undefined };
  readonly TARGET_ADJUSTED: TargetParams & {
    readonly from: string;
    readonly before: string;
    readonly after: string;
    readonly reason: string;
  };
  readonly TARGET_WITHOUT_NUMBER: TargetParams & { readonly text: string };
  readonly TARGET_RANGE_EMPTY: TargetParams & {
    readonly min: string;
    readonly max: string;
    readonly unit: string;
  };
  readonly TARGET_PERIOD_OUTSIDE_PROGRAMME: TargetParams & {
    readonly years: string;
    readonly programme: string;
  };
  readonly YEARLY_TARGETS_DISAGREE: TargetParams & {
    readonly yearly: string;
    readonly whole: string;
    readonly years: string;
  };
  readonly ACTUAL_OUTSIDE_PERIOD: {
    readonly target: string;
    readonly period: string;
    readonly from: string;
    readonly to: string;
  };
  readonly ACTUALS_OVERLAP: { readonly target: string; readonly first: string; readonly second: string };
  readonly ACTUAL_WITHIN_ANOTHER: ReportParams & { readonly whole: string };
  readonly ACTUAL_REPORTED_LATER: ReportParams & { readonly reportedOn: string; readonly asOf: string };
  readonly ACTUAL_CORRECTED: ReportParams & { readonly reason: string };
  readonly CORRECTION_OF_NOTHING: ReportParams;
  readonly DUPLICATE_REPORT: ReportParams;
  readonly ACTUAL_NEGATIVE: ReportParams & { readonly value: string };
  readonly ACTUAL_PART_UNKNOWN: { readonly target: string; readonly part: string; readonly parts: string };
  readonly PLACE_NOT_THEN: ReportParams & { readonly place: string };
  readonly NUMERATOR_ABOVE_DENOMINATOR: {
    readonly target: string;
    readonly numerator: string;
    readonly denominator: string;
  };
  readonly DENOMINATOR_ZERO: { readonly target: string; readonly period: string };
  readonly FREQUENCY_DISAGREES: TargetParams & {
    readonly frequency: string;
    readonly rounds: string;
    readonly years: string;
  };
}
