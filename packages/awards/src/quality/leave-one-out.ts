import { checkArgument, decimalString, type DecimalString } from '@khuyencong/model';
import { checkPanelTotals } from './check-panel-totals.js';
import type { PanelTotals } from './panel-totals.js';
import { quotient, scaledPanel, type ScaledPanel } from './scaled-panel.js';
import { compareStandings, standingOf, type Standing, type StandingChange } from './standing.js';

/**
 * What the ranking would be without one juror (kết quả nếu không tính điểm của một giám khảo).
 *
 * @category quality
 * @since 0.1.0
 */
export interface WithoutJuror extends StandingChange {
  readonly juror: string;
  /** Products that nobody else marked. */
  readonly unmarked: number;
}

/**
 * Whether the result hangs on a single juror (độ ổn định khi bỏ lần lượt từng giám khảo).
 *
 * Plain means, ranked without the keys that tell ties apart; sums are updated, nothing is scored again. Report only: the result of
 * a round is that of the whole jury.
 *
 * @param panel - totals of the jurors
 * @param options - `passMark`: the mean from which a product passes
 * @returns one entry per juror, in the order of the panel
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `MALFORMED_DECIMAL` when a number is no canonical decimal text
 * @example
 * ```ts runnable
 * import { leaveOneJurorOut } from '@khuyencong/awards';
 * const panel = { jurors: ['gk-1', 'gk-2'], products: [{ id: 'a', totals: ['80', '60'] }, { id: 'b', totals: ['71', '75'] }] } as const;
 * leaveOneJurorOut(panel, { passMark: '70' }).map(({ juror, rankChanges, wouldFail }) => [juror, rankChanges, wouldFail]) // => [['gk-1', 0, ['a']], ['gk-2', 2, []]]
 * ```
 * @category quality
 * @since 0.1.0
 */
export function leaveOneJurorOut(
  panel: PanelTotals,
  options: { readonly passMark: DecimalString },
): readonly WithoutJuror[] {
  checkPanelTotals(panel);
  checkArgument('options', options);
  decimalString(options.passMark);
  const { passMark } = options;
  const scaled = scaledPanel(panel);
  const sums = scaled.rows.map(sumOf);
  const unit = commonMultiple(panel.jurors.length);
  const pass = quotient(passMark);
  const passKey = { numerator: pass.numerator * scaled.scale * unit, denominator: pass.denominator };
  const standing = (each: readonly Sum[]): Standing =>
    standingOf(
      each.map(({ sum, count }) => (count === 0 ? undefined : (sum * unit) / BigInt(count))),
      passKey,
    );
  const whole = standing(sums);
  return panel.jurors.map((juror, column) => {
    const without = sums.map((sum, index) => sumWithout(sum, scaled, index, column));
    return {
      juror,
      ...compareStandings(whole, standing(without), scaled.ids),
      unmarked: emptied(sums, without),
    };
  });
}

interface Sum {
  readonly sum: bigint;
  readonly count: number;
}

function sumOf(row: readonly (bigint | null)[]): Sum {
  let sum = 0n;
  let count = 0;
  for (const value of row) {
    if (value === null) continue;
    sum += value;
    count += 1;
  }
  return { sum, count };
}

function sumWithout(sum: Sum, { rows }: ScaledPanel, index: number, column: number): Sum {
  const value = rows[index]?.[column] ?? null;
  return value === null ? sum : { sum: sum.sum - value, count: sum.count - 1 };
}

const emptied = (before: readonly Sum[], after: readonly Sum[]): number =>
  before.filter(({ count }, index) => count > 0 && after[index]?.count === 0).length;

/** Every mean is a whole number of this part of a step: jurors are few. */
function commonMultiple(jurors: number): bigint {
  let multiple = 1n;
  for (let count = 2n; count <= BigInt(jurors); count += 1n) {
    let [larger, smaller] = [multiple, count];
    while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
    multiple = (multiple / larger) * count;
  }
  return multiple;
}
