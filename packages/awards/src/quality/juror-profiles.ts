import {} from '@khuyencong/model';
import { checkPanelTotals } from './check-panel-totals.js';
import { exactMark, fractionOf, sumOfFractions } from '../scoring/fraction.js';
import type { ExactMark } from '../scoring/round-result.js';
import type { PanelTotals } from './panel-totals.js';
import { present } from './present.js';
import { scaledPanel } from './scaled-panel.js';

/**
 * How one juror marks beside the others (đặc điểm chấm điểm của một giám khảo).
 *
 * **Units**: marks; `variance` in squared marks.
 *
 * @category quality
 * @since 0.1.0
 */
export interface JurorProfile {
  readonly juror: string;
  readonly products: number;
  readonly lowest: ExactMark | null;
  readonly highest: ExactMark | null;
  readonly mean: ExactMark | null;
  /** Mean squared distance from the juror's own mean: the spread of the marks, without a root that has no exact form. */
  readonly variance: ExactMark | null;
  /** Mean distance from the other jurors of the same products: below 0 is severe, above 0 lenient. `null` without others. */
  readonly leniency: ExactMark | null;
}

/**
 * Spread and severity of each juror (độ phân tán và mức nghiêm khắc của từng giám khảo).
 *
 * Report only: a severe juror is no wrong juror, and no mark is corrected by this.
 *
 * **Rounding**: none; decimal text or fractions in lowest terms.
 *
 * @param panel - totals of the jurors
 * @returns one profile per juror, in the order of the panel
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { jurorProfiles } from '@khuyencong/awards';
 * const panel = { jurors: ['gk-1', 'gk-2'], products: [{ id: 'a', totals: ['80', '70'] }, { id: 'b', totals: ['90', '85'] }] } as const;
 * jurorProfiles(panel).map(({ juror, leniency, variance }) => [juror, leniency, variance]) // => [['gk-1', '7.5', '25'], ['gk-2', '-7.5', '56.25']]
 * ```
 * @category quality
 * @since 0.1.0
 */
export function jurorProfiles(panel: PanelTotals): readonly JurorProfile[] {
  checkPanelTotals(panel);
  const { rows, scale } = scaledPanel(panel);
  const sums = rows.map((row) => {
    const values = present(row);
    return { sum: values.reduce((total, value) => total + value, 0n), others: BigInt(values.length - 1) };
  });
  return panel.jurors.map((juror, column) => {
    const own = present(rows.map((row) => row[column] ?? null));
    const distances = rows.flatMap((row, index) => {
      const value = row[column] ?? null;
      const { sum, others } = sums[index] ?? { sum: 0n, others: 0n };
      return value === null || others < 1n ? [] : [fractionOf(value * (others + 1n) - sum, others * scale)];
    });
    const { numerator, denominator } = sumOfFractions(distances);
    const leniency = fractionOf(numerator, denominator * BigInt(Math.max(distances.length, 1)));
    return {
      juror,
      products: own.length,
      ...spreadOf(own, scale),
      leniency: distances.length === 0 ? null : exactMark(leniency, 0),
    };
  });
}

function spreadOf(
  values: readonly bigint[],
  scale: bigint,
): Pick<JurorProfile, 'lowest' | 'highest' | 'mean' | 'variance'> {
  if (values.length === 0) return { lowest: null, highest: null, mean: null, variance: null };
  const count = BigInt(values.length);
  let [sum, squares, lowest, highest] = [0n, 0n, values[0] ?? 0n, values[0] ?? 0n];
  for (const value of values) {
    sum += value;
    squares += value * value;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return {
    lowest: exactMark(fractionOf(lowest, scale), 0),
    highest: exactMark(fractionOf(highest, scale), 0),
    mean: exactMark(fractionOf(sum, count * scale), 0),
    variance: exactMark(fractionOf(count * squares - sum * sum, count * count * scale * scale), 0),
  };
}
