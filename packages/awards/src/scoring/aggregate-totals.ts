import type { MarkAggregate } from '../round/round-rules.js';
import { compareFractions, dividedBy, fractionOf, sumOfFractions, type Fraction } from './fraction.js';
import type { CountedSheet, CountedSheets } from './product-standing.js';

/** The mark of a product and the jurors whose totals were dropped on the way; none when nothing is left to average. */
export interface Aggregated {
  readonly mean: Fraction;
  readonly trimmed: ReadonlySet<string>;
}

const nobody: ReadonlySet<string> = new Set();

/** The total as a fraction. */
export function totalFraction({ total }: CountedSheet): Fraction {
  return typeof total === 'number' ? fractionOf(total, 1) : total;
}

/** Makes one mark out of the totals of the sheets that count, which are in the order of juror ids. */
export function aggregateTotals(
  { count, sum, list }: CountedSheets,
  aggregate: MarkAggregate,
): Aggregated | undefined {
  if (count === 0) return undefined;
  if (aggregate.kind === 'mean')
    return { mean: sum === undefined ? meanOf(list()) : fractionOf(sum, count), trimmed: nobody };
  const sheets = list();
  const sorted = [...sheets].sort((left, right) =>
    compareFractions(totalFraction(left), totalFraction(right)),
  );
  if (aggregate.kind === 'median') {
    const upper = sorted.length >> 1;
    const lower = (sorted.length - 1) >> 1;
    return { mean: meanOf(sorted.slice(lower, upper + 1)), trimmed: nobody };
  }
  const kept = sorted.slice(aggregate.dropLowest, Math.max(0, sorted.length - aggregate.dropHighest));
  if (kept.length === 0) return undefined;
  const dropped = sorted.filter((sheet) => !kept.includes(sheet));
  return { mean: meanOf(kept), trimmed: new Set(dropped.map(({ juror }) => juror)) };
}

function meanOf(sheets: readonly CountedSheet[]): Fraction {
  let sum = 0;
  for (const { total } of sheets) {
    if (typeof total !== 'number') return dividedBy(sumOfFractions(sheets.map(totalFraction)), sheets.length);
    sum += total;
  }
  return fractionOf(sum, sheets.length);
}
