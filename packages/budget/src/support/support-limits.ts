import {
  Exact,
  roundToMultiple,
  toDecimalString,
  type DecimalString,
  type ExactDecimal,
} from '@khuyencong/model';
import type { SupportFigure } from './support-figure.js';
import type { SupportRequest, SupportRounding } from './support-request.js';
import type { SupportBound } from './support.js';

/** One limit before anything is taken from it. */
export interface Limit {
  readonly by: SupportBound;
  readonly limitVnd: DecimalString;
}

type Facts = Pick<SupportRequest, 'costVnd' | 'units' | 'quantity' | 'priceVnd'>;

/** The limits of a figure with sound amounts, in the order in which ties are decided; no figure means the price. */
export function supportLimits(
  figure: SupportFigure | undefined,
  { costVnd, units = '1', quantity, priceVnd }: Facts,
  mode: SupportRounding,
): readonly Limit[] {
  const limits: Limit[] = [];
  const add = (by: SupportBound, amount: ExactDecimal): void => {
    limits.push({ by, limitVnd: roundToMultiple(toDecimalString(amount), { mode, step: '1' }) });
  };
  if (figure?.share !== undefined && costVnd !== undefined)
    add('rate', new Exact(costVnd).times(figure.share));
  if (figure?.amount.shape === 'per-quantity' && quantity !== undefined)
    add('quantity', new Exact(figure.amount.perQuantityVnd).times(figure.shareFactor).times(quantity));
  if (figure === undefined && priceVnd !== undefined) add('price', new Exact(priceVnd));
  if (figure?.ceilingVnd !== undefined) add('ceiling', new Exact(figure.ceilingVnd).times(units));
  if (costVnd !== undefined && !staysWithinCost(figure)) add('cost', new Exact(costVnd));
  return limits;
}

/** A share of at most the whole cost needs no limit by the cost. */
export function staysWithinCost(figure: SupportFigure | undefined): boolean {
  return figure?.share !== undefined && new Exact(figure.share).lessThanOrEqualTo(1);
}

/** The lowest limit, the first of those that are equal; undefined where there is none. */
export function lowestLimit(limits: readonly Limit[]): Limit | undefined {
  return limits.reduce<Limit | undefined>(
    (lowest, limit) =>
      lowest === undefined || new Exact(limit.limitVnd).lessThan(lowest.limitVnd) ? limit : lowest,
    undefined,
  );
}
