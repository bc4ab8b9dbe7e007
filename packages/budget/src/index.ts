export { moneyUnits, publishedUnitIndex } from './money/money-units.js';
export { formatVnd } from './money/format-vnd.js';
export type { FigureReadings, SettledFigure, Settlement } from './figure/figure-readings.js';
export { settleReadings } from './figure/settle-readings.js';
export { readingFindings } from './figure/reading-findings.js';
export type { Reconciliation, ReconciliationStatus } from './reconciliation/reconciliation.js';
export { reconcile, type ReconciliationResult } from './reconciliation/reconcile.js';
export { budgetFindings, type BudgetFindingParams } from './finding/budget-findings.js';
export type { SumLimits, SumParams } from './finding/sum-params.js';
