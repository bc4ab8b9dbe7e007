import {
  formatDecimal,
  type DecimalString,
  type IsoDate,
  type Language,
  type LocalText,
  type YearSpan,
} from '@khuyencong/model';
import type { PrintedBlock, PrintedCell, PrintedTable } from '../../document/document-block.js';
import type { ReportRatio } from '../../report/report-ratio.js';
import type { ReportFigure } from '../../summary/report-figure.js';
import type { ReportPageTexts } from '../../text/report-page-texts.js';

/** The words and the language of a report. */
export interface ReportLook {
  readonly language: Language;
  readonly texts: ReportPageTexts;
}

export function note(text: string): PrintedBlock {
  return { kind: 'paragraph', text, tone: 'note' };
}

export function paragraph(text: string): PrintedBlock {
  return { kind: 'paragraph', text, tone: 'plain' };
}

export function amountCell(value: DecimalString, { language }: ReportLook): PrintedCell {
  return { text: formatDecimal(value, { language }), number: value, unit: 'đồng' };
}

export function countCell(value: number, { language }: ReportLook): PrintedCell {
  const number: DecimalString = `${value}`;
  return { text: formatDecimal(number, { language }), number, unit: 'count' };
}

/** A number, or in words that no row states it; a dash where there is nothing to state it. */
export function figureCell(figure: ReportFigure | null, look: ReportLook): PrintedCell {
  if (figure === null || figure.stated + figure.missing === 0) return look.texts.none;
  if (figure.value === null) return look.texts.noNumber;
  const text = formatDecimal(figure.value, { language: look.language });
  return { text, number: figure.value, unit: figure.unit === 'đồng' ? 'đồng' : 'count' };
}

export function ratioCell(ratio: ReportRatio | null, { language, texts }: ReportLook): PrintedCell {
  if (ratio === null) return texts.none;
  const printed = formatDecimal(ratio.percent, { language });
  const tenths = ratio.percent.includes('.') ? printed : `${printed}${language === 'vi' ? ',' : '.'}0`;
  return {
    text: `${tenths}%`,
    number: ratio.percent,
    unit: 'percent',
  };
}

export function labelCell(label: LocalText | null, { language, texts }: ReportLook): string {
  return label === null ? texts.notStated : label[language];
}

/** 31/12/2025 in Vietnamese, 2025-12-31 in English. */
export function dayText(day: IsoDate, language: Language): string {
  return language === 'vi' ? day.split('-').toReversed().join('/') : day;
}

export function yearsText({ from, to }: YearSpan): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** A table where there are rows for it. */
export function tableOf(
  table: Omit<PrintedTable, 'kind' | 'numeric'> & { readonly numericFrom: number },
): readonly PrintedBlock[] {
  const { numericFrom, ...rest } = table;
  const numeric = rest.head.flatMap((_, index) => (index >= numericFrom ? [index] : []));
  return rest.rows.length === 0 ? [] : [{ kind: 'table', ...rest, numeric }];
}
