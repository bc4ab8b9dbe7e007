import type { DecimalString, Explanation, Origin } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { rowField } from '../register/row-field.js';
import { byKey, cellLeaf, groupLabel } from './projects-summary.js';
import type { ReportFigure } from './report-figure.js';
import { addCell, amountOf, emptyTally, figureOf, type CellAllowance, type Tally } from './tally.js';

/**
 * A phase of the money (giai đoạn của kinh phí).
 *
 * @category report
 * @since 0.1.0
 */
export type BudgetPhase = 'planned' | 'approved' | 'adjusted' | 'disbursed' | 'settled';

/**
 * Money of the budget for one year, activity, source and phase (kinh phí theo năm, nội dung, nguồn, giai đoạn); null where the line names
 * none.
 *
 * **Units**: whole đồng.
 *
 * @category report
 * @since 0.1.0
 */
export interface BudgetMoney {
  readonly year: string | null;
  readonly activity: string | null;
  readonly source: string | null;
  readonly phase: BudgetPhase;
  readonly amountVnd: ReportFigure;
}

/**
 * The budget of a file, grouped (tổng hợp bảng kinh phí của một tệp).
 *
 * @category report
 * @since 0.1.0
 */
export interface BudgetSummary {
  readonly money: readonly BudgetMoney[];
  /** Lines without an activity: headings and sums, which are in no amount. */
  readonly headings: number;
}

export const budgetPhases: readonly BudgetPhase[] = [
  'planned',
  'approved',
  'adjusted',
  'disbursed',
  'settled',
];

/** Lines of a budget that grow while rows come. */
export interface GrowingBudget {
  readonly groups: Map<string, { readonly key: Omit<BudgetMoney, 'amountVnd'>; readonly tally: Tally }>;
  headings: number;
  origin: Origin | undefined;
}

export function emptyBudget(): GrowingBudget {
  return { groups: new Map(), headings: 0, origin: undefined };
}

/** Adds the records of a table of the budget; a line without a phase is a plan, as in the check. */
export function watchBudget(
  table: OpenedTable,
  budget: GrowingBudget,
  { allowance }: { readonly allowance: CellAllowance },
): (rows: readonly TableRow[]) => void {
  const [year, activity, source] = ['year', 'activity', 'source'].map((name) => rowField(table, name));
  const [phase, amount] = [rowField(table, 'phase'), rowField(table, 'amount')];
  budget.origin ??= table.origin;
  const leaf =
    (row: TableRow) =>
    (value: DecimalString): Explanation =>
      cellLeaf(table, row, { field: 'amount', value, unit: 'đồng' });
  return (rows) => {
    for (const row of rows) {
      if (row.kind !== 'record') continue;
      const key = {
        ...{ year: year?.(row) ?? null, activity: activity?.(row) ?? null, source: source?.(row) ?? null },
        phase: budgetPhases.find((each) => each === phase(row)) ?? 'planned',
      };
      if (key.activity === null) {
        budget.headings += 1;
        continue;
      }
      const text = JSON.stringify(Object.values(key));
      const group = budget.groups.get(text) ?? { key, tally: emptyTally() };
      budget.groups.set(text, group);
      addCell(group.tally, amountOf(amount(row)), { allowance, leaf: leaf(row) });
    }
  };
}

/** The groups in the order of year, activity and source, and of the phases. */
export function budgetSummary({ groups, headings, origin }: GrowingBudget): BudgetSummary {
  const money = [...groups.values()].map(({ key, tally }): BudgetMoney => {
    const { vi, en } = groupLabel(key.year, key.activity);
    const label = { vi: `Bảng Kinh phí, ${vi}`, en: `Budget, ${en}` };
    return { ...key, amountVnd: figureOf(tally, { label, unit: 'đồng', origin }) };
  });
  return { money: money.sort(inOrder), headings };
}

function inOrder(one: BudgetMoney, other: BudgetMoney): number {
  return (
    byKey([one.year, 0], [other.year, 0]) ||
    byKey([one.activity, 0], [other.activity, 0]) ||
    byKey([one.source, 0], [other.source, 0]) ||
    budgetPhases.indexOf(one.phase) - budgetPhases.indexOf(other.phase)
  );
}
