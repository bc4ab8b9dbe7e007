import { checkSupport, type SupportFindingParams } from '@khuyencong/budget';
import { supportNorms, type SupportNormSet, type SupportNorm } from '@khuyencong/law/norms';
import { foldVietnamese, type Finding, type IsoDate, type Project } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { alikeNotes } from './alike.js';
import { projectOfRow } from './project-of-row.js';
import type { RowCheck } from './row-check.js';
import { rowPlace } from './row-field.js';
import { sureSupport } from './sure-support.js';

/** What the support of rows is held to. */
export interface SupportOfRowsOptions {
  /** The day of the law for rows without a day of approval; the end of their year when left out. */
  readonly asOf: IsoDate | undefined;
  readonly norms: SupportNormSet;
  /** For rows that name none. */
  readonly province: string | undefined;
}

/** The published norms with those of the caller: a province that brings its own is no longer asked by the published ones. */
export function normsWith(own: readonly SupportNorm[]): SupportNormSet {
  const places = new Set(own.map(placeOf));
  return {
    norms: [
      ...supportNorms.norms.filter((norm) => norm.level === 'national' || !places.has(placeOf(norm))),
      ...own,
    ],
    gaps: supportNorms.gaps,
  };
}

const placeOf = ({ level, province }: SupportNorm): string => `${level} ${foldVietnamese(province ?? '')}`;

const columns: Readonly<Record<string, string>> = {
  totalCostVnd: 'total_cost',
  supportVnd: 'support',
  counterpartVnd: 'counterpart',
  otherSourcesVnd: 'other_sources',
  approvedOn: 'approved_on',
};

/** Said of the amounts of a row by the check of money, whatever the norms. */
const saidBefore: ReadonlySet<string> = new Set<keyof SupportFindingParams>(['SUPPORT_ABOVE_COST']);

/** Holds the support of every project to the norm of its activity, level, province and day of approval. */
export function supportCheck(table: OpenedTable, options: SupportOfRowsOptions): RowCheck {
  const projectOf = projectOfRow(table, options);
  const isSure = sureSupport(table, options);
  const alike = alikeNotes();
  const rows: RowCheck['rows'] = (records, findings, block) => {
    const isSureRow = isSure(block);
    const doubtful = records.filter((row, index) => !isSureRow(row, index));
    for (const { asOf, members } of byDayOfLaw(doubtful, projectOf, options)) {
      const found = checkSupport(
        members.map(({ project }) => project),
        { asOf, norms: options.norms },
      );
      for (const finding of found) {
        const [index, field] = finding.path;
        const row = typeof index === 'number' ? members[index]?.row : undefined;
        if (!row || saidBefore.has(finding.code)) continue;
        const column = columns[String(field)] ?? String(field);
        const placed = { ...finding, ...rowPlace(table, row, column) } as Finding;
        if (placed.severity !== 'info' || alike.isFirst(placed)) findings.push(placed);
      }
    }
  };
  return { rows, end: (findings) => void findings.push(...alike.counts()) };
}

interface DatedProjects {
  readonly asOf: IsoDate;
  readonly members: readonly { readonly row: TableRow; readonly project: Project }[];
}

/** A row without a day of approval is judged on the day that was asked for, or at the end of its year. */
function byDayOfLaw(
  records: readonly TableRow[],
  projectOf: (row: TableRow) => Project | undefined,
  { asOf }: SupportOfRowsOptions,
): readonly DatedProjects[] {
  const days = new Map<IsoDate, { readonly row: TableRow; readonly project: Project }[]>();
  for (const row of records) {
    const project = projectOf(row);
    if (!project) continue;
    const day = asOf ?? (`${project.year}-12-31` as IsoDate);
    const members = days.get(day);
    if (members) members.push({ row, project });
    else days.set(day, [{ row, project }]);
  }
  return [...days].map(([day, members]) => ({ asOf: day, members }));
}
