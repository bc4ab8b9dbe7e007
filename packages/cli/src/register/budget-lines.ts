import { Exact, toDecimalString, type FindingPlace } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { addTo, emptySum, sumText, type AmountSum } from './amount-sum.js';
import type { RowCheck } from './row-check.js';
import { rowField, rowPlace } from './row-field.js';

export type MoneyColumn = 'planned' | 'disbursed' | 'settled';

/** Whose money support is: a national project takes central money, a local one that of the province and below. */
export type SupportSource = 'national' | 'local' | 'not-said';

/** The amounts of one source, by phase. */
export interface SourceLines {
  readonly sums: Map<string, AmountSum>;
  readonly places: Map<string, FindingPlace>;
}

/** The lines of one activity in one year, by source as written. */
export type BudgetLine = Map<string, SourceLines>;

/** The projects of one activity, year and source. */
export interface ProjectSums {
  readonly place: FindingPlace;
  readonly sums: Readonly<Record<MoneyColumn, AmountSum>>;
  /** Whether any project states it. */
  readonly stated: Set<MoneyColumn>;
}

/** The money of the budget and of the projects, by year and activity. */
export interface BudgetAndProjects {
  readonly years: Set<string>;
  readonly lines: Map<string, BudgetLine>;
  readonly projects: Map<string, Map<SupportSource, ProjectSums>>;
}

export function budgetAndProjects(): BudgetAndProjects {
  return { years: new Set(), lines: new Map(), projects: new Map() };
}

const supportSources: Readonly<Record<string, SupportSource>> = {
  central: 'national',
  provincial: 'local',
  district: 'local',
  commune: 'local',
};

/** Of a line whose source could not be read, which is said elsewhere: nothing is compared with it. */
export const unreadSource = '?';

/** Own money of establishments and other sources are no support. */
export function supportSourceOf(source: string): SupportSource | undefined {
  return source === '' ? 'not-said' : supportSources[source];
}

/**
 * Sums the lines of the budget; one without an activity is a heading or a sum, and one that others are part of is their sum.
 */
export function linesOfBudget(
  table: OpenedTable,
  { years, lines }: BudgetAndProjects,
  isParent: (row: TableRow) => boolean,
): (rows: readonly TableRow[]) => void {
  const field = (name: string) => rowField(table, name);
  const [year, activity, source] = [field('year'), field('activity'), field('source')];
  const [phase, amount] = [field('phase'), field('amount')];
  const sourceAt = table.layout.columns.findIndex((column) => column.field.name === 'source');
  return (rows) => {
    for (const row of rows) {
      const [ofYear, ofActivity] = [year(row), activity(row)];
      if (row.kind !== 'record' || ofYear === null || ofActivity === null) continue;
      years.add(ofYear);
      const key = `${ofYear} ${ofActivity}`;
      const line: BudgetLine = lines.get(key) ?? new Map<string, SourceLines>();
      lines.set(key, line);
      if (isParent(row)) continue;
      const isUnread = row.unread?.includes(sourceAt) === true;
      const from = isUnread ? unreadSource : (source(row) ?? '');
      const ofSource: SourceLines = line.get(from) ?? { sums: new Map(), places: new Map() };
      line.set(from, ofSource);
      const ofPhase = phase(row) ?? 'planned';
      const sum = ofSource.sums.get(ofPhase) ?? emptySum();
      addTo(sum, amount(row));
      ofSource.sums.set(ofPhase, sum);
      if (!ofSource.places.has(ofPhase)) ofSource.places.set(ofPhase, rowPlace(table, row, 'amount'));
    }
  };
}

export const projectColumns: readonly (readonly [MoneyColumn, string])[] = [
  ['planned', 'support'],
  ['disbursed', 'disbursed'],
  ['settled', 'settled'],
];

/** Projects that were refused, withdrawn or not approved yet take no money. */
export const takesNoMoney: ReadonlySet<string | null> = new Set([
  'draft',
  'registered',
  'returned',
  'appraised-grassroots',
  'appraised-ministry',
  'rejected',
  'withdrawn',
]);

/** Sums the projects by year, activity and source where the file has a budget. */
export function projectsOfBudgetCheck(table: OpenedTable, { years, projects }: BudgetAndProjects): RowCheck {
  const field = (name: string) => rowField(table, name);
  const [year, activity, status, level] = [field('year'), field('activity'), field('status'), field('level')];
  const columns = projectColumns.map(([column, name]) => [column, rowField(table, name)] as const);
  const rows = (records: readonly TableRow[]): void => {
    if (years.size === 0) return;
    for (const row of records) {
      const [ofYear, ofActivity] = [year(row), activity(row)];
      if (ofYear === null || ofActivity === null || takesNoMoney.has(status(row))) continue;
      const key = `${ofYear} ${ofActivity}`;
      const ofKey = projects.get(key) ?? new Map<SupportSource, ProjectSums>();
      projects.set(key, ofKey);
      const by = level(row);
      const source = by === 'national' || by === 'local' ? by : 'not-said';
      const sums = ofKey.get(source) ?? newSums(rowPlace(table, row, 'activity'));
      ofKey.set(source, sums);
      for (const [column, value] of columns) {
        const amount = value(row);
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

/** Adds up sums that grew apart. */
export function sumOfSums(sums: readonly AmountSum[]): ReturnType<typeof sumText> {
  return toDecimalString(sums.reduce((total, sum) => total.plus(sumText(sum)), new Exact(0)));
}
