import { checkArgument, decimalString, type DecimalString } from '@khuyencong/model';
import { checkPanelTotals } from './check-panel-totals.js';
import { compareFractions, exactMark, fractionOf, type Fraction } from '../scoring/fraction.js';
import type { ExactMark } from '../scoring/round-result.js';
import type { PanelTotals } from './panel-totals.js';
import { present } from './present.js';
import { quotient, scaledPanel } from './scaled-panel.js';

/**
 * The smallest change that would turn an outcome (thay đổi nhỏ nhất làm đổi kết quả).
 *
 * **Units**: marks.
 *
 * @category quality
 * @since 0.1.0
 */
export interface SmallestChange {
  /** How far the mean is from turning: to pass it must rise by this; to fail, or to change places, by more than this. */
  readonly meanDistance: ExactMark;
  /** How much the total of one juror would have to change, in whole steps of marking; below 0 for a fall. */
  readonly oneTotalChange: ExactMark;
}

/**
 * What would change the outcome of a product (điều gì sẽ làm thay đổi kết quả của một sản phẩm).
 *
 * @category quality
 * @since 0.1.0
 */
export interface WhatWouldChange {
  readonly id: string;
  readonly mean: ExactMark;
  readonly passes: boolean;
  /** Turns passing into failing, or failing into passing. */
  readonly threshold: SmallestChange;
  /** Overtakes the product with the next higher mean; `null` at the top. */
  readonly nextRank: SmallestChange | null;
}

/**
 * What would change it (điều gì sẽ làm thay đổi kết quả), for every product with a mean.
 *
 * One juror's total is thought to move while all else stays; whether the sheet has room for the change is left to the reader.
 * Report only.
 *
 * **Rounding**: to the next whole step of marking, away from 0, so that the change suffices.
 *
 * @param panel - totals of the jurors
 * @param options - `passMark`: the mean from which a product passes; `markStep`: the finest step of marking
 * @returns one entry per product, in the order of the panel
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `MALFORMED_DECIMAL` when a number is no canonical decimal text
 * @example
 * ```ts runnable
 * import { whatWouldChange } from '@khuyencong/awards';
 * const panel = { jurors: ['gk-1', 'gk-2', 'gk-3'], products: [{ id: 'a', totals: ['69.5', '70', '70'] }] } as const;
 * whatWouldChange(panel, { passMark: '70', markStep: '0.5' })[0]?.threshold // => { meanDistance: '1/6', oneTotalChange: '0.5' }
 * ```
 * @category quality
 * @since 0.1.0
 */
export function whatWouldChange(
  panel: PanelTotals,
  options: { readonly passMark: DecimalString; readonly markStep: DecimalString },
): readonly WhatWouldChange[] {
  checkPanelTotals(panel);
  checkArgument('options', options);
  decimalString(options.passMark);
  decimalString(options.markStep);
  const { rows, ids, scale } = scaledPanel(panel);
  const pass = quotient(options.passMark);
  const step = quotient(options.markStep);
  const means = rows.flatMap((row, index) => {
    const values = present(row);
    const sum = values.reduce((total, value) => total + value, 0n);
    return values.length === 0
      ? []
      : [
          {
            id: ids[index] ?? '',
            count: values.length,
            mean: fractionOf(sum, scale * BigInt(values.length)),
          },
        ];
  });
  const order = [...means].sort((left, right) => compareFractions(right.mean, left.mean));
  const above = new Map<string, Fraction>();
  for (const [place, { id, mean }] of order.entries()) {
    const before = order[place - 1];
    if (!before) continue;
    const higher = compareFractions(before.mean, mean) > 0 ? before.mean : above.get(before.id);
    if (higher) above.set(id, higher);
  }
  return means.map(({ id, count, mean }) => {
    const passes = compareFractions(mean, pass) >= 0;
    const next = above.get(id);
    return {
      id,
      mean: exactMark(mean, 0),
      passes,
      threshold: smallest(minus(pass, mean), { count, step, beyond: passes }),
      nextRank: next ? smallest(minus(next, mean), { count, step, beyond: true }) : null,
    };
  });
}

const minus = (left: Fraction, right: Fraction): Fraction => ({
  numerator: left.numerator * right.denominator - right.numerator * left.denominator,
  denominator: left.denominator * right.denominator,
});

/** `beyond`: reaching the distance is not enough. */
function smallest(
  distance: Fraction,
  { count, step, beyond }: { readonly count: number; readonly step: Fraction; readonly beyond: boolean },
): SmallestChange {
  const down = distance.numerator < 0n || (distance.numerator === 0n && beyond);
  const size = down ? -distance.numerator : distance.numerator;
  const needed = size * BigInt(count) * step.denominator;
  const unit = distance.denominator * step.numerator;
  const steps = beyond ? needed / unit + 1n : (needed + unit - 1n) / unit;
  return {
    meanDistance: exactMark(distance, 0),
    oneTotalChange: exactMark(fractionOf((down ? -steps : steps) * step.numerator, step.denominator), 0),
  };
}
