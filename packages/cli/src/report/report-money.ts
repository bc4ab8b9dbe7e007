import { planTotals, type PlanTable } from '@khuyencong/budget';
import {
  activities,
  Exact,
  fundingSourceLabels,
  toDecimalString,
  type Explanation,
  type LocalText,
} from '@khuyencong/model';
import { planPhases } from '../register/budget-comparison.js';
import { budgetPhases, type BudgetMoney, type BudgetPhase } from '../summary/budget-summary.js';
import type { ProjectsOfYear } from '../summary/projects-summary.js';
import { byKey } from '../summary/projects-summary.js';
import type { ReportFigure } from '../summary/report-figure.js';
import { addFigures } from '../summary/tally.js';
import { reportRatio, type ReportRatio } from './report-ratio.js';

/**
 * Money of the budget for one year, activity and source (kinh phí theo năm, nội dung hoạt động, nguồn); null for a phase without a line.
 *
 * **Units**: whole đồng.
 *
 * @category report
 * @since 0.1.0
 */
export interface BudgetRow {
  readonly year: string | null;
  readonly activity: string | null;
  readonly source: string | null;
  readonly phases: Readonly<Record<BudgetPhase, ReportFigure | null>>;
}

/**
 * The way of the money in one year (từ kế hoạch đến quyết toán): planned, approved, advanced, disbursed, settled, and how much of each step
 * came to the next. `year` is null for projects and lines that name none.
 *
 * Planned is the last word of the budget: adjusted, else approved, else planned. What was paid comes from the projects; from the budget only
 * where the file has no projects.
 *
 * **Units**: whole đồng.
 *
 * @category report
 * @since 0.1.0
 */
export interface MoneyFlow {
  readonly year: string | null;
  readonly plannedVnd: ReportFigure | null;
  readonly approvedVnd: ReportFigure | null;
  readonly advancedVnd: ReportFigure | null;
  readonly disbursedVnd: ReportFigure | null;
  readonly settledVnd: ReportFigure | null;
  readonly approvedOfPlanned: ReportRatio | null;
  readonly disbursedOfPlanned: ReportRatio | null;
  readonly advancedOfApproved: ReportRatio | null;
  readonly disbursedOfApproved: ReportRatio | null;
  readonly settledOfDisbursed: ReportRatio | null;
}

/**
 * A plan read from a document (kế hoạch kinh phí đọc từ tài liệu JSON).
 *
 * @category report
 * @since 0.1.0
 */
export interface ReportPlan {
  readonly file: string;
  readonly title: string;
  readonly year: number;
  readonly total: Explanation;
  readonly byGroup: readonly { readonly label: LocalText; readonly amount: Explanation }[];
  readonly bySource: readonly { readonly label: LocalText; readonly amount: Explanation }[];
}

/** The lines of the budget, one row for all phases of a year, activity and source. */
export function budgetRows(money: readonly BudgetMoney[]): readonly BudgetRow[] {
  const rows = new Map<string, BudgetMoney[]>();
  for (const each of money) {
    const key = JSON.stringify([each.year, each.activity, each.source]);
    rows.set(key, [...(rows.get(key) ?? []), each]);
  }
  return [...rows.values()]
    .flatMap((group) => {
      const [first] = group;
      return first ? [{ ...first, group }] : [];
    })
    .sort(
      (one, other) =>
        byKey([one.year, 0], [other.year, 0]) ||
        byKey([one.activity, 0], [other.activity, 0]) ||
        byKey([one.source, 0], [other.source, 0]),
    )
    .map(({ year, activity, source, group }) => ({ year, activity, source, phases: phasesOf(group) }));
}

export const phaseLabels: Readonly<Record<BudgetPhase, LocalText>> = {
  planned: { vi: 'Kế hoạch', en: 'Planned' },
  approved: { vi: 'Phê duyệt', en: 'Approved' },
  adjusted: { vi: 'Điều chỉnh', en: 'Adjusted' },
  disbursed: { vi: 'Giải ngân', en: 'Disbursed' },
  settled: { vi: 'Quyết toán', en: 'Settled' },
};

/** The sums of lines of the budget by phase. */
export function phasesOf(money: readonly BudgetMoney[]): BudgetRow['phases'] {
  const entries = budgetPhases.map((phase) => {
    const of = money.filter((each) => each.phase === phase).map(({ amountVnd }) => amountVnd);
    const [only, ...others] = of;
    const sum = only && others.length === 0 ? only : addFigures(of, phaseLabels[phase]);
    return [phase, of.length === 0 ? null : sum] as const;
  });
  return Object.fromEntries(entries) as Readonly<Record<BudgetPhase, ReportFigure | null>>;
}

interface Sources {
  readonly budget: readonly BudgetMoney[] | null;
  readonly projects: readonly ProjectsOfYear[] | null;
}

/** The way of the money year by year, and in all. */
export function moneyFlow({ budget, projects }: Sources): {
  readonly years: readonly MoneyFlow[];
  readonly total: MoneyFlow | null;
} {
  const years = [...new Set([...(budget ?? []), ...(projects ?? [])].map(({ year }) => year))]
    .sort((one, other) => byKey([one, 0], [other, 0]))
    .map((year) => {
      const of = { budget: budget?.filter((each) => each.year === year) ?? null };
      return flowOf(year, { ...of, projects: projects?.filter((each) => each.year === year) ?? null });
    });
  return { years, total: years.length === 0 ? null : flowOf(null, { budget, projects }) };
}

