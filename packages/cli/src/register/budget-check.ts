import type { Finding } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { linesOfBudget, type BudgetAndProjects } from './budget-lines.js';
import { budgetTree } from './budget-tree.js';
import { checkNotDone } from './check-not-done.js';
import type { RowCheck } from './row-check.js';
import { hasField } from './row-field.js';

/** A budget has some hundreds of lines; a longer table is not summed by its items, and says so. */
const linesAtMost = 5000;

/** Sums the lines of the budget for the projects to be compared with, and its items by the lines that are part of them. */
export function budgetCheck(table: OpenedTable, money: BudgetAndProjects): RowCheck {
  let kept: TableRow[] = [];
  let isLong = false;
  const plain = linesOfBudget(table, money, () => false);
  const all = (rows: readonly TableRow[]): void => {
    if (isLong) return;
    kept.push(...rows);
    if (kept.length <= linesAtMost) return;
    isLong = true;
    plain(kept.slice(0, -rows.length));
    kept = [];
  };
  const rows = (records: readonly TableRow[]): void => {
    if (isLong) plain(records);
  };
  const end = (findings: Finding[]): void => {
    if (!isLong) {
      const tree = budgetTree(table, kept);
      findings.push(...tree.findings);
      linesOfBudget(table, money, tree.isParent)(kept);
    } else if (hasField(table, 'parent')) {
      const place = { path: [table.layout.table], origin: table.origin };
      findings.push(checkNotDone('parents', String(linesAtMost), place));
    }
  };
  return { all, rows, end };
}
