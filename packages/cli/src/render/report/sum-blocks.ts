import { isDecimalString, type DecimalString, formatMeasure } from '@khuyencong/model';
import type { PrintedBlock, PrintedCell } from '../../document/document-block.js';
import type { ProgrammeReport } from '../../report/programme-report.js';
import { reportTexts } from '../../text/report-texts.js';
import { formatOrigin } from '../format-origin.js';
import { amountCell, note, paragraph, tableOf, type ReportLook } from './report-look.js';

/** Sums as stated and as computed, in tables and in published figures. */
export function sumBlocks({ sums, findings }: ProgrammeReport, look: ReportLook): readonly PrintedBlock[] {
  const { texts } = look;
  const { columns, sheets } = texts;
  const differing = findings.codes.find(({ code }) => code === 'SUM_DIFFERS')?.count ?? 0;
  const rest = differing - findings.sums.length;
  const rows = findings.sums.map(({ params, origin }): readonly PrintedCell[] => [
    `${params['header'] ?? ''}: ${params['label'] ?? ''}`,
    formatOrigin(origin),
    ...['claim', 'sum', 'difference'].map((name) => amountOf(params[name], look)),
  ]);
  const isEmpty = sums.stated === 0 && sums.published.length === 0;
  return [
    { kind: 'heading', text: texts.sums },
    ...(isEmpty ? [paragraph(texts.noSums)] : []),
    ...(sums.stated > 0 ? [paragraph(texts.sumsInTables(sums.stated, differing))] : []),
    ...tableOf({
      ...{ name: sheets.sums, caption: texts.captions.sums, numericFrom: 2, rows },
      head: [columns.what, columns.place, columns.stated, columns.computed, columns.difference],
    }),
    ...(rest > 0 ? [note(texts.cut(rest))] : []),
    ...publishedBlocks(sums, look),
  ];
}

function amountOf(text: string | undefined, look: ReportLook): PrintedCell {
  return text !== undefined && isDecimalString(text) ? amountCell(text, look) : (text ?? look.texts.none);
}

function publishedBlocks({ published }: ProgrammeReport['sums'], look: ReportLook): readonly PrintedBlock[] {
  const { texts, language } = look;
  const { columns, sheets } = texts;
  const inUnit = (value: DecimalString | null, unit: string): PrintedCell => {
    if (value === null) return texts.none;
    const text = formatMeasure(value, { unit, language });
    return { text, number: value, unit: unit === 'đồng' ? 'đồng' : 'count' };
  };
  const rows = published.map(({ label, status, unit, total, sum, difference }) => [
    ...[label[language], reportTexts[language].statuses[status]],
    ...[total, sum, difference].map((value) => inUnit(value, unit)),
  ]);
  const trees = published.flatMap(({ explanation }) => explanation ?? []);
  return [
    ...tableOf({
      ...{ name: sheets.published, caption: texts.published, numericFrom: 2, rows },
      head: [columns.what, columns.state, columns.stated, columns.computed, columns.difference],
    }),
    ...(trees.length > 0 ? [{ kind: 'explanations', title: texts.how, trees } as const] : []),
  ];
}