function flowOf(year: string | null, { budget, projects }: Sources): MoneyFlow {
  const planned = budget && lastWord(budget);
  const ofProjects = (
    name: 'approvedVnd' | 'advancedVnd' | 'disbursedVnd' | 'settledVnd',
    label: LocalText,
  ) =>
    projects && projects.length > 0
      ? addFigures(
          projects.map((group) => group[name]),
          label,
        )
      : null;
  const phases = budget && projects === null ? phasesOf(budget) : undefined;
  const approved = ofProjects('approvedVnd', { vi: 'Hỗ trợ đã phê duyệt', en: 'Approved support' });
  const advanced = ofProjects('advancedVnd', { vi: 'Tạm ứng', en: 'Advanced' });
  const disbursed = ofProjects('disbursedVnd', phaseLabels.disbursed) ?? phases?.disbursed ?? null;
  const settled = ofProjects('settledVnd', phaseLabels.settled) ?? phases?.settled ?? null;
  return {
    year,
    ...{ plannedVnd: planned, approvedVnd: approved, advancedVnd: advanced },
    ...{ disbursedVnd: disbursed, settledVnd: settled },
    approvedOfPlanned: reportRatio(approved, planned, flowLabels.approvedOfPlanned),
    disbursedOfPlanned: reportRatio(disbursed, planned, flowLabels.disbursedOfPlanned),
    advancedOfApproved: reportRatio(advanced, approved, flowLabels.advancedOfApproved),
    disbursedOfApproved: reportRatio(disbursed, approved, flowLabels.disbursedOfApproved),
    settledOfDisbursed: reportRatio(settled, disbursed, flowLabels.settledOfDisbursed),
  };
}

export const flowLabels = {
  approvedOfPlanned: { vi: 'Phê duyệt/kế hoạch', en: 'Approved/planned' },
  disbursedOfPlanned: { vi: 'Giải ngân/kế hoạch', en: 'Disbursed/planned' },
  advancedOfApproved: { vi: 'Tạm ứng/phê duyệt', en: 'Advanced/approved' },
  disbursedOfApproved: { vi: 'Giải ngân/phê duyệt', en: 'Disbursed/approved' },
  settledOfDisbursed: { vi: 'Quyết toán/giải ngân', en: 'Settled/disbursed' },
} as const;

/** Of every year and activity what was adjusted, else approved, else planned: as the check holds projects to it. */
function lastWord(budget: readonly BudgetMoney[]): ReportFigure | null {
  const groups = new Map<string, BudgetMoney[]>();
  for (const each of budget) {
    const key = JSON.stringify([each.year, each.activity]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const figures = [...groups.values()].flatMap((group) => {
    const phase = planPhases.find((each) => group.some((money) => money.phase === each));
    return group.filter((money) => money.phase === phase).map(({ amountVnd }) => amountVnd);
  });
  return figures.length === 0 ? null : addFigures(figures, phaseLabels.planned);
}

/**
 * What the plan and what was disbursed of one year and activity differ by (chênh lệch giữa kế hoạch và giải ngân).
 *
 * **Units**: whole đồng; negative where less was disbursed than planned.
 *
 * @category report
 * @since 0.1.0
 */
export interface PlanGap {
  readonly year: string | null;
  readonly activity: string | null;
  readonly explanation: Explanation;
  readonly disbursedOfPlanned: ReportRatio | null;
}

const gapsAtMost = 10;

/** Where plan and disbursement are furthest apart, largest first; years and activities that lack either are left out. */
export function planGaps({ budget, projects }: Sources): readonly PlanGap[] {
  const keys = new Map(
    (budget ?? []).map(({ year, activity }) => [JSON.stringify([year, activity]), { year, activity }]),
  );
  const gaps = [...keys.values()].flatMap(({ year, activity }) => {
    const own = <Row extends { readonly year: string | null; readonly activity: string | null }>(
      rows: readonly Row[] | null,
    ) => rows?.filter((row) => row.year === year && row.activity === activity) ?? null;
    const { plannedVnd, disbursedVnd } = flowOf(year, { budget: own(budget), projects: own(projects) });
    const [planned, disbursed] = [plannedVnd?.explanation, disbursedVnd?.explanation];
    if (!planned || !disbursed) return [];
    const value = toDecimalString(new Exact(disbursed.value).minus(planned.value));
    const label = { vi: 'Giải ngân trừ kế hoạch', en: 'Disbursed minus planned' };
    const explanation: Explanation = {
      ...{ label, value, unit: 'đồng', operation: 'difference', inputs: [disbursed, planned] },
    };
    const ratio = reportRatio(disbursedVnd, plannedVnd, flowLabels.disbursedOfPlanned);
    return value === '0' ? [] : [{ year, activity, explanation, disbursedOfPlanned: ratio }];
  });
  const size = ({ explanation }: PlanGap) => new Exact(explanation.value).abs();
  return gaps.sort((one, other) => size(other).comparedTo(size(one))).slice(0, gapsAtMost);
}

export function reportPlan(plan: PlanTable, file: string): ReportPlan {
  const { total, byGroup, bySource } = planTotals(plan);
  const rows = (axis: readonly { readonly label: LocalText; readonly explanation: Explanation }[]) =>
    axis.map(({ label, explanation }) => ({ label, amount: explanation }));
  return { file, title: plan.name, year: plan.year, total, byGroup: rows(byGroup), bySource: rows(bySource) };
}

export function activityLabel(id: string | null): LocalText | null {
  return id === null
    ? null
    : (activities.find((activity) => activity.id === id)?.label ?? { vi: id, en: id });
}

export function sourceLabel(id: string | null): LocalText | null {
  if (id === null) return null;
  const labels: Readonly<Record<string, LocalText>> = fundingSourceLabels;
  return (Object.hasOwn(labels, id) ? labels[id] : undefined) ?? { vi: id, en: id };
}
