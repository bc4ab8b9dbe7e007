import {
  checkArgument,
  fundingSourceLabels,
  makeFinding,
  type DecimalString,
  type Finding,
  type FundingShare,
  type FundingSource,
  type Project,
  type ProjectLevel,
  type PromotionPlan,
} from '@khuyencong/model';
import { sumVnd } from '../arithmetic/sum-vnd.js';
import { planFindings } from './plan-findings.js';
import type { PlanLine, PlanTable, PlanTotal } from './plan-table.js';
import { projectGroups } from './project-groups.js';

/**
 * What stands where projects do not say it (giá trị dùng khi đề án không ghi).
 *
 * @category plan
 * @since 0.1.0
 */
export interface TabulateOptions {
  /** Đơn vị thực hiện of projects that name none. */
  readonly unit?: string | undefined;
  /** The source of projects that name none; left out: the central budget for national plans, the provincial one for local plans. */
  readonly source?: FundingSource | undefined;
}

/**
 * A yearly plan as a table (biểu kế hoạch lập từ danh mục đề án).
 *
 * @category plan
 * @since 0.1.0
 */
export interface TabulatedPlan {
  /** Left out where a finding of severity `error` says why: a table without a project's money would not be the plan. */
  readonly table?: PlanTable;
  readonly findings: readonly Finding[];
}

/** Khuyến công money is state money; own money and other sources are columns of form 1. */
const stateSources: ReadonlySet<FundingSource> = new Set(['central', 'provincial', 'district', 'commune']);
const sourceOfLevel: Readonly<Record<ProjectLevel, FundingSource>> = {
  national: 'central',
  local: 'provincial',
};

/**
 * Makes the table of a yearly plan from its projects (lập biểu kế hoạch kinh phí theo đơn vị, nội dung chi, nguồn từ danh mục đề án).
 *
 * Only khuyến công money: shares of central, provincial, district and commune budgets, of the plan's year or without a year; without
 * shares the support as a whole. A project whose cost items state their support by activity has a line for each expense group. The
 * totals that the plan states by source become totals of the table, for `checkPlan` to hold it to.
 *
 * **Units**: whole đồng.
 *
 * @param plan - a plan from `safeParsePromotionPlan`
 * @param options - `unit` and `source` where projects name none
 * @returns the table, and what had to be assumed or is missing
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 26/2014/TTLT-BTC-BCT, Điều 8
 * @example
 * ```ts runnable
 * import { planTotals, tabulatePlan } from '@khuyencong/budget';
 * const project = { level: 'local', province: 'Cà Mau', year: 2024, executingUnit: { name: 'Trung tâm Khuyến công' } } as const;
 * const { table } = tabulatePlan({
 *   id: 'ca-mau-2024', name: 'Kế hoạch 2024', year: 2024, level: 'local', province: 'Cà Mau',
 *   projects: [
 *     { ...project, id: 'da-01', name: 'Máy sấy cá', activity: 'machinery-tech-transfer', supportVnd: '200000000' },
 *     { ...project, id: 'da-02', name: 'Nhãn hiệu', activity: 'brand', supportVnd: '35000000' },
 *   ],
 * });
 * table && planTotals(table).byGroup.map(({ key, amountVnd }) => [key, amountVnd]) // => [['3', '200000000'], ['4', '35000000']]
 * ```
 * @category plan
 * @since 0.1.0
 */
export function tabulatePlan(plan: PromotionPlan, options: TabulateOptions = {}): TabulatedPlan {
  checkArgument('plan', plan, ['projects']);
  checkArgument('options', options);
  const made = plan.projects.map((project, index) => linesOf(project, { plan, options, index }));
  const findings = made.flatMap((each) => each.findings);
  if (findings.some(({ severity }) => severity === 'error')) return { findings };
  const { id, name, year, level, province, decision, approvedOn } = plan;
  const totals = statedTotals(plan);
  const table: PlanTable = {
    ...{ kind: 'plan', id, name, year, level },
    ...(province !== undefined && { province }),
    ...(decision && {
      decision: { number: decision.instrument, ...(approvedOn !== undefined && { on: approvedOn }) },
    }),
    lines: made.flatMap((each) => each.lines),
    ...(totals.length > 0 && { totals }),
  };
  return { table, findings };
}

