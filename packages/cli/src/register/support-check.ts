import { checkSupport, type SupportFindingParams } from '@khuyencong/budget';
import type { SupportNormSet } from '@khuyencong/law/norms';
import type { Finding, IsoDate, Project } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { alikeNotes } from './alike.js';
import { projectOfRow } from './project-of-row.js';
import type { RowCheck } from './row-check.js';
import { rowField, rowPlace } from './row-field.js';
import { simpleSupport } from './simple-support.js';
import { supportTemplates } from './support-templates.js';

/** What the support of rows is held to. */
export interface SupportOfRowsOptions {
  /** The day of the law for rows without a day of approval; the end of their year when left out. */
  readonly asOf: IsoDate | undefined;
  readonly norms: SupportNormSet;
  /** For rows that name none. */
  readonly province: string | undefined;
}

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
  const simpleOf = simpleSupport(table, options);
  const year = rowField(table, 'year');
  const alike = alikeNotes();
  const dayOf = (row: TableRow): IsoDate => options.asOf ?? (`${year(row) ?? ''}-12-31` as IsoDate);
  const check = (day: IsoDate, members: readonly Member[]): readonly Finding[] =>
    placedFindings(table, { asOf: day, members }, options);
  const said = supportTemplates(table, (row) => {
    const project = projectOf(row);
    return project ? check(dayOf(row), [{ row, project }]) : [];
  });
  const rows: RowCheck['rows'] = (records, findings, block) => {
    const answer = simpleOf(block);
    const days = new Map<IsoDate, Member[]>();
    for (const [index, row] of records.entries()) {
      const simple = answer(row, index);
      if (simple === 'sound') continue;
      const found = simple && said(row, simple);
      const project = found ? undefined : projectOf(row);
      if (found) findings.push(...found);
      else if (!project) continue;
      const members = days.get(dayOf(row)) ?? [];
      days.set(dayOf(row), members);
      if (project) members.push({ row, project });
    }
    for (const [day, members] of days)
      for (const finding of check(day, members))
        if (finding.severity !== 'info' || alike.isFirst(finding)) findings.push(finding);
  };
  return { rows, end: (findings) => void findings.push(...alike.counts()) };
}

interface Member {
  readonly row: TableRow;
  readonly project: Project;
}

/** What the law says of projects on one day, at the cells of their rows. A row without a day of approval is judged on that day. */
function placedFindings(
  table: OpenedTable,
  { asOf, members }: { readonly asOf: IsoDate; readonly members: readonly Member[] },
  { norms }: SupportOfRowsOptions,
): readonly Finding[] {
  if (members.length === 0) return [];
  const projects = members.map(({ project }) => project);
  return checkSupport(projects, { asOf, norms }).flatMap((finding) => {
    const [index, field] = finding.path;
    const row = typeof index === 'number' ? members[index]?.row : undefined;
    if (!row || saidBefore.has(finding.code)) return [];
    const column = columns[String(field)] ?? String(field);
    return [{ ...finding, ...rowPlace(table, row, column) } as Finding];
  });
}
