import { checkArgument, decimalString, type DecimalString } from '@khuyencong/model';
import type { ExactMark } from '../scoring/round-result.js';
import { quotient, scaledPanel } from './scaled-panel.js';
import { compareStandings, standingOf, type Standing, type StandingChange } from './standing.js';

/**
 * The mean mark of each product for each criterion (điểm bình quân theo từng tiêu chí).
 *
 * **Units**: marks. `null` where there is none; the product is then left out.
 *
 * @category quality
 * @since 0.1.0
 */
export interface CriterionMeans {
  readonly criteria: readonly { readonly id: string; readonly maxMark: DecimalString }[];
  readonly products: readonly {
    readonly id: string;
    /** One for each criterion, in the order of `criteria`. */
    readonly means: readonly (ExactMark | null)[];
  }[];
}

/**
 * What the ranking would be if one criterion weighed more and another less (kết quả nếu thay đổi trọng số tiêu chí).
 *
 * @category quality
 * @since 0.1.0
 */
export interface WithOtherWeights extends StandingChange {
  /** The criterion whose maximum is lowered. */
  readonly from: string;
  /** The criterion whose maximum is raised. */
  readonly to: string;
}

/**
 * Whether the result hangs on the weights of the criteria (độ nhạy của kết quả theo trọng số tiêu chí).
 *
 * For every ordered pair of criteria, `marks` of the maximum move from the one to the other, and every mark moves in proportion. The total
 * stays what it was. A pair whose first maximum is below `marks` is left out. Report only: the weights of a round are those of its
 * criteria.
 *
 * @param table - mean marks by product and criterion
 * @param options - `marks`: how much of a maximum moves; `passMark`: the mean from which a product passes
 * @returns one entry per pair, in the order of the criteria
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `MALFORMED_DECIMAL` when a number is no canonical decimal text
 * @example
 * ```ts runnable
 * import { weightSensitivity } from '@khuyencong/awards';
 * const table = {
 *   criteria: [{ id: 'tc1', maxMark: '60' }, { id: 'tc2', maxMark: '40' }],
 *   products: [{ id: 'a', means: ['50', '20'] }, { id: 'b', means: ['30', '38'] }],
 * } as const;
 * weightSensitivity(table, { marks: '10', passMark: '70' }).map(({ from, rankChanges, wouldFail }) => [from, rankChanges, wouldFail]) // => [['tc1', 2, ['a']], ['tc2', 0, []]]
 * ```
 * @category quality
 * @since 0.1.0
 */
export function weightSensitivity(
  table: CriterionMeans,
  options: { readonly marks: DecimalString; readonly passMark: DecimalString },
): readonly WithOtherWeights[] {
  checkArgument('table', table, ['criteria', 'products']);
  checkArgument('options', options);
  decimalString(options.marks);
  decimalString(options.passMark);
  const complete = table.products.filter(({ means }) => !means.includes(null));
  const { rows, scale } = scaledPanel({
    jurors: table.criteria.map(({ id }) => id),
    products: complete.map(({ id, means }) => ({ id, totals: means })),
  });
  const ids = complete.map(({ id }) => id);
  const moved = quotient(options.marks);
  const maxima = table.criteria.map(({ maxMark }) => quotient(maxMark));
  // A maximum of 0 has no proportion to keep; nothing can move from it.
  const unit = maxima.reduce(
    (product, { numerator, denominator }) => product * (numerator === 0n ? 1n : numerator * denominator),
    moved.denominator,
  );
  const pass = quotient(options.passMark);
  const passKey = { numerator: pass.numerator * scale * unit, denominator: pass.denominator };
  const standing = (from?: number, to?: number): Standing => {
    const factors = maxima.map(({ numerator, denominator }, index) => {
      const share =
        numerator === 0n ? 0n : (unit * moved.numerator * denominator) / (numerator * moved.denominator);
      return unit + (index === to ? share : 0n) - (index === from ? share : 0n);
    });
    const keys = rows.map((row) =>
      row.reduce<bigint>((sum, mean, index) => sum + (mean ?? 0n) * (factors[index] ?? 0n), 0n),
    );
    return standingOf(keys, passKey);
  };
  const whole = standing();
  return table.criteria.flatMap(({ id: from }, lower) =>
    table.criteria.flatMap(({ id: to }, higher) => {
      const { numerator, denominator } = maxima[lower] ?? moved;
      const tooLittle = numerator * moved.denominator < moved.numerator * denominator;
      if (lower === higher || tooLittle) return [];
      return [{ from, to, ...compareStandings(whole, standing(lower, higher), ids) }];
    }),
  );
}
