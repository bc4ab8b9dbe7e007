import type { PrintedBlock } from '../../document/document-block.js';
import type { ProgrammeReport } from '../../report/programme-report.js';
import { formatOrigin } from '../format-origin.js';
import { countCell, dayText, paragraph, tableOf, type ReportLook } from './report-look.js';
import { citationLine } from '../citation-line.js';

/** What is due and what is late on the day of the report. */
export function dutyBlocks({ duties, findings }: ProgrammeReport, look: ReportLook): readonly PrintedBlock[] {
  const { texts, language } = look;
  if (!duties) return [];
  const { columns, sheets } = texts;
  const pastEnd = findings.codes
    .filter(({ code }) => code === 'PROJECT_PAST_END')
    .reduce((sum, { count }) => sum + count, 0);
  return [
    { kind: 'heading', text: texts.duties },
    ...(duties.length === 0 ? [paragraph(texts.noDuties)] : []),
    ...tableOf({
      ...{ name: sheets.duties, caption: texts.captions.duties, numericFrom: 6, isText: true },
      head: [
        ...[columns.duty, columns.lastDay, columns.state, columns.projects],
        ...[columns.place, columns.basis],
      ],
      rows: duties.map(({ label, lastDay, status, days, projects, citation, origin }) => [
        ...[label[language], dayText(lastDay, language), texts.dutyStatus[status](days)],
        countCell(projects, look),
        ...[formatOrigin(origin), citationLine(citation, language)],
      ]),
    }),
    ...(pastEnd > 0 ? [paragraph(texts.pastEnd(pastEnd))] : []),
  ];
}
