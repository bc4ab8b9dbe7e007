import type { LikelyCause, Reconciliation, ReconciliationStatus, SettledFigure } from '@khuyencong/budget';
import type { DecimalString, Explanation } from '@khuyencong/model';
import { amountText, intervalText, withoutSign } from '../text/amount-text.js';
import type { ReportTexts } from '../text/report-texts.js';
import { figureView, type FigureView } from './figure-view.js';
import { printedNumber } from './printed-number.js';

/** A part of a total: as shown, and the number that its bar is drawn from. */
export interface PartView extends FigureView {
  readonly amount?: DecimalString;
}

/** A total with its parts as it is shown. */
export interface TotalView {
  readonly id: string;
  readonly label: string;
  readonly wording: string;
  readonly reading: string;
  readonly status: ReconciliationStatus;
  readonly statusText: string;
  readonly parts: readonly PartView[];
  /** In words, when all readings are settled. */
  readonly sumText?: string;
  readonly total?: DecimalString;
  readonly sum?: DecimalString;
  /** Such as "thiếu 155.000.000 đồng"; left out when nothing is missing or over. */
  readonly gapText?: string;
  /** What may have made parts and total disagree, the likeliest first. */
  readonly causes: readonly string[];
  readonly explanation?: Explanation;
}

export function totalView(
  reconciliation: Reconciliation,
  {
    figures,
    causes,
  }: { readonly figures: ReadonlyMap<string, SettledFigure>; readonly causes: readonly LikelyCause[] },
  texts: ReportTexts,
): TotalView | undefined {
  const { totalId, partIds, status, sum, total, explanation } = reconciliation;
  const settled = figures.get(totalId);
  if (!settled) return undefined;
  const gapAmount = gapAmountText(reconciliation, texts);
  const gap = gapOf(reconciliation);
  const { label, wording, reading } = figureView(settled, texts);
  return {
    id: totalId,
    label,
    wording,
    reading,
    status,
    statusText: texts.totalStatus(status, gapAmount),
    parts: partIds.flatMap((id) => partView(figures.get(id), texts)),
    ...(sum !== undefined && { sum, sumText: amountText(sum, reconciliation.unit, texts.language) }),
    ...(total !== undefined && { total }),
    ...(gap && { gapText: texts.gap[gap](gapAmount) }),
    causes: causes
      .filter((cause) => cause.totalId === totalId)
      .map((cause) => cause.evidence[texts.language]),
    ...(explanation && { explanation }),
  };
}

function partView(settled: SettledFigure | undefined, texts: ReportTexts): readonly PartView[] {
  if (!settled) return [];
  const amount = settled.quantity && printedNumber(settled.quantity);
  return [{ ...figureView(settled, texts), ...(amount !== undefined && { amount }) }];
}

function gapAmountText({ remainder, difference, unit }: Reconciliation, { language }: ReportTexts): string {
  if (remainder) return intervalText(remainder, unit, language);
  return difference === undefined ? '' : amountText(withoutSign(difference), unit, language);
}

function gapOf({ status, difference }: Reconciliation): 'short' | 'over' | 'rest' | undefined {
  if (status === 'partial' || status === 'parts-missing') return 'rest';
  if (difference === undefined || difference === '0') return undefined;
  return difference.startsWith('-') ? 'short' : 'over';
}
