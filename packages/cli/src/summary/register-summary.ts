import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { budgetSummary, emptyBudget, watchBudget, type BudgetSummary } from './budget-summary.js';
import { capsSummary, emptyCaps, watchCaps, type CapOptions, type CapsSummary } from './caps-summary.js';
import { dutiesSummary, watchDuties, type GrowingDuties, type OpenDuty } from './duties-summary.js';
import { watchProgrammes, type ProgrammeFacts } from './programme-facts.js';
import { emptyProjects, projectsSummary, watchProjects, type ProjectsSummary } from './projects-summary.js';
import { cellsAtMost } from './tally.js';

/**
 * The tables of a programme file added up for a report (tổng hợp tệp chương trình để lập báo cáo). What a file has no table for is null.
 *
 * @category report
 * @since 0.1.0
 */
export interface RegisterSummary {
  readonly programmes: readonly ProgrammeFacts[];
  readonly budget: BudgetSummary | null;
  readonly projects: ProjectsSummary | null;
  readonly caps: CapsSummary | null;
  /** Null also without a day to look at them. */
  readonly duties: readonly OpenDuty[] | null;
  /** Rows of sums that state a number. */
  readonly statedSums: number;
}

/** Adds tables up while their rows are checked; what it keeps does not grow with the number of rows. */
export interface RegisterWatch {
  /** Takes all rows of a table as they come, those of sums too. */
  readonly table: (table: OpenedTable) => (rows: readonly TableRow[]) => void;
  readonly end: () => RegisterSummary;
}

/** Begins to add up the tables of one programme file. */
export function watchRegister(options: CapOptions): RegisterWatch {
  const seen = new Set<string>();
  const programmes: ProgrammeFacts[] = [];
  const [budget, projects, caps] = [emptyBudget(), emptyProjects(), emptyCaps()];
  const duties: GrowingDuties = new Map();
  const allowance = { left: cellsAtMost };
  let statedSums = 0;
  const watchers = (table: OpenedTable): readonly ((rows: readonly TableRow[]) => void)[] => {
    switch (table.layout.table) {
      case 'programme':
        return [watchProgrammes(table, programmes)];
      case 'budget':
        return [watchBudget(table, budget, { allowance })];
      case 'projects':
        return [
          watchProjects(table, projects, { province: options.province, allowance }),
          watchCaps(table, caps, options),
          watchDuties(table, duties),
        ];
      default:
        return [];
    }
  };
  return {
    table: (table) => {
      seen.add(table.layout.table);
      const watching = watchers(table);
      const isSum = sumsOf(table);
      return (rows) => {
        for (const row of rows) if (isSum(row)) statedSums += 1;
        for (const watch of watching) watch(rows);
      };
    },
    end: () => ({
      programmes,
      budget: seen.has('budget') ? budgetSummary(budget) : null,
      projects: seen.has('projects') ? projectsSummary(projects) : null,
      caps: seen.has('projects') ? capsSummary(caps, options) : null,
      duties: seen.has('projects') ? dutiesSummary(duties, options) : null,
      statedSums,
    }),
  };
}

function sumsOf({ layout }: OpenedTable): (row: TableRow) => boolean {
  const numbers = layout.columns.flatMap(({ field }, position) =>
    field.type === 'integer' || field.type === 'number' ? [position] : [],
  );
  return ({ kind, values }) =>
    kind !== 'record' && kind !== 'note' && numbers.some((position) => values[position] !== null);
}
