import { type Citation } from '@khuyencong/model';
import type { PrintedBlock } from '../../document/document-block.js';
import type { ProgrammeReport } from '../../report/programme-report.js';
import { activityLabel } from '../../report/report-money.js';
import { projectWord } from '../../report/report-projects.js';
import { formatOrigin } from '../format-origin.js';
import {
  amountCell,
  countCell,
  labelCell,
  note,
  paragraph,
  tableOf,
  type ReportLook,
} from './report-look.js';
import { citationLines } from '../citation-line.js';

/** Support held to the norms, with the clauses. */
export function capBlocks({ caps }: ProgrammeReport, look: ReportLook): readonly PrintedBlock[] {
  const { texts, language } = look;
  if (!caps) return [];
  const { columns, sheets } = texts;
  return [
    { kind: 'heading', text: texts.caps },
    ...tableOf({
      ...{ name: sheets.caps, caption: texts.captions.caps, numericFrom: 7 },
      head: [
        ...[columns.activity, columns.level, columns.projects, columns.aboveCount],
        ...[columns.support, columns.allowed, columns.excess, columns.basis],
      ],
      rows: caps.groups.map(({ activity, level, citations, projects, above, ...sums }) => [
        labelCell(activityLabel(activity), look),
        projectWord('level', level)[language],
        countCell(projects, look),
        countCell(above, look),
        ...[sums.supportVnd, sums.allowedVnd, sums.excessVnd].map((value) => amountCell(value, look)),
        cited(citations, look),
      ]),
    }).map((block) => (block.kind === 'table' ? { ...block, numeric: [2, 3, 4, 5, 6] } : block)),
    note(texts.capsNote),
    ...aboveBlocks({ caps }, look),
    ...tableOf({
      ...{ name: sheets.notJudged, caption: texts.notJudged, numericFrom: 1 },
      head: [columns.reason, columns.projects],
      rows: caps.notJudged.map(({ reason, projects }) => [
        texts.capReasons[reason],
        countCell(projects, look),
      ]),
    }),
  ];
}

function aboveBlocks({ caps }: Pick<ProgrammeReport, 'caps'>, look: ReportLook): readonly PrintedBlock[] {
  const { texts } = look;
  const { columns, sheets } = texts;
  if (!caps || caps.groups.length === 0) return [];
  if (caps.above.length === 0) return [paragraph(texts.noneAbove)];
  const all = caps.groups.reduce((sum, { above }) => sum + above, 0);
  const rest = all - caps.above.length;
  return [
    ...tableOf({
      ...{ name: sheets.above, caption: texts.above, numericFrom: 2 },
      head: [
        ...[columns.project, columns.place, columns.support, columns.allowed],
        ...[columns.excess, columns.basis],
      ],
      rows: caps.above.map(({ id, name, origin, citations, ...amounts }) => [
        `${id} ${name}`.trim(),
        formatOrigin(origin),
        ...[amounts.supportVnd, amounts.allowedVnd, amounts.excessVnd].map((value) =>
          amountCell(value, look),
        ),
        cited(citations, look),
      ]),
    }).map((block) => (block.kind === 'table' ? { ...block, numeric: [2, 3, 4] } : block)),
    ...(rest > 0 ? [note(texts.cut(rest))] : []),
    { kind: 'explanations', title: texts.how, trees: caps.above.map(({ explanation }) => explanation) },
  ];
}

function cited(citations: readonly Citation[], { language }: ReportLook): string {
  return citationLines(citations, language);
}
