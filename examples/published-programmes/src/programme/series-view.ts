import type { SettledFigure } from '@khuyencong/budget';
import type { DecimalString, FiguresDocument, YearSpan } from '@khuyencong/model';
import type { ReportTexts } from '../text/report-texts.js';
import { figureView, type FigureView } from './figure-view.js';
import { printedNumber } from './printed-number.js';

/** One amount of a series, for one year or for several. */
export interface SeriesEntry extends FigureView {
  readonly years: YearSpan;
  readonly yearsText: string;
  readonly amount: DecimalString;
}

/** The same thing in different years. */
export interface SeriesView {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly SeriesEntry[];
}

export function seriesViews(
  document: FiguresDocument,
  figures: ReadonlyMap<string, SettledFigure>,
  texts: ReportTexts,
): readonly SeriesView[] {
  const ids = new Set(document.figures.flatMap(({ series }) => series ?? []));
  return [...ids].map((id) => {
    const members = document.figures.filter(({ series }) => series === id);
    const entries = members.flatMap(({ id: figureId, year, period }) => {
      const settled = figures.get(figureId);
      const years = period ?? (year === undefined ? undefined : { from: year, to: year });
      const amount = settled?.quantity && printedNumber(settled.quantity);
      if (!settled || !years || amount === undefined) return [];
      return [{ ...figureView(settled, texts), years, yearsText: yearsText(years), amount }];
    });
    return { id, label: sharedLabel(entries.map(({ label }) => label)), entries };
  });
}

/** Years as "2023" or "2021–2022". */
export function yearsText({ from, to }: YearSpan): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** What all labels begin with, up to the colon: "Mô hình trình diễn và máy móc thiết bị". */
function sharedLabel(labels: readonly string[]): string {
  const heads = new Set(labels.map((label) => label.split(':')[0] ?? label));
  return heads.size === 1 ? [...heads].join('') : labels.join('; ');
}
