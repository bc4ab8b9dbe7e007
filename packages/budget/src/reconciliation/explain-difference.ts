import { Exact, toDecimalString, type Explanation } from '@khuyencong/model';
import type { SettledFigure } from '../figure/figure-readings.js';
import { printedValue } from '../figure/printed-value.js';

/** The sum of the printed parts minus the printed total, down to the figures. */
export function explainDifference(total: SettledFigure, parts: readonly SettledFigure[]): Explanation {
  const unit = total.quantity?.unit ?? '';
  const leaves = parts.map(explainFigure);
  const sum = leaves.reduce((running, leaf) => running.plus(leaf.value), new Exact(0));
  const stated = explainFigure(total);
  return {
    label: { vi: 'Chênh lệch giữa các phần và tổng', en: 'Parts minus total' },
    value: toDecimalString(sum.minus(stated.value)),
    unit,
    operation: 'difference',
    inputs: [
      {
        label: { vi: 'Các phần cộng lại', en: 'Sum of the parts' },
        value: toDecimalString(sum),
        unit,
        operation: 'sum',
        inputs: leaves,
      },
      stated,
    ],
  };
}

function explainFigure({ figure, quantity }: SettledFigure): Explanation {
  return {
    label: figure.label,
    value: (quantity && printedValue(quantity)) ?? '0',
    unit: quantity?.unit ?? '',
    operation: 'given',
    inputs: [],
    wording: figure.wording,
    ...(figure.origin && { origin: figure.origin }),
  };
}
