import {
  activities,
  Exact,
  makeFinding,
  toDecimalString,
  type DecimalString,
  type Finding,
  type FindingPlace,
} from '@khuyencong/model';
import { sumText, type AmountSum } from './amount-sum.js';
import {
  projectColumns,
  sumOfSums,
  supportSourceOf,
  unreadSource,
  type BudgetAndProjects,
  type BudgetLine,
  type MoneyColumn,
  type ProjectSums,
  type SourceLines,
  type SupportSource,
} from './budget-lines.js';
import type { BudgetComparison } from './register-finding-params.js';
import { registerFindings } from './register-findings.js';

/** The last word on what may be spent. */
export const planPhases = ['adjusted', 'approved', 'planned'] as const;

const sourceTexts = {
  national: { sourceVi: 'khuyến công quốc gia', sourceEn: 'national money' },
  local: { sourceVi: 'khuyến công địa phương', sourceEn: 'local money' },
} as const;

/** Compares, after the last row, what projects take with what the budget gives, by source where both say it. */
export function budgetFindings({ years, lines, projects }: BudgetAndProjects): readonly Finding[] {
  const compared = [...projects].flatMap(([key, bySource]): readonly Finding[] => {
    const [year = '', activity = ''] = key.split(' ');
    const topic = topicOf(year, activity);
    const line = lines.get(key);
    if (!line) return years.has(year) ? withoutLine(topic, [...bySource.values()]) : [];
    return compareLine(line, bySource, topic);
  });
  return [...compared, ...[...lines].flatMap(([key, line]) => paidAbovePlan(key, line))];
}

function topicOf(year: string, activity: string): BudgetComparison {
  const label = activities.find(({ id }) => id === activity)?.label;
  return { activity, activityVi: label?.vi ?? activity, activityEn: label?.en ?? activity, year };
}

/**
 * The whole first. Where projects of both levels share an activity each is held to its own source too; that one takes the money of the
 * other is a warning, for a province may add to a national project.
 */
function compareLine(
  line: BudgetLine,
  bySource: ReadonlyMap<SupportSource, ProjectSums>,
  topic: BudgetComparison,
): readonly Finding[] {
  if (line.has(unreadSource)) return [];
  const whole = compareSource(allOf([...bySource.values()]), linesOf(line, undefined), topic);
  const isParted = !line.has('') && !bySource.has('not-said') && [...line.keys()].some(isSupport);
  if (!isParted) return whole;
  const own = [...bySource].flatMap(([source, sums]): readonly Finding[] => {
    if (source === 'not-said') return [];
    const ownTopic = { ...topic, ...sourceTexts[source] };
    const ownLines = linesOf(line, source);
    if (ownLines.length === 0) return withoutLine(ownTopic, [sums]);
    return bySource.size > 1 ? compareSource(allOf([sums]), ownLines, ownTopic) : [];
  });
  if (whole.length > 0) return own.some(({ severity }) => severity === 'error') ? own : [...whole, ...own];
  return own.map((finding) => ({ ...finding, severity: 'warning' }));
}

const isSupport = (source: string): boolean => supportSourceOf(source) !== undefined;

function linesOf(line: BudgetLine, source: SupportSource | undefined): readonly SourceLines[] {
  return [...line].flatMap(([name, lines]) => {
    const own = supportSourceOf(name);
    return own !== undefined && (source === undefined || own === source) ? [lines] : [];
  });
}

interface ComparedProjects {
  readonly place: FindingPlace;
  readonly stated: ReadonlySet<MoneyColumn>;
  readonly amountOf: (column: MoneyColumn) => DecimalString;
}

function allOf(sums: readonly ProjectSums[]): ComparedProjects {
  return {
    place: sums[0]?.place ?? { path: [] },
    stated: new Set(sums.flatMap(({ stated }) => [...stated])),
    amountOf: (column) => sumOfSums(sums.map((each) => each.sums[column])),
  };
}

function withoutLine(topic: BudgetComparison, sums: readonly ProjectSums[]): readonly Finding[] {
  const { place, amountOf } = allOf(sums);
  const params = { ...topic, projectsVnd: amountOf('planned') };
  return [makeFinding(registerFindings, 'PROJECTS_WITHOUT_BUDGET', params, place)];
}

function compareSource(
  { place, stated, amountOf }: ComparedProjects,
  lines: readonly SourceLines[],
  topic: BudgetComparison,
): readonly Finding[] {
  return projectColumns.flatMap(([phase]) => {
    const budget = budgetOf(lines, phase);
    if (!budget || !stated.has(phase)) return [];
    const projectsVnd = amountOf(phase);
    const budgetVnd = sumOfSums(budget.sums);
    const differenceVnd = toDecimalString(new Exact(projectsVnd).minus(budgetVnd));
    // A plan may keep money for projects that are not entered yet.
    if (differenceVnd === '0' || (phase === 'planned' && differenceVnd.startsWith('-'))) return [];
    const params = { ...topic, phase, projectsVnd, budgetVnd, differenceVnd };
    return [makeFinding(registerFindings, 'PROJECTS_DIFFER_FROM_BUDGET', params, budget.place ?? place)];
  });
}

interface BudgetOfPhase {
  readonly sums: readonly AmountSum[];
  readonly place: FindingPlace | undefined;
}

/** Each source has its own last word: one may be adjusted while another stands as approved. */
function budgetOf(lines: readonly SourceLines[], column: MoneyColumn): BudgetOfPhase | undefined {
  const found = lines.flatMap(({ sums, places }) => {
    const phase = column === 'planned' ? planPhases.find((each) => sums.has(each)) : column;
    const sum = phase === undefined ? undefined : sums.get(phase);
    return sum && phase !== undefined ? [{ sum, place: places.get(phase) }] : [];
  });
  return found.length === 0 ? undefined : { sums: found.map(({ sum }) => sum), place: found[0]?.place };
}

/** What was disbursed is held to the last plan of its source, what was settled to what was disbursed. */
function paidAbovePlan(key: string, line: BudgetLine): readonly Finding[] {
  const [year = '', activity = ''] = key.split(' ');
  const { activityVi, activityEn } = topicOf(year, activity);
  return [...line.values()].flatMap(({ sums, places }) => {
    const plan = planPhases.find((each) => sums.has(each));
    const limits = [
      ['disbursed', plan],
      ['settled', 'disbursed'],
    ] as const;
    return limits.flatMap(([phase, limit]) => {
      const [amount, most] = [sums.get(phase), limit && sums.get(limit)];
      if (!amount || !most) return [];
      const [amountVnd, limitVnd] = [sumText(amount), sumText(most)];
      const excess = new Exact(amountVnd).minus(limitVnd);
      if (!excess.greaterThan(0)) return [];
      const amounts = { amountVnd, limitVnd, excessVnd: toDecimalString(excess) };
      const params = { activityVi, activityEn, year, phase, ...amounts };
      const severity = phase === 'settled' ? ('warning' as const) : undefined;
      const place = { ...(places.get(phase) ?? { path: ['budget'] }), severity };
      return [makeFinding(registerFindings, 'BUDGET_PAID_ABOVE_PLAN', params, place)];
    });
  });
}
