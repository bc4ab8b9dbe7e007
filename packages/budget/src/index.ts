export { moneyUnits, publishedUnitIndex, type MoneyUnitName } from './money/money-units.js';
export { formatVnd, type FormatVndOptions } from './money/format-vnd.js';
export { vndInWords } from './money/vnd-in-words.js';
export { parseVnd } from './money/parse-vnd.js';
export { parseVndColumn } from './money/parse-vnd-column.js';
export type { ParsedVnd, ParseVndOptions, VndCell } from './money/parsed-vnd.js';
export { moneyFindings, type MoneyFindingParams } from './money/money-findings.js';
export type { FaultyAmount } from './money/amount-fault-findings.js';
export { sumVnd } from './arithmetic/sum-vnd.js';
export { subtractVnd } from './arithmetic/subtract-vnd.js';
export { multiplyVnd } from './arithmetic/multiply-vnd.js';
export { ratioOfVnd } from './arithmetic/ratio-of-vnd.js';
export { compareVnd } from './arithmetic/compare-vnd.js';
export { roundTo, type RoundedVnd, type RoundToOptions } from './arithmetic/round-to.js';
export { allocate } from './allocation/allocate.js';
export type {
  AllocateOptions,
  Allocation,
  AllocationMode,
  AllocationShare,
  TieOrder,
} from './allocation/allocation.js';
export { allocationFindings, type AllocationFindingParams } from './allocation/allocation-findings.js';
export type { FigureReadings, SettledFigure, Settlement } from './figure/figure-readings.js';
export { settleReadings } from './figure/settle-readings.js';
export { readingFindings } from './figure/reading-findings.js';
export { explainDifference } from './reconciliation/explain-difference.js';
export type { ReconcileOptions } from './reconciliation/reconcile-options.js';
export type { Reconciliation, ReconciliationStatus } from './reconciliation/reconciliation.js';
export { reconcile, type ReconciliationResult } from './reconciliation/reconcile.js';
export { compareRestated } from './relation/compare-restated.js';
export type { RestatedFigure, RestatedStatus } from './relation/restated-figure.js';
export { checkRatios, type CheckRatiosOptions } from './relation/check-ratios.js';
export type { ImpliedFigure, RatioCheck, RatioStatus } from './relation/ratio-check.js';
export { checkSeries } from './relation/check-series.js';
export { checkBreakdowns, type CheckBreakdownsOptions } from './relation/check-breakdowns.js';
export type { RatioParams, RelationFindingParams } from './relation/relation-finding-params.js';
export { relationFindings } from './relation/relation-findings.js';
export type { CauseId, Correction, LikelyCause } from './cause/likely-cause.js';
export { likelyCauses, type LikelyCausesOptions } from './cause/likely-causes.js';
export { causeFindings, type CauseFindingParams } from './cause/cause-findings.js';
export type { LikelyCauseParams } from './cause/cause-params.js';
export { budgetFindings, type BudgetFindingParams } from './finding/budget-findings.js';
export type {
  DatedSupportRequest,
  FactorReading,
  FactorStacking,
  SupportActivity,
  SupportChoices,
  SupportOptions,
  SupportRequest,
  SupportRounding,
} from './support/support-request.js';
export type {
  AllowedSupport,
  Support,
  SupportBound,
  SupportLimit,
  SupportNotAnswered,
  SupportNotCalculated,
  SupportWithoutFigure,
} from './support/support.js';
export { calculateSupport, calculateSupports } from './support/calculate-support.js';
export { checkSupport, type SupportCheckOptions } from './support/check-support.js';
export { supportFindings } from './support/support-findings.js';
export type { SupportFindingParams } from './support/support-finding-params.js';
export {
  advanceLimit,
  type AdvanceLimit,
  type AdvanceRequest,
  type AdvanceRule,
} from './advance/advance-limit.js';
export {
  checkManagementCost,
  type ManagementCost,
  type ManagementLimit,
} from './advance/check-management-cost.js';
export { advanceFindings, type AdvanceFindingParams } from './advance/advance-findings.js';
export type { RemainderParams, SumLimits, SumParams } from './finding/sum-params.js';
export type { DecisionRef } from './decision/decision-ref.js';
export { DecisionRefSchema } from './decision/decision-schema.js';
export { costColumns, type CostColumn } from './identity/cost-columns.js';
export type { SumCheck, SumStatus } from './identity/compare-sum.js';
export {
  identityFindings,
  type IdentityFindingParams,
  type IdentityParams,
} from './identity/identity-findings.js';
export {
  ledgerAccountKinds,
  type Ledger,
  type LedgerAccount,
  type LedgerAccountKind,
  type LedgerEntry,
  type LedgerLine,
} from './ledger/ledger.js';
export { LedgerSchema } from './ledger/ledger-schema.js';
export { safeParseLedger } from './ledger/parse-ledger.js';
export { balances, type AccountBalance } from './ledger/balances.js';
export { checkLedger } from './ledger/check-ledger.js';
export { postEntries } from './ledger/post-entries.js';
export { reverseEntry } from './ledger/reverse-entry.js';
export { checkAppendOnly } from './ledger/check-append-only.js';
export { stopProject, type StopOptions, type StoppedProject } from './ledger/stop-project.js';
export { ledgerFindings, type AccountParams, type LedgerFindingParams } from './ledger/ledger-findings.js';
export { moneyPhases, type MoneyPhase } from './project-money/money-phase.js';
export type { PhaseAmount, ProjectMoney } from './project-money/project-money.js';
export { ProjectMoneySchema } from './project-money/project-money-schema.js';
export { safeParseProjectMoney } from './project-money/parse-project-money.js';
export { checkMoneyPhases, type MoneyPhaseOptions } from './project-money/check-money-phases.js';
export {
  projectExpenses,
  type ExpenseTotal,
  type ProjectExpenses,
} from './project-money/project-expenses.js';
export {
  yearEnd,
  type CarryOver,
  type YearEndAmounts,
  type YearEndAnswer,
  type YearEndOptions,
} from './project-money/year-end.js';
export type { YearEndNotKnown } from './project-money/year-end-law.js';
export {
  projectMoneyFindings,
  type ProjectMoneyFindingParams,
} from './project-money/project-money-findings.js';
export type { LimitParams } from './project-money/limit-message.js';
export type { PlanLine, PlanTable, PlanTotal } from './plan/plan-table.js';
export { PlanTableSchema } from './plan/plan-table-schema.js';
export { safeParsePlanTable } from './plan/parse-plan-table.js';
export { planTotals, type AxisTotal, type PlanTotals } from './plan/plan-totals.js';
export { checkPlan } from './plan/check-plan.js';
export { tabulatePlan, type TabulateOptions, type TabulatedPlan } from './plan/tabulate-plan.js';
export { comparePlans } from './plan/compare-plans.js';
export { transferPlanMoney, type PlanTransfer, type TransferredPlan } from './plan/transfer-plan-money.js';
export { planFindings, type PlanFindingParams } from './plan/plan-findings.js';
export type { ComparedRow, RowChange, RowChangeKind } from './comparison/compared-row.js';
export type { ComparedTotal } from './comparison/compared-total.js';
export type { ChangeDecision, DecisionVerdict } from './comparison/change-decisions.js';
export type { CompareOptions, Comparison } from './comparison/comparison.js';
export {
  comparisonFindings,
  type DeciderParams,
  type ChangeParams,
  type ComparisonFindingParams,
  type DecisionParams,
  type RowParams,
} from './comparison/comparison-findings.js';
export { FormOneSchema } from './form/form-one-schema.js';
export { safeParseFormOne } from './form/parse-form-one.js';
export { FormTwoSchema } from './form/form-two-schema.js';
export { safeParseFormTwo } from './form/parse-form-two.js';
export { checkFormOne } from './form/check-form-one.js';
export { checkFormTwo } from './form/check-form-two.js';
export { formOneTotals, type FormOneTotal } from './form/form-one-totals.js';
export { compareFormOnes } from './form/compare-form-ones.js';
export { formFindings, type FormFindingParams } from './form/form-findings.js';
export {
  budgetDocumentNames,
  budgetJsonSchemaOf,
  type BudgetDocumentName,
} from './json-schema/budget-json-schema-of.js';
