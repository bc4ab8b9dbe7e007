import {
  activities,
  Exact,
  makeFinding,
  toDecimalString,
  type DecimalString,
  type Finding,
  type FindingPlace,
} from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { addTo, emptySum, sumText, type AmountSum } from './amount-sum.js';
import { registerFindings } from './register-findings.js';
import type { RowCheck } from './row-check.js';
import { rowField, rowPlace } from './row-field.js';

type Column = 'planned' | 'disbursed' | 'settled';

interface BudgetLine {
  readonly sums: Map<string, AmountSum>;
  readonly places: Map<string, FindingPlace>;
}

interface ProjectSums {
  readonly place: FindingPlace;
  readonly sums: Readonly<Record<Column, AmountSum>>;
  /** Whether any project states it. */
  readonly stated: Set<Column>;
}

/** The money of the budget and of the projects, by year and activity. */
export interface BudgetAndProjects {
  readonly years: Set<string>;
  readonly lines: Map<string, BudgetLine>;
  readonly projects: Map<string, ProjectSums>;
}

export function budgetAndProjects(): BudgetAndProjects {
  return { years: new Set(), lines: new Map(), projects: new Map() };
}

/** Sums the lines of the budget; one without an activity is a heading or a sum. */
export function budgetCheck(table: OpenedTable, { years, lines }: BudgetAndProjects): RowCheck {
  const [year, activity, phase, amount] = ['year', 'activity', 'phase', 'amount'].map((name) =>
    rowField(table, name),
  );
  const rows = (records: readonly TableRow[]): void => {
    for (const row of records) {
      const [ofYear, ofActivity] = [year?.(row) ?? null, activity?.(row) ?? null];
      if (ofYear === null || ofActivity === null) continue;
      const ofPhase = phase?.(row) ?? 'planned';
      years.add(ofYear);
      const key = `${ofYear} ${ofActivity}`;
      const line = lines.get(key) ?? {
        sums: new Map<string, AmountSum>(),
        places: new Map<string, FindingPlace>(),
      };
      lines.set(key, line);
      const sum = line.sums.get(ofPhase) ?? emptySum();
      addTo(sum, amount?.(row) ?? null);
      line.sums.set(ofPhase, sum);
      if (!line.places.has(ofPhase)) line.places.set(ofPhase, rowPlace(table, row, 'amount'));
    }
  };
  return { rows };
}

const projectColumns: readonly (readonly [Column, string])[] = [
  ['planned', 'support'],
  ['disbursed', 'disbursed'],
  ['settled', 'settled'],
];

/** Projects that were refused, withdrawn or not approved yet take no money. */
export const withoutMoney: ReadonlySet<string | null> = new Set([
  'draft',
  'registered',
  'returned',
  'rejected',
  'withdrawn',
]);

/** Sums the projects by year and activity where the file has a budget. */
export function projectsOfBudgetCheck(table: OpenedTable, { years, projects }: BudgetAndProjects): RowCheck {
  const [year, activity, status] = ['year', 'activity', 'status'].map((name) => rowField(table, name));
  const columns = projectColumns.map(([column, name]) => [column, rowField(table, name)] as const);
  const rows = (records: readonly TableRow[]): void => {
    if (years.size === 0) return;
    for (const row of records) {
      const [ofYear, ofActivity] = [year?.(row) ?? null, activity?.(row) ?? null];
      if (ofYear === null || ofActivity === null || withoutMoney.has(status?.(row) ?? null)) continue;
      const key = `${ofYear} ${ofActivity}`;
      const sums = projects.get(key) ?? newSums(rowPlace(table, row, 'activity'));
      projects.set(key, sums);
      for (const [column, field] of columns) {
        const amount = field(row);
        addTo(sums.sums[column], amount);
        if (amount !== null) sums.stated.add(column);
      }
    }
  };
  return { rows };
}

function newSums(place: FindingPlace): ProjectSums {
  return {
    place,
    sums: { planned: emptySum(), disbursed: emptySum(), settled: emptySum() },
    stated: new Set(),
  };
}

/** The last word on what may be spent. */
export const planPhases = ['adjusted', 'approved', 'planned'] as const;

/** Compares, after the last row, what projects take with what the budget gives. */
export function budgetFindings({ years, lines, projects }: BudgetAndProjects): readonly Finding[] {
  return [...projects].flatMap(([key, { place, sums, stated }]): readonly Finding[] => {
    const [year = '', activity = ''] = key.split(' ');
    const label = activities.find(({ id }) => id === activity)?.label;
    const topic = { activity, activityVi: label?.vi ?? activity, activityEn: label?.en ?? activity, year };
    const line = lines.get(key);
    if (!line) {
      const params = { ...topic, projectsVnd: sumText(sums.planned) };
      return years.has(year) ? [makeFinding(registerFindings, 'PROJECTS_WITHOUT_BUDGET', params, place)] : [];
    }
    return projectColumns.flatMap(([phase]) => {
      const inBudget = phase === 'planned' ? planPhases.find((each) => line.sums.has(each)) : phase;
      const budget = inBudget === undefined ? undefined : line.sums.get(inBudget);
      if (!budget || inBudget === undefined || !stated.has(phase)) return [];
      const amounts = compared(sumText(sums[phase]), sumText(budget));
      // A plan may keep money for projects that are not entered yet.
      const agrees =
        amounts.differenceVnd === '0' || (phase === 'planned' && amounts.differenceVnd.startsWith('-'));
      const params = { ...topic, phase, ...amounts };
      const at = line.places.get(inBudget) ?? place;
      return agrees ? [] : [makeFinding(registerFindings, 'PROJECTS_DIFFER_FROM_BUDGET', params, at)];
    });
  });
}

function compared(
  projectsVnd: DecimalString,
  budgetVnd: DecimalString,
): {
  readonly projectsVnd: DecimalString;
  readonly budgetVnd: DecimalString;
  readonly differenceVnd: DecimalString;
} {
  const differenceVnd = toDecimalString(new Exact(projectsVnd).minus(budgetVnd));
  return { projectsVnd, budgetVnd, differenceVnd };
}
