import type {
  ActivityId,
  DecimalString,
  Explanation,
  FiguresSource,
  IsoDate,
  Level,
  LocalText,
  Quantity,
  YearSpan,
} from '@khuyencong/model';
import type { ReconciliationStatus } from '@khuyencong/budget';
import type { CheckedFile } from '../file/checked-file.js';
import type { CapsSummary } from '../summary/caps-summary.js';
import type { OpenDuty } from '../summary/duties-summary.js';
import type { ProgrammeFacts } from '../summary/programme-facts.js';
import { findingDigest, type FindingDigest } from './finding-digest.js';
import { mergeCaps } from './merge-caps.js';
import { mergeDuties } from './merge-duties.js';
import {
  budgetRows,
  moneyFlow,
  phasesOf,
  planGaps,
  reportPlan,
  type BudgetRow,
  type MoneyFlow,
  type PlanGap,
  type ReportPlan,
} from './report-money.js';
import { reportProjects, type ReportProjects } from './report-projects.js';
import { reportTarget, type ReportTarget } from './report-target.js';

/**
 * A published total and what its parts make (tổng đã công bố và tổng các phần).
 *
 * **Units**: `total`, `sum` and `difference` in `unit`; `difference` is the sum minus the total; null where a reading is open.
 *
 * @category report
 * @since 0.1.0
 */
export interface PublishedSum {
  readonly file: string;
  readonly label: LocalText;
  readonly status: ReconciliationStatus;
  readonly unit: string;
  readonly total: DecimalString | null;
  readonly sum: DecimalString | null;
  readonly difference: DecimalString | null;
  readonly explanation: Explanation | null;
}

/**
 * A figures document that a report is made from (tài liệu số liệu).
 *
 * @category report
 * @since 0.1.0
 */
export interface ReportDocument {
  readonly file: string;
  readonly title: string;
  readonly level: Level;
  readonly province: string | null;
  readonly period: YearSpan | null;
  readonly source: FiguresSource;
}

/**
 * A published figure as read (số liệu đã công bố).
 *
 * **Units**: in the unit of the reading, money in đồng; null where it could not be read, or its readings stay open.
 *
 * @category report
 * @since 0.1.0
 */
export interface ReportFigureRead {
  readonly file: string;
  readonly label: LocalText;
  readonly wording: string;
  readonly period: YearSpan | null;
  readonly activity: ActivityId | null;
  readonly quantity: Quantity | null;
}

/**
 * What a report lacks because no file has it (phần chưa có số liệu).
 *
 * @category report
 * @since 0.1.0
 */
export type MissingPart = 'programme' | 'budget' | 'projects' | 'targets' | 'as-of';

/**
 * A report on a programme as plain data (báo cáo tổng hợp chương trình): what the files say, what the law allows, what is off.
 *
 * Every number has its explanation, down to the cells. What no file says is null or listed in `missing`; it is never zero.
 *
 * @category report
 * @since 0.1.0
 */
export interface ProgrammeReport {
  readonly kind: 'programme-report';
  readonly version: string;
  /** As given by the caller. */
  readonly title: string | null;
  readonly asOf: IsoDate | null;
  /** Files and folders as they were named. */
  readonly sources: readonly string[];
  readonly inputs: readonly {
    readonly file: string;
    readonly sha256: string | null;
    readonly rows: number;
    /** Of a document. */
    readonly title: string | null;
  }[];
  readonly missing: readonly MissingPart[];
  readonly programmes: readonly ProgrammeFacts[];
  readonly documents: readonly ReportDocument[];
  readonly published: readonly ReportFigureRead[];
  readonly money: {
    readonly flow: readonly MoneyFlow[];
    readonly flowTotal: MoneyFlow | null;
    readonly budget: readonly BudgetRow[] | null;
    readonly budgetTotal: BudgetRow['phases'] | null;
    /** Lines of the budget without an activity, which are headings or sums. */
    readonly budgetHeadings: number;
    readonly plans: readonly ReportPlan[];
    readonly gaps: readonly PlanGap[];
  };
  readonly projects: ReportProjects | null;
  readonly targets: readonly ReportTarget[];
  readonly caps: CapsSummary | null;
  readonly sums: { readonly stated: number; readonly published: readonly PublishedSum[] };
  readonly duties: readonly OpenDuty[] | null;
  readonly findings: FindingDigest;
}

/**
 * What a report is made with (tùy chọn lập báo cáo).
 *
 * @category report
 * @since 0.1.0
 */
export interface ProgrammeReportOptions {
  /** The day that the files were checked as of. */
  readonly asOf: IsoDate | undefined;
  readonly version: string;
  readonly title?: string | undefined;
  /** Of findings that were taken as they came; those that the files keep are counted when left out. */
  readonly findings?: FindingDigest | undefined;
}

