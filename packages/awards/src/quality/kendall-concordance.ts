import {} from '@khuyencong/model';
import { checkPanelTotals } from './check-panel-totals.js';
import { exactMark, fractionOf } from '../scoring/fraction.js';
import type { ExactMark } from '../scoring/round-result.js';
import type { PanelTotals } from './panel-totals.js';
import { scaledPanel } from './scaled-panel.js';

/**
 * How far the jurors agree on the order of the products (hệ số nhất trí Kendall W).
 *
 * @category quality
 * @since 0.1.0
 */
export interface Concordance {
  /** From 0 (no agreement) to 1 (the same order); `null` where every juror ties every product, or too little is marked. */
  readonly coefficient: ExactMark | null;
  readonly jurors: number;
  /** Products that every juror marked; the others cannot be ranked by all. */
  readonly products: number;
}

/**
 * Kendall's coefficient of concordance W (hệ số nhất trí Kendall), with mid-ranks and the correction for ties.
 *
 * Over the products that every juror marked. Report only: it says how far the panel agreed, never which product is better.
 *
 * **Rounding**: none; decimal text or a fraction in lowest terms.
 *
 * @param panel - totals of the jurors
 * @returns the coefficient, and over how many jurors and products it is
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { kendallConcordance } from '@khuyencong/awards';
 * const panel = {
 *   jurors: ['gk-1', 'gk-2'],
 *   products: [{ id: 'a', totals: ['90', '85'] }, { id: 'b', totals: ['80', '70'] }, { id: 'c', totals: ['75', '70'] }],
 * } as const;
 * kendallConcordance(panel) // => { coefficient: '13/14', jurors: 2, products: 3 }
 * ```
 * @category quality
 * @since 0.1.0
 */
export function kendallConcordance(panel: PanelTotals): Concordance {
  checkPanelTotals(panel);
  const { rows } = scaledPanel(panel);
  const complete = rows.filter((row): row is readonly bigint[] => !row.includes(null));
  const jurors = panel.jurors.length;
  const products = complete.length;
  const ranked = panel.jurors.map((_, juror) => doubledMidRanks(complete.map((row) => row[juror] ?? 0n)));
  const n = BigInt(products);
  const m = BigInt(jurors);
  const ties = ranked.reduce((sum, { tieTerm }) => sum + tieTerm, 0n);
  const expected = m * (n + 1n);
  const squares = complete.reduce((sum, _, index) => {
    const difference = ranked.reduce((rank, { ranks }) => rank + BigInt(ranks[index] ?? 0), -expected);
    return sum + difference * difference;
  }, 0n);
  const denominator = m * m * (n * n * n - n) - m * ties;
  const coefficient =
    denominator > 0n && jurors > 1 ? exactMark(fractionOf(3n * squares, denominator), 0) : null;
  return { coefficient, jurors, products };
}

/** Twice the mid-rank of each value, and the sum of t³ − t over its ties. */
function doubledMidRanks(values: readonly bigint[]): {
  readonly ranks: readonly number[];
  readonly tieTerm: bigint;
} {
  const order = [...values.keys()].sort((left, right) => {
    const [one, other] = [values[left] ?? 0n, values[right] ?? 0n];
    return one < other ? -1 : one > other ? 1 : 0;
  });
  const ranks = values.map(() => 0);
  let tieTerm = 0n;
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end += 1;
    for (const index of order.slice(start, end)) ranks[index] = start + 1 + end;
    const tied = BigInt(end - start);
    tieTerm += tied * tied * tied - tied;
    start = end;
  }
  return { ranks, tieTerm };
}
