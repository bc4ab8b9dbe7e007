import type { PrintedBlock } from '../../document/document-block.js';
import type { ProgrammeReport } from '../../report/programme-report.js';
import { activityLabel } from '../../report/report-money.js';
import { readingText } from '../reading-pretty.js';
import { tableOf, yearsText, type ReportLook } from './report-look.js';

/** Figures as published, with what was read from their words. */
export function figureBlocks({ published }: ProgrammeReport, look: ReportLook): readonly PrintedBlock[] {
  const { texts, language } = look;
  const { columns, sheets } = texts;
  const rows = published.map(({ label, wording, period, activity, quantity }) => [
    label[language],
    period === null ? texts.notStated : yearsText(period),
    activityLabel(activity)?.[language] ?? texts.none,
    quantity === null ? texts.notRead : readingText(quantity, language),
    wording === label[language] ? texts.none : wording,
  ]);
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: texts.publishedFigures },
    ...tableOf({
      ...{
        name: sheets.publishedFigures,
        caption: texts.captions.published,
        numericFrom: 5,
        isText: true,
        rows,
      },
      head: [columns.what, columns.year, columns.activity, columns.reading, columns.wording],
    }),
  ];
}