/**
 * Puts checked files together into a report on a programme (lập báo cáo tổng hợp chương trình khuyến công): money by year, activity, source and
 * province, from plan to settlement; projects; targets; support against the norms; sums; duties; findings.
 *
 * **Shape**: files checked with `summarise`; without it only what documents say is there. Plain data out, in both languages.
 * **Units**: money in whole đồng. **Rounding**: percentages half up to 0,1 %, for print, beside the exact ratio; nothing else.
 *
 * @param files - of `checkFile`, with `summarise: true`
 * @param options - `asOf`, `version`, `title`, and the findings where they were not kept
 * @returns the report; the same files give the same bytes
 * @example
 * ```ts runnable
 * import { checkFile, programmeReport } from 'khuyencong';
 * const file = await checkFile('no-such-file.xlsx', { asOf: undefined, aboutTolerancePercent: '5', summarise: true });
 * const report = programmeReport([file], { asOf: undefined, version: '0.1.0' });
 * report.missing // => ['programme', 'budget', 'projects', 'targets', 'as-of']
 * report.findings.errors // => 1
 * ```
 * @category report
 * @since 0.1.0
 */
export function programmeReport(
  files: readonly CheckedFile[],
  { asOf, version, title, findings }: ProgrammeReportOptions,
): ProgrammeReport {
  const summaries = files.flatMap(({ register }) => register?.summary ?? []);
  const programmes = summaries.flatMap((summary) => summary.programmes);
  const documents = files.flatMap(documentsOf);
  const budgets = summaries.flatMap(({ budget }) => budget ?? []);
  const budget = budgets.length === 0 ? null : budgets.flatMap(({ money }) => money);
  const projects = reportProjects(summaries.flatMap((summary) => summary.projects ?? []));
  const sources = { budget, projects: projects?.byYear ?? null };
  const { years, total } = moneyFlow(sources);
  const targets = files.flatMap(targetsOf);
  const has = {
    programme: programmes.length + documents.length > 0,
    budget,
    projects,
    targets: targets.length > 0,
    'as-of': asOf,
  };
  return {
    ...{ kind: 'programme-report', version, title: title ?? null, asOf: asOf ?? null },
    sources: files.map(({ file }) => file),
    inputs: files.flatMap(inputsOf),
    missing: (Object.keys(has) as MissingPart[]).filter((part) => !has[part]),
    programmes,
    documents,
    published: files.flatMap(publishedFigures),
    money: {
      ...{ flow: years, flowTotal: total },
      budget: budget && budgetRows(budget),
      budgetTotal: budget && phasesOf(budget),
      budgetHeadings: budgets.reduce((sum, { headings }) => sum + headings, 0),
      plans: files.flatMap(({ plan, file }) => (plan ? [reportPlan(plan, file)] : [])),
      gaps: planGaps(sources),
    },
    ...{ projects, targets },
    caps: mergeCaps(summaries.flatMap(({ caps }) => caps ?? [])),
    sums: {
      stated: summaries.reduce((sum, { statedSums }) => sum + statedSums, 0),
      published: files.flatMap(publishedSums),
    },
    duties:
      asOf === undefined || !projects ? null : mergeDuties(summaries.flatMap(({ duties }) => duties ?? [])),
    findings: findings ?? findingDigest(files.flatMap((file) => file.findings)),
  };
}

function inputsOf({ file, sha256, rows, title, parts }: CheckedFile): ProgrammeReport['inputs'] {
  const input = { file, sha256: sha256 ?? null, rows, title: title ?? null };
  return parts ? parts.map((part) => ({ ...part, title: null })) : [input];
}

function targetsOf({ file, register, figures }: CheckedFile): readonly ReportTarget[] {
  return [...(register?.targets ?? []), ...(figures?.targets ?? [])].map((target) =>
    reportTarget(target, { file }),
  );
}

function publishedSums({ file, figures }: CheckedFile): readonly PublishedSum[] {
  const labels = new Map(figures?.figures.map(({ figure }) => [figure.id, figure.label]));
  return (figures?.totals ?? []).map(({ totalId, status, unit, total, sum, difference, explanation }) => ({
    ...{ file, label: labels.get(totalId) ?? { vi: totalId, en: totalId }, status, unit },
    ...{ total: total ?? null, sum: sum ?? null, difference: difference ?? null },
    explanation: explanation ?? null,
  }));
}

function documentsOf({ file, figures }: CheckedFile): readonly ReportDocument[] {
  if (!figures) return [];
  const { title, level, province, period, source } = figures.document;
  return [{ ...{ file, title, level, source }, province: province ?? null, period: period ?? null }];
}

/** The period of a document is not that of every figure in it: a figure without one of its own has none. */
function publishedFigures({ file, figures }: CheckedFile): readonly ReportFigureRead[] {
  const years = new Map(figures?.document.figures.map(({ id, year }) => [id, year]));
  return (figures?.figures ?? []).map(({ figure, quantity }) => {
    const year = years.get(figure.id);
    const period = year === undefined ? (figure.period ?? null) : { from: year, to: year };
    return {
      ...{ file, label: figure.label, wording: figure.wording, period },
      ...{ activity: figure.activity ?? null, quantity: quantity ?? null },
    };
  });
}
