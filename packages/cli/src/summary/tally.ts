import {
  Exact,
  isDecimalString,
  toDecimalString,
  type DecimalString,
  type Explanation,
  type LocalText,
  type Origin,
} from '@khuyencong/model';
import { addTo, emptySum, sumText, type AmountSum } from '../register/amount-sum.js';
import type { ReportFigure } from './report-figure.js';

/** A sum that grows, and the first cells that made it. */
export interface Tally {
  readonly sum: AmountSum;
  stated: number;
  missing: number;
  readonly cells: Explanation[];
}

/** How many cells may still be kept, over all sums of a file: memory does not grow with the rows. */
export interface CellAllowance {
  left: number;
}

export const cellsAtMost = 2000;
const cellsOfSumAtMost = 12;

export function emptyTally(): Tally {
  return { sum: emptySum(), stated: 0, missing: 0, cells: [] };
}

/** What a cell states, where it states a number. */
export function amountOf(text: string | null): DecimalString | null {
  return text !== null && isDecimalString(text) ? text : null;
}

/** Adds what a cell states; a cell that states no number is counted as missing, and is not zero. */
export function addCell(
  tally: Tally,
  amount: DecimalString | null,
  kept?: { readonly allowance: CellAllowance; readonly leaf: (value: DecimalString) => Explanation },
): void {
  if (amount === null) {
    tally.missing += 1;
    return;
  }
  addTo(tally.sum, amount);
  tally.stated += 1;
  if (!kept || kept.allowance.left === 0 || tally.cells.length >= cellsOfSumAtMost) return;
  kept.allowance.left -= 1;
  tally.cells.push(kept.leaf(amount));
}

/** A sum as a number of a report: cells that were kept are leaves of their own, all others are one. */
export function figureOf(
  { sum, stated, missing, cells }: Tally,
  {
    label,
    unit,
    origin,
  }: { readonly label: LocalText; readonly unit: string; readonly origin?: Origin | undefined },
): ReportFigure {
  if (stated === 0) return { value: null, unit, stated, missing, explanation: null };
  const value = sumText(sum);
  const others = stated - cells.length;
  const kept = cells.reduce((running, cell) => running.plus(cell.value), new Exact(0));
  const rest: Explanation = {
    label:
      cells.length === 0
        ? { vi: `${label.vi}: ${others} ô`, en: `${label.en}: ${others} ${others === 1 ? 'cell' : 'cells'}` }
        : { vi: `${others} ô khác`, en: `${others} other ${others === 1 ? 'cell' : 'cells'}` },
    ...{ value: toDecimalString(new Exact(value).minus(kept)), unit, operation: 'given', inputs: [] },
    ...(origin && { origin }),
  };
  const inputs = others === 0 ? cells : [...cells, rest];
  return { value, unit, stated, missing, explanation: { label, value, unit, operation: 'sum', inputs } };
}

/** Adds up numbers of a report; those without a value add nothing, and their missing rows stay counted. */
export function addFigures(figures: readonly ReportFigure[], label: LocalText, unit = 'đồng'): ReportFigure {
  const count = (of: 'stated' | 'missing'): number => figures.reduce((sum, figure) => sum + figure[of], 0);
  const inputs = figures.flatMap(({ explanation }) => explanation ?? []);
  const counts = { unit, stated: count('stated'), missing: count('missing') };
  if (inputs.length === 0) return { value: null, ...counts, explanation: null };
  const value = toDecimalString(inputs.reduce((running, input) => running.plus(input.value), new Exact(0)));
  return { value, ...counts, explanation: { label, value, unit, operation: 'sum', inputs } };
}
