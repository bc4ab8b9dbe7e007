import type { SettledFigure } from '@khuyencong/budget';
import type { ReportTexts } from '../text/report-texts.js';
import { quantityText } from '../text/quantity-text.js';

/** One published figure as it is shown. */
export interface FigureView {
  readonly id: string;
  readonly label: string;
  readonly wording: string;
  readonly reading: string;
  /** Why this reading, where there was a choice. */
  readonly note?: string;
}

export function figureView({ figure, quantity, settledBy }: SettledFigure, texts: ReportTexts): FigureView {
  const others = figure.readings.filter((reading) => reading !== quantity);
  const note = [
    texts.readings(others.map((reading) => quantityText(reading, texts)).join('; ')),
    texts.settlements[settledBy],
  ].join('; ');
  return {
    id: figure.id,
    label: figure.label[texts.language],
    wording: figure.wording,
    reading: quantity ? quantityText(quantity, texts) : texts.unread,
    ...(others.length > 0 && { note }),
  };
}
