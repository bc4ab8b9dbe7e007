import { withExtras, type AllocatedUnits, type HandOutOptions } from './proportional-units.js';

/** A share with its limits in whole units. */
export interface BoundedShare {
  readonly weight: bigint;
  readonly floor: bigint;
  /** Left out where nothing limits the share. */
  readonly cap?: bigint | undefined;
}

/**
 * Shares in proportion to weights, none below its floor or above its cap; the floors fit into the total and the caps reach it.
 *
 * In each round the shares whose limits are passed on the side that weighs more are held at them, and the others share what is
 * left, so that there are at most as many rounds as shares.
 */
export function boundedUnits(
  total: bigint,
  shares: readonly BoundedShare[],
  options: HandOutOptions,
): AllocatedUnits {
  const { heldBy, pool } = holdAtLimits(total, shares);
  const isFree = (index: number): boolean => heldBy[index] === undefined;
  const sum = weightOf(shares.filter((_, index) => isFree(index)));
  const remainders: bigint[] = [];
  const units = shares.map(({ weight, floor, cap = 0n }, index) => {
    if (!isFree(index)) {
      remainders.push(0n);
      return heldBy[index] === 'cap' ? cap : floor;
    }
    remainders.push((pool * weight) % sum);
    return (pool * weight) / sum;
  });
  const left = total - units.reduce((one, other) => one + other, 0n);
  const room = shares.map(({ cap }, index) => (cap === undefined ? undefined : cap - (units[index] ?? 0n)));
  const weights = shares.map(({ weight }) => weight);
  return {
    ...withExtras(units, { remainders, weights, left: Number(left), room }, options),
    heldBy,
  };
}

function holdAtLimits(
  total: bigint,
  shares: readonly BoundedShare[],
): { readonly heldBy: readonly ('floor' | 'cap' | undefined)[]; readonly pool: bigint } {
  const heldBy = shares.map(({ weight }): 'floor' | 'cap' | undefined =>
    weight === 0n ? 'floor' : undefined,
  );
  for (;;) {
    const pool = total - heldUnits(shares, heldBy);
    const sum = weightOf(shares.filter((_, index) => heldBy[index] === undefined));
    const passed = shares.map((share, index) =>
      heldBy[index] === undefined ? passedBy(share, pool, sum) : { below: 0n, above: 0n },
    );
    const below = passed.reduce((all, each) => all + each.below, 0n);
    const above = passed.reduce((all, each) => all + each.above, 0n);
    if (below === 0n && above === 0n) return { heldBy, pool };
    passed.forEach((each, index) => {
      if (each.below > 0n && below >= above) heldBy[index] = 'floor';
      if (each.above > 0n && above >= below) heldBy[index] = 'cap';
    });
  }
}

/** How far the proportional share passes its limits, times the sum of the weights. */
function passedBy(
  { weight, floor, cap }: BoundedShare,
  pool: bigint,
  sum: bigint,
): { readonly below: bigint; readonly above: bigint } {
  const share = pool * weight;
  const below = floor * sum - share;
  const above = cap === undefined ? 0n : share - cap * sum;
  return { below: below > 0n ? below : 0n, above: above > 0n ? above : 0n };
}

function heldUnits(
  shares: readonly BoundedShare[],
  heldBy: readonly ('floor' | 'cap' | undefined)[],
): bigint {
  return shares.reduce((sum, { floor, cap = 0n }, index) => {
    if (heldBy[index] === undefined) return sum;
    return sum + (heldBy[index] === 'cap' ? cap : floor);
  }, 0n);
}

function weightOf(shares: readonly BoundedShare[]): bigint {
  return shares.reduce((sum, { weight }) => sum + weight, 0n);
}
