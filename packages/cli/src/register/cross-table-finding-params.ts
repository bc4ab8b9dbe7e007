import type { DecimalString, IsoDate } from '@khuyencong/model';

/**
 * The finding codes of checks across the tables of a programme file and the facts that each carries (mã phát hiện khi đối chiếu giữa
 * các bảng). Amounts in whole đồng.
 *
 * @category finding
 * @since 0.1.0
 */
export interface CrossTableFindingParams {
  readonly CHECK_NOT_DONE: {
    readonly checkVi: string;
    readonly checkEn: string;
    readonly missingVi: string;
    readonly missingEn: string;
  };
  readonly ELIGIBILITY_NOT_KNOWN: {
    readonly reason: string;
    /** What would settle it; left out when nothing in a register can. */
    readonly missingVi?: string | undefined;
    readonly missingEn?: string | undefined;
    /** The document that should say it. */
    readonly instrument?: string | undefined;
    readonly asOf: IsoDate;
  };
  readonly PROGRAMME_YEARS_REVERSED: { readonly from: string; readonly to: string };
  readonly PROJECT_OF_OTHER_PROVINCE: { readonly province: string; readonly programmes: string };
  readonly ESTABLISHMENT_OF_OTHER_PROVINCE: {
    readonly establishment: string;
    readonly province: string;
    readonly ofProject: string;
  };
  readonly ESTABLISHMENT_ENTERED_TWICE: {
    readonly name: string;
    readonly first: string;
    readonly firstPlace: string;
  };
  readonly APPROVED_AFTER_DAY: { readonly approvedOn: IsoDate; readonly asOf: IsoDate };
  readonly PAID_WITHOUT_APPROVAL: {
    readonly statusVi: string;
    readonly statusEn: string;
    readonly header: string;
    readonly amountVnd: DecimalString;
  };
  readonly ADVANCE_ABOVE_SETTLED: {
    readonly advancedVnd: DecimalString;
    readonly settledVnd: DecimalString;
    readonly excessVnd: DecimalString;
  };
  readonly SETTLED_WITHOUT_AMOUNT: { readonly header: string };
  readonly BUDGET_PAID_ABOVE_PLAN: {
    readonly activityVi: string;
    readonly activityEn: string;
    readonly year: string;
    readonly phase: 'disbursed' | 'settled';
    readonly amountVnd: DecimalString;
    readonly limitVnd: DecimalString;
    readonly excessVnd: DecimalString;
  };
  readonly BUDGET_PARENT_UNKNOWN: { readonly parent: string; readonly nearest?: string | undefined };
  readonly BUDGET_PARENT_CIRCULAR: { readonly parent: string };
  readonly TARGET_UNIT_DIFFERS: {
    readonly target: string;
    readonly unit: string;
    readonly read: string;
  };
  readonly TARGET_YEARS_REVERSED: { readonly target: string; readonly from: string; readonly to: string };
  readonly TARGET_UNIT_UNKNOWN: { readonly target: string; readonly unit: string };
  readonly RESULT_DIFFERS_FROM_SHARE: {
    readonly target: string;
    readonly value: DecimalString;
    readonly numerator: DecimalString;
    readonly denominator: DecimalString;
  };
  readonly RESULT_WITHOUT_NUMBER: { readonly target: string; readonly period: string };
}

/**
 * The finding codes of the tables of award rounds and the facts that each carries (mã phát hiện ở bảng Kỳ bình chọn, Chấm điểm).
 *
 * @category finding
 * @since 0.1.0
 */
export interface AwardTableFindingParams {
  readonly ROUND_SCHEME_UNKNOWN: { readonly scheme: string; readonly known: string };
  readonly ROUND_SCHEME_NOT_KNOWN: {
    /** Empty where the round names none. */
    readonly scheme: string;
    readonly asOf?: IsoDate | undefined;
    readonly instrument?: string | undefined;
  };
  readonly ROUND_DECIDED_BEFORE_YEAR: { readonly decidedOn: IsoDate; readonly year: string };
  readonly ROUND_LEVEL_NOT_THEN: { readonly level: string; readonly asOf: IsoDate };
  readonly SHEET_INCOMPLETE: {
    readonly product: string;
    readonly juror: string;
    readonly marked: string;
    readonly of: string;
    readonly missing: string;
  };
  readonly SHEETS_MISSING: { readonly product: string; readonly jurors: string; readonly count: string };
  readonly JUROR_ALIKE: { readonly juror: string; readonly other: string };
}
