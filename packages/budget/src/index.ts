export { moneyUnits, publishedUnitIndex, type MoneyUnitName } from './money/money-units.js';
export { formatVnd, type FormatVndOptions } from './money/format-vnd.js';
export { vndInWords } from './money/vnd-in-words.js';
export { parseVnd } from './money/parse-vnd.js';
export { parseVndColumn } from './money/parse-vnd-column.js';
export type { ParsedVnd, ParseVndOptions, VndCell } from './money/parsed-vnd.js';
export { moneyFindings, type MoneyFindingParams } from './money/money-findings.js';
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
export type { CauseId, Correction, LikelyCause } from './cause/likely-cause.js';
export { likelyCauses, type LikelyCausesOptions } from './cause/likely-causes.js';
export { causeFindings, type CauseFindingParams } from './cause/cause-findings.js';
export type { LikelyCauseParams } from './cause/cause-params.js';
export { budgetFindings, type BudgetFindingParams } from './finding/budget-findings.js';
export type { SumLimits, SumParams } from './finding/sum-params.js';
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
export { vndAmountFindings, type VndAmountFindingParams } from './support/vnd-amount-findings.js';
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
