import { checkArgument, knownOption } from '@khuyencong/model';
import { checkPanelTotals } from './check-panel-totals.js';
import { exactMark, fractionOf, sumOfFractions, type Fraction } from '../scoring/fraction.js';
import type { ExactMark } from '../scoring/round-result.js';
import type { PanelTotals } from './panel-totals.js';
import { present } from './present.js';
import { scaledPanel } from './scaled-panel.js';

/**
 * How far the jurors give the same marks (hệ số tin cậy Krippendorff alpha).
 *
 * @category quality
 * @since 0.1.0
 */
export interface Reliability {
  /** 1 for the same marks, 0 for agreement by chance, below 0 for less; `null` where all marks are equal or none can be paired. */
  readonly alpha: ExactMark | null;
  /** Marks that stand beside another mark of the same product. */
  readonly pairedMarks: number;
}

/**
 * Krippendorff's alpha (hệ số tin cậy Krippendorff), where missing marks are left out of every pair.
 *
 * `interval` weighs a difference by its square and suits marks; `nominal` asks only whether two are equal and suits yes or no.
 * Report only: it says how far the panel agreed, never which product is better.
 *
 * **Rounding**: none; decimal text or a fraction in lowest terms.
 *
 * @param panel - totals of the jurors, or marks of one criterion
 * @param options - `metric`: how a difference is weighed
 * @returns alpha, and over how many marks it is
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { krippendorffAlpha } from '@khuyencong/awards';
 * const products = [{ id: 'a', totals: ['1', '1', '1'] }, { id: 'b', totals: ['2', '1', '2'] }, { id: 'c', totals: ['1', '1', null] }] as const;
 * krippendorffAlpha({ jurors: ['x', 'y', 'z'], products }, { metric: 'nominal' }) // => { alpha: '5/12', pairedMarks: 8 }
 * ```
 * @category quality
 * @since 0.1.0
 */
export function krippendorffAlpha(
  panel: PanelTotals,
  options: { readonly metric: 'interval' | 'nominal' },
): Reliability {
  checkPanelTotals(panel);
  checkArgument('options', options);
  knownOption('metric', options.metric, { interval: true, nominal: true });
  const { metric } = options;
  const units = scaledPanel(panel)
    .rows.map(present)
    .filter(({ length }) => length > 1);
  const all = units.flat();
  const expected = difference[metric](all);
  if (expected === 0n) return { alpha: null, pairedMarks: all.length };
  const observed = sumOfFractions(withSameCount(units, metric));
  const { numerator, denominator } = observed;
  const whole = expected * denominator;
  const alpha = fractionOf(whole - BigInt(all.length - 1) * numerator, whole);
  return { alpha: exactMark(alpha, 0), pairedMarks: all.length };
}

/** Differences within the products, those with equally many marks together: they share a denominator. */
function withSameCount(
  units: readonly (readonly bigint[])[],
  metric: 'interval' | 'nominal',
): readonly Fraction[] {
  const byCount = new Map<number, bigint>();
  for (const unit of units)
    byCount.set(unit.length, (byCount.get(unit.length) ?? 0n) + difference[metric](unit));
  return [...byCount].map(([count, sum]) => fractionOf(sum, count - 1));
}

/** The differences of all pairs of values, added up; each pair once. */
const difference: Readonly<Record<'interval' | 'nominal', (values: readonly bigint[]) => bigint>> = {
  interval: (values) => {
    let sum = 0n;
    let squares = 0n;
    for (const value of values) {
      sum += value;
      squares += value * value;
    }
    return BigInt(values.length) * squares - sum * sum;
  },
  nominal: (values) => {
    const counts = new Map<bigint, bigint>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0n) + 1n);
    const equal = [...counts.values()].reduce((sum, count) => sum + count * count, 0n);
    return (BigInt(values.length) * BigInt(values.length) - equal) / 2n;
  },
};
