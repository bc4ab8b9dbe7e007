import type { DecimalString, IsoDate } from '@khuyencong/model';
import type { AwardTableFindingParams, CrossTableFindingParams } from './cross-table-finding-params.js';

/**
 * A column of payments that is held to the support (cột số tiền đã chi).
 *
 * @category finding
 * @since 0.1.0
 */
export type PaymentColumn = 'advanced' | 'disbursed' | 'settled';

/**
 * An activity in a year, whose projects are compared with the budget (nội dung và năm đối chiếu với bảng Kinh phí).
 *
 * @category finding
 * @since 0.1.0
 */
export interface BudgetComparison {
  readonly activity: string;
  readonly activityVi: string;
  readonly activityEn: string;
  readonly year: string;
  /** Whose money is compared, where the budget says its sources. */
  readonly sourceVi?: string | undefined;
  readonly sourceEn?: string | undefined;
}

/**
 * The finding codes of checking a programme file and the facts that each carries (mã phát hiện khi kiểm tra tệp chương trình).
 * Amounts in whole đồng.
 *
 * @category finding
 * @since 0.1.0
 */
export interface RegisterFindingParams extends CrossTableFindingParams, AwardTableFindingParams {
  readonly COST_NOT_SUM_OF_SOURCES: {
    readonly costVnd: DecimalString;
    readonly sumVnd: DecimalString;
    readonly differenceVnd: DecimalString;
  };
  readonly PAID_ABOVE_SUPPORT: {
    readonly payment: PaymentColumn;
    readonly amountVnd: DecimalString;
    readonly supportVnd: DecimalString;
    readonly excessVnd: DecimalString;
  };
  readonly SETTLED_ABOVE_PAID: {
    readonly settledVnd: DecimalString;
    readonly disbursedVnd: DecimalString;
    readonly excessVnd: DecimalString;
  };
  readonly DATES_REVERSED: {
    readonly header: string;
    readonly on: IsoDate;
    readonly laterHeader: string;
    readonly laterOn: IsoDate;
  };
  readonly AMOUNT_BELOW_THOUSAND: { readonly header: string; readonly amountVnd: DecimalString };
  readonly AMOUNT_SCALE_DIFFERS: {
    readonly header: string;
    readonly amountVnd: DecimalString;
    /** The middle amount of the first rows of the column. */
    readonly typicalVnd: DecimalString;
  };
  readonly PROJECT_OUTSIDE_PROGRAMME: { readonly year: string; readonly years: string };
  readonly PROVINCE_NOT_RECOGNISED: {
    readonly text: string;
    readonly asOf: IsoDate;
    readonly nearest?: string | undefined;
  };
  readonly PROJECTS_DIFFER_FROM_BUDGET: BudgetComparison & {
    readonly phase: 'planned' | 'disbursed' | 'settled';
    readonly projectsVnd: DecimalString;
    readonly budgetVnd: DecimalString;
    /** Projects minus budget. */
    readonly differenceVnd: DecimalString;
  };
  readonly PROJECTS_WITHOUT_BUDGET: BudgetComparison & { readonly projectsVnd: DecimalString };
  readonly ESTABLISHMENT_NOT_ELIGIBLE: {
    readonly establishment: string;
    readonly reason: string;
    readonly asOf: IsoDate;
  };
  readonly DUTY_LATE: {
    readonly duty: string;
    readonly dutyVi: string;
    readonly dutyEn: string;
    readonly lastDay: IsoDate;
    readonly daysPast: string;
    readonly asOf: IsoDate;
    /** Whether the last day is counted in working days, and with which holidays. */
    readonly holidays: 'not-needed' | 'given' | 'not-given';
  };
  readonly PROJECT_PAST_END: {
    readonly endsOn: IsoDate;
    readonly statusVi: string;
    readonly statusEn: string;
    readonly asOf: IsoDate;
  };
  readonly FOUND_IN_MORE_ROWS: { readonly code: string; readonly rows: string };
  readonly NOTHING_CHECKED: { readonly file: string };
}
