import type { PrintedBlock, PrintedCell } from '../../document/document-block.js';
import type { ProgrammeReport } from '../../report/programme-report.js';
import { activityLabel } from '../../report/report-money.js';
import { projectWord } from '../../report/report-projects.js';
import type { ProjectSums } from '../../summary/project-sums.js';
import type { ProjectsOfKey } from '../../summary/projects-summary.js';
import { countCell, figureCell, labelCell, paragraph, tableOf, type ReportLook } from './report-look.js';

/** Projects by year and activity, status, kind and level; beneficiaries and jobs. */
export function projectBlocks({ projects }: ProgrammeReport, look: ReportLook): readonly PrintedBlock[] {
  const { texts } = look;
  if (!projects) return [];
  const { columns, sheets } = texts;
  const cells = (sums: ProjectSums): readonly PrintedCell[] => [
    countCell(sums.projects, look),
    ...[sums.totalCostVnd, sums.supportVnd, sums.disbursedVnd, sums.settledVnd, sums.jobs].map((figure) =>
      figureCell(figure, look),
    ),
  ];
  const amounts = [columns.projects, columns.cost, columns.support, columns.disbursed, columns.settled];
  return [
    { kind: 'heading', text: texts.projects },
    paragraph(texts.beneficiaries(projects.establishments, projects.withoutEstablishment)),
    ...tableOf({
      ...{ name: sheets.byYear, caption: texts.byYear, numericFrom: 2 },
      head: [columns.year, columns.activity, ...amounts, columns.jobs],
      rows: projects.byYear.map(({ year, activity, ...sums }) => [
        ...[year ?? texts.noYear, labelCell(activityLabel(activity), look)],
        ...cells(sums),
      ]),
      foot: [texts.total, '', ...cells(projects.total)],
    }),
    ...keyed('status', projects.byStatus, look),
    ...keyed('kind', projects.byKind, look),
    ...keyed('level', projects.byLevel, look),
  ];
}

const titles = { status: 'byStatus', kind: 'byKind', level: 'byLevel' } as const;

function keyed(
  of: 'status' | 'kind' | 'level',
  groups: readonly ProjectsOfKey[],
  look: ReportLook,
): readonly PrintedBlock[] {
  const { texts, language } = look;
  const { columns, sheets } = texts;
  return tableOf({
    ...{ name: sheets[titles[of]], caption: texts[titles[of]], numericFrom: 1 },
    head: [columns[of], columns.projects, columns.support, columns.disbursed, columns.settled],
    rows: groups.map(({ key, projects, supportVnd, disbursedVnd, settledVnd }) => [
      key === null ? texts.notStated : projectWord(of, key)[language],
      countCell(projects, look),
      ...[supportVnd, disbursedVnd, settledVnd].map((figure) => figureCell(figure, look)),
    ]),
  });
}
