import type { LocalText, Origin } from '@khuyencong/model';
import type { ReportFigure } from './report-figure.js';
import { addFigures, emptyTally, figureOf, type Tally } from './tally.js';

/**
 * What the projects of a group make together (tổng hợp một nhóm đề án).
 *
 * **Units**: money in whole đồng; `jobs` in persons.
 *
 * @category report
 * @since 0.1.0
 */
export interface ProjectSums {
  readonly projects: number;
  readonly totalCostVnd: ReportFigure;
  /** Support of every project of the table, whatever its status. */
  readonly supportVnd: ReportFigure;
  /** Support of those that were approved: not of drafts, and of none that was returned, rejected or withdrawn. */
  readonly approvedVnd: ReportFigure;
  readonly counterpartVnd: ReportFigure;
  readonly otherSourcesVnd: ReportFigure;
  readonly advancedVnd: ReportFigure;
  readonly disbursedVnd: ReportFigure;
  readonly settledVnd: ReportFigure;
  readonly jobs: ReportFigure;
}

export type SumName = Exclude<keyof ProjectSums, 'projects'>;

interface SummedColumn {
  readonly name: SumName;
  /** Of the table of projects. */
  readonly field: string;
  readonly label: LocalText;
  readonly unit: string;
}

const money = { unit: 'đồng' };

export const summedColumns: readonly SummedColumn[] = [
  { name: 'totalCostVnd', field: 'total_cost', label: { vi: 'Tổng kinh phí', en: 'Total cost' }, ...money },
  { name: 'supportVnd', field: 'support', label: { vi: 'Kinh phí hỗ trợ', en: 'Support' }, ...money },
  {
    name: 'approvedVnd',
    field: 'support',
    label: { vi: 'Hỗ trợ đã phê duyệt', en: 'Approved support' },
    ...money,
  },
  {
    name: 'counterpartVnd',
    field: 'counterpart',
    label: { vi: 'Vốn đối ứng', en: 'Counterpart money' },
    ...money,
  },
  {
    name: 'otherSourcesVnd',
    field: 'other_sources',
    label: { vi: 'Nguồn khác', en: 'Other sources' },
    ...money,
  },
  { name: 'advancedVnd', field: 'advanced', label: { vi: 'Tạm ứng', en: 'Advanced' }, ...money },
  { name: 'disbursedVnd', field: 'disbursed', label: { vi: 'Giải ngân', en: 'Disbursed' }, ...money },
  { name: 'settledVnd', field: 'settled', label: { vi: 'Quyết toán', en: 'Settled' }, ...money },
  { name: 'jobs', field: 'jobs', label: { vi: 'Lao động', en: 'Jobs' }, unit: 'người' },
];

/** Sums of a group that grow while rows come. */
export interface GrowingSums {
  projects: number;
  /** In the order of `summedColumns`. */
  readonly tallies: readonly Tally[];
}

export function emptySums(): GrowingSums {
  return { projects: 0, tallies: summedColumns.map(emptyTally) };
}

export function sumsOf(
  { projects, tallies }: GrowingSums,
  { of, origin }: { readonly of: LocalText; readonly origin: Origin | undefined },
): ProjectSums {
  return withFigures(projects, ({ label, unit }, index) => {
    const named = { vi: `${label.vi}, ${of.vi}`, en: `${label.en}, ${of.en}` };
    return figureOf(tallies[index] ?? emptyTally(), { label: named, unit, origin });
  });
}

/** The sums of several groups together. */
export function addSums(groups: readonly ProjectSums[]): ProjectSums {
  const projects = groups.reduce((sum, group) => sum + group.projects, 0);
  return withFigures(projects, ({ name, label, unit }) =>
    addFigures(
      groups.map((group) => group[name]),
      label,
      unit,
    ),
  );
}

function withFigures(
  projects: number,
  figure: (column: SummedColumn, index: number) => ReportFigure,
): ProjectSums {
  const entries = summedColumns.map((column, index) => [column.name, figure(column, index)] as const);
  return { projects, ...(Object.fromEntries(entries) as Readonly<Record<SumName, ReportFigure>>) };
}