interface Place {
  readonly plan: PromotionPlan;
  readonly options: TabulateOptions;
  readonly index: number;
}

interface Lines {
  readonly lines: readonly PlanLine[];
  readonly findings: readonly Finding[];
}

function linesOf(project: Project, place: Place): Lines {
  const path = ['projects', place.index];
  const { id, name: label } = project;
  const unit = project.executingUnit?.name ?? place.options.unit;
  const { shares, findings } = sharesOf(project, place);
  if (unit === undefined) {
    const missing = makeFinding(
      planFindings,
      'PROJECT_UNIT_MISSING',
      { id },
      { path: [...path, 'executingUnit'] },
    );
    return { lines: [], findings: [missing, ...findings] };
  }
  const { groups, finding } = projectGroups(project, { shares, year: place.plan.year, path });
  const isSingle = groups.length * shares.length === 1;
  const lines = groups.flatMap(({ group, activity, amountVnd }) =>
    shares.map((share): PlanLine => ({
      id: isSingle ? id : `${id}/${groups.length > 1 ? group : share.source}`,
      ...{ label, unit, group, source: share.source, amountVnd: amountVnd ?? share.amountVnd },
      ...(activity !== undefined && { activity }),
      projectId: id,
    })),
  );
  return { lines, findings: [...findings, ...(finding ? [finding] : [])] };
}

type Share = Pick<FundingShare, 'source' | 'amountVnd'>;

/** The khuyến công money of a project by source, in the year of the plan. */
function sharesOf(
  { id, supportVnd, funding = [] }: Project,
  { plan, options, index }: Place,
): { readonly shares: readonly Share[]; readonly findings: readonly Finding[] } {
  const path = ['projects', index];
  const ofState = funding.filter(({ source }) => stateSources.has(source));
  if (ofState.length === 0) {
    if (supportVnd === undefined) {
      const missing = makeFinding(
        planFindings,
        'PROJECT_MONEY_MISSING',
        { id },
        { path: [...path, 'supportVnd'] },
      );
      return { shares: [], findings: [missing] };
    }
    const source = options.source ?? sourceOfLevel[plan.level];
    const { vi: sourceVi, en: sourceEn } = fundingSourceLabels[source];
    const assumed = makeFinding(planFindings, 'PROJECT_SOURCE_ASSUMED', { id, sourceVi, sourceEn }, { path });
    return { shares: [{ source, amountVnd: supportVnd }], findings: [assumed] };
  }
  const sharesVnd = sumVnd(ofState.map(({ amountVnd }) => amountVnd));
  const differs = supportVnd !== undefined && supportVnd !== sharesVnd;
  const params = { id, sharesVnd, supportVnd: supportVnd ?? sharesVnd };
  const place = { path: [...path, 'funding'] };
  return {
    shares: sharesInYear(ofState, plan.year),
    findings: differs ? [makeFinding(planFindings, 'PROJECT_SHARES_DIFFER', params, place)] : [],
  };
}

/** One share for each source; those of other years belong to other plans. */
function sharesInYear(funding: readonly FundingShare[], planYear: number): readonly Share[] {
  const bySource = new Map<FundingSource, DecimalString>();
  for (const { source, amountVnd, year = planYear } of funding) {
    if (year === planYear) bySource.set(source, sumVnd([bySource.get(source) ?? '0', amountVnd]));
  }
  return [...bySource].map(([source, amountVnd]) => ({ source, amountVnd }));
}

function statedTotals({ sources = [], year }: PromotionPlan): readonly PlanTotal[] {
  return sharesInYear(
    sources.filter(({ source }) => stateSources.has(source)),
    year,
  );
}
