import { checkArgument, checkRecords, type Explanation } from '@khuyencong/model';
import type { SettledFigure } from '../figure/figure-readings.js';
import { printedValue } from '../figure/printed-value.js';
import { subtractVnd } from '../arithmetic/subtract-vnd.js';
import { sumVnd } from '../arithmetic/sum-vnd.js';

/**
 * Explains by how much parts miss their total (giải trình chênh lệch giữa các phần và tổng): the sum of the printed parts minus the
 * printed total, down to the figures. For totals that `reconcile` compared with `explain: false`.
 *
 * **Units**: the base unit, đồng for money. A part without a number is left out.
 *
 * @param total - the total, from `settleReadings`
 * @param parts - its parts
 * @returns an explanation whose leaves are the figures as printed
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @example
 * ```ts runnable
 * import { evaluateExplanation, readQuantities } from '@khuyencong/model';
 * import { explainDifference, publishedUnitIndex, settleReadings } from '@khuyencong/budget';
 * const figure = (id: string, wording: string) => ({
 *   id, wording, label: { vi: id, en: id }, path: [],
 *   readings: readQuantities(wording, { units: publishedUnitIndex }).found[0]?.readings ?? [],
 * });
 * const [total, ...parts] = settleReadings([figure('all', '22 đề án'), figure('a', '17 đề án')]);
 * total && evaluateExplanation(explainDifference(total, parts)) // => '-5'
 * ```
 * @category reconciliation
 * @since 0.1.0
 */
export function explainDifference(total: SettledFigure, parts: readonly SettledFigure[]): Explanation {
  checkArgument('total', total);
  checkRecords('parts', parts);
  const unit = total.quantity?.unit ?? '';
  const leaves = parts.filter(({ quantity }) => quantity).map(explainFigure);
  const sum = sumVnd(leaves.map((leaf) => leaf.value));
  const stated = explainFigure(total);
  return {
    label: { vi: 'Chênh lệch giữa các phần và tổng', en: 'Parts minus total' },
    value: subtractVnd(sum, stated.value),
    unit,
    operation: 'difference',
    inputs: [
      {
        label: { vi: 'Các phần cộng lại', en: 'Sum of the parts' },
        value: sum,
        unit,
        operation: 'sum',
        inputs: leaves,
      },
      stated,
    ],
  };
}

/** A figure as it was printed. */
export function explainFigure({ figure, quantity }: SettledFigure): Explanation {
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
