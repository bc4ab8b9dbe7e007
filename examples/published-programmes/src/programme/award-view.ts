import type { FunnelLevel } from '@khuyencong/awards';
import type { SettledFigure } from '@khuyencong/budget';
import { levelLabels, type DecimalString, type FiguresDocument } from '@khuyencong/model';
import { amountText } from '../text/amount-text.js';
import { ratioText } from '../text/quantity-text.js';
import type { ReportTexts } from '../text/report-texts.js';
import { figureView, type FigureView } from './figure-view.js';

/** One level of one year of an award, as it is shown. */
export interface AwardView {
  readonly label: string;
  readonly entered?: DecimalString;
  readonly recognised?: DecimalString;
  readonly enteredText: string;
  readonly recognisedText: string;
  /** The exact ratio, such as "177/179 sản phẩm". */
  readonly shareText: string;
}

export function awardView(level: FunnelLevel, texts: ReportTexts): AwardView {
  const { entered, recognised, recognisedShare: share, unit, year } = level;
  const text = (printed: DecimalString | undefined): string =>
    printed === undefined ? texts.notPublished : amountText(printed, unit, texts.language);
  return {
    label: `${year}, ${levelLabels[level.level][texts.language]}`,
    ...(entered && { entered: entered.printed }),
    ...(recognised && { recognised: recognised.printed }),
    enteredText: text(entered?.printed),
    recognisedText: text(recognised?.printed),
    shareText: share ? `${ratioText(share.numerator, share.denominator, texts)} ${unit}` : texts.notPublished,
  };
}

/** Fractions about awards that belong to no step of a round, such as establishments among those that took part. */
export function otherRatios(
  document: FiguresDocument,
  figures: ReadonlyMap<string, SettledFigure>,
  texts: ReportTexts,
): readonly FigureView[] {
  return document.figures.flatMap(({ id, activity, award }) => {
    const settled = figures.get(id);
    const isFraction = settled?.quantity?.value?.includes('/') === true;
    return settled && isFraction && activity === 'award-round' && !award ? [figureView(settled, texts)] : [];
  });
}
