import { checkHintLimits, checkPanelTotals } from './check-panel-totals.js';
import {
  compareFractions,
  dividedBy,
  exactMark,
  fractionOf,
  sumOfFractions,
  type Fraction,
} from '../scoring/fraction.js';
import type { ExactMark } from '../scoring/round-result.js';
import type { PanelTotals } from './panel-totals.js';
import { quotient, scaledPanel, type ScaledPanel } from './scaled-panel.js';
import type { HintLimits } from './hint-limits.js';

/**
 * Something that a human should look at (dấu hiệu cần xem xét), never a proof.
 *
 * - `same-totals`: two jurors gave many products the very same total;
 * - `favours-maker`: a juror stands further above the others for one establishment than for all other products.
 *
 * @category quality
 * @since 0.1.0
 */
export type CollusionHint =
  | {
      readonly kind: 'same-totals';
      readonly jurors: readonly [string, string];
      readonly same: number;
      /** Products that both marked. */
      readonly of: number;
    }
  | {
      readonly kind: 'favours-maker';
      readonly juror: string;
      readonly establishmentId: string;
      readonly products: number;
      /** In marks: distance from the other jurors here, less that for all other products. */
      readonly lift: ExactMark;
    };

/**
 * Hints that jurors may have agreed on marks, or favour a maker (dấu hiệu thông đồng hoặc thiên vị).
 *
 * Honest panels give such hints too, above all with coarse steps of marking. Report only: no mark is changed by it, and it proves
 * nothing against anybody.
 *
 * @param panel - totals of the jurors, with the establishments where they are known
 * @param limits - from where on a hint is given
 * @returns pairs first, then makers; each in the order of the panel
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `MALFORMED_DECIMAL` when a number is no canonical decimal text
 * @example
 * ```ts runnable
 * import { collusionHints } from '@khuyencong/awards';
 * const panel = { jurors: ['gk-1', 'gk-2'], products: [{ id: 'a', totals: ['80', '80'] }, { id: 'b', totals: ['71', '71'] }] } as const;
 * collusionHints(panel, { sameTotalsShare: '0.9', leastProducts: 2, liftMarks: '10' }) // => [{ kind: 'same-totals', jurors: ['gk-1', 'gk-2'], same: 2, of: 2 }]
 * ```
 * @category quality
 * @since 0.1.0
 */
export function collusionHints(panel: PanelTotals, limits: HintLimits): readonly CollusionHint[] {
  checkPanelTotals(panel);
  checkHintLimits(limits);
  const scaled = scaledPanel(panel);
  return [...sameTotals(scaled, limits), ...favouredMakers(panel, scaled, limits)];
}

function sameTotals({ jurors, rows }: ScaledPanel, limits: HintLimits): readonly CollusionHint[] {
  const share = quotient(limits.sameTotalsShare);
  return jurors.flatMap((one, left) =>
    jurors.slice(left + 1).flatMap((other, step): readonly CollusionHint[] => {
      const both = rows.filter((row) => row[left] !== null && row[left + 1 + step] !== null);
      const same = both.filter((row) => row[left] === row[left + 1 + step]).length;
      const enough = both.length > 0 && both.length >= limits.leastProducts;
      return enough && compareFractions(fractionOf(same, both.length), share) >= 0
        ? [{ kind: 'same-totals', jurors: [one, other], same, of: both.length }]
        : [];
    }),
  );
}

function favouredMakers(
  { products }: PanelTotals,
  scaled: ScaledPanel,
  limits: HintLimits,
): readonly CollusionHint[] {
  const byMaker = new Map<string, number[]>();
  for (const [index, { establishmentId }] of products.entries()) {
    if (establishmentId === undefined) continue;
    byMaker.set(establishmentId, [...(byMaker.get(establishmentId) ?? []), index]);
  }
  const makers = [...byMaker].sort(([one], [other]) => (one < other ? -1 : 1));
  const least = quotient(limits.liftMarks);
  return scaled.jurors.flatMap((juror, column) => {
    const distances = distancesOf(scaled, column);
    const known = distances.filter((each) => each !== null);
    const all = sumOfFractions(known);
    return makers.flatMap(([establishmentId, indices]): readonly CollusionHint[] => {
      const here = indices.map((index) => distances[index] ?? null).filter((each) => each !== null);
      const elsewhere = known.length - here.length;
      if (here.length === 0 || elsewhere === 0) return [];
      const sum = sumOfFractions(here);
      const rest = sumOfFractions([all, negative(sum)]);
      const lift = sumOfFractions([dividedBy(sum, here.length), negative(dividedBy(rest, elsewhere))]);
      return compareFractions(lift, least) < 0
        ? []
        : [
            {
              kind: 'favours-maker',
              juror,
              establishmentId,
              products: here.length,
              lift: exactMark(lift, 0),
            },
          ];
    });
  });
}

const negative = ({ numerator, denominator }: Fraction): Fraction => ({ numerator: -numerator, denominator });

/** How far a juror stands from the mean of the others, product by product. */
function distancesOf({ rows, scale }: ScaledPanel, column: number): readonly (Fraction | null)[] {
  return rows.map((row) => {
    const value = row[column] ?? null;
    const others = row.filter((each, index) => each !== null && index !== column);
    if (value === null || others.length === 0) return null;
    const sum = others.reduce<bigint>((total, each) => total + (each ?? 0n), 0n);
    const count = BigInt(others.length);
    return fractionOf(value * count - sum, count * scale);
  });
}
