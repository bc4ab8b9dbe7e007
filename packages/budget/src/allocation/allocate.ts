import {
  checkArgument,
  checkList,
  decimalString,
  knownOption,
  makeFinding,
  type DecimalString,
  type Finding,
} from '@khuyencong/model';
import { moneyUnitFactor } from '../money/money-units.js';
import { allocationFindings } from './allocation-findings.js';
import { sumVnd } from '../arithmetic/sum-vnd.js';
import type { AllocateOptions, Allocation, AllocationMode, AllocationShare, TieOrder } from './allocation.js';
import { asShare, type AllocationPlan } from './allocation-plan.js';
import { boundedUnits, type BoundedShare } from './bounded-units.js';
import { checkBounds, checkShares } from './check-shares.js';
import { explainShares } from './explain-shares.js';
import { proportionalUnits } from './proportional-units.js';
import { vndOfUnits, wholeUnits } from './whole-units.js';
import { safeWeights, wholeWeights } from './whole-weights.js';

/**
 * Allocates a total by exact weights (phân bổ kinh phí theo trọng số), in whole đồng, nghìn or triệu đồng: the shares and the rest
 * always make the total, at any size and below zero too.
 *
 * Each share is the whole part of its exact size; what is left goes to the largest remainders, one unit each, unless `mode` says
 * otherwise. Floors and caps hold, and the other shares take what they leave. A share without weight gets its floor and nothing more.
 *
 * **Units**: amounts in đồng; weights have none. What of the total is less than one `unit` is `restVnd`.
 *
 * @param totalVnd - canonical decimal text
 * @param options - `shares`: weights, or shares with their limits; `mode`, `tieOrder` and `unit`; `explain`
 * @returns the shares in order; none, and the total as the rest, where a finding says why
 * @throws `KcError` `MALFORMED_DECIMAL` when the total, a weight or a limit is not canonical decimal text; `OPTION_UNKNOWN` for another
 * mode, tie order or unit
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @example
 * ```ts runnable
 * import { allocate } from '@khuyencong/budget';
 * allocate('100', { shares: ['2', '3', '1'] }).sharesVnd // => ['33', '50', '17']
 * const capped = allocate('1000000000', {
 *   shares: [{ weight: '8', capVnd: '300000000' }, { weight: '1' }, { weight: '1', floorVnd: '400000000' }],
 *   unit: 'triệu đồng',
 * });
 * capped.sharesVnd // => ['300000000', '300000000', '400000000']
 * allocate('1000', { shares: ['0', '0'] }).findings.map(({ code }) => code) // => ['ALLOCATION_WEIGHTS_ZERO']
 * ```
 * @category allocation
 * @since 0.1.0
 */
export function allocate(totalVnd: DecimalString, options: AllocateOptions): Allocation {
  checkArgument('options', options);
  checkList('options.shares', options.shares);
  for (const share of options.shares) if (typeof share !== 'string') checkArgument('options.shares', share);
  const plan = planOf(totalVnd, options);
  const { whole, zeros, rules, total } = plan;
  const impossible = checkPlan(plan);
  if (impossible.length > 0) return { sharesVnd: [], restVnd: total, ...rules, findings: impossible };
  const allocated = plan.bounded
    ? boundedUnits(whole.units, plan.bounded, rules)
    : proportionalUnits(whole.units, plan.weights, rules);
  const vnd = (units: number | bigint): DecimalString =>
    vndOfUnits(units, { zeros, isNegative: whole.isNegative });
  const sharesVnd: DecimalString[] = [];
  for (const units of allocated.units) sharesVnd.push(vnd(units));
  return {
    sharesVnd,
    restVnd: allocated.rest === 0 ? whole.rest : sumVnd([vnd(allocated.rest), whole.rest]),
    ...rules,
    ...(options.explain === true && { explanations: explainShares(plan, { allocated, sharesVnd }) }),
    findings: whole.rest === '0' ? [] : [restBelowUnit(plan)],
  };
}

const modes: Readonly<Record<AllocationMode, true>> = {
  'largest-remainder': true,
  first: true,
  last: true,
  'separate-rest': true,
};

const tieOrders: Readonly<Record<TieOrder, true>> = {
  first: true,
  last: true,
  heaviest: true,
  lightest: true,
};

function planOf(totalVnd: DecimalString, options: AllocateOptions): AllocationPlan {
  const { mode = 'largest-remainder', tieOrder = 'first', unit = 'đồng', path = [] } = options;
  const total = decimalString(totalVnd);
  const zeros = moneyUnitFactor(unit).length - 1;
  const { shares } = options;
  const texts = shares.map((share) => (typeof share === 'string' ? share : share.weight));
  const weights = safeWeights(texts) ?? wholeWeights(texts);
  return {
    total,
    unit,
    zeros,
    whole: wholeUnits(total, zeros),
    shares,
    weights,
    bounded: boundedShares(shares, weights, zeros),
    rules: { mode: knownOption('mode', mode, modes), tieOrder: knownOption('tieOrder', tieOrder, tieOrders) },
    path,
  };
}

/** Floors are raised to whole units and caps lowered to them; nothing where no share has any. */
function boundedShares(
  shares: AllocateOptions['shares'],
  weights: readonly number[] | readonly bigint[],
  zeros: number,
): readonly BoundedShare[] | undefined {
  if (!shares.some(hasLimit)) return undefined;
  const unitsOf = (vnd: DecimalString): ReturnType<typeof wholeUnits> =>
    wholeUnits(decimalString(vnd), zeros);
  return shares.map((share, index) => {
    const { floorVnd = '0', capVnd } = asShare(share);
    const floor = unitsOf(floorVnd);
    return {
      weight: BigInt(weights[index] ?? 0),
      floor: floor.rest === '0' ? floor.units : floor.units + 1n,
      cap: capVnd === undefined ? undefined : unitsOf(capVnd).units,
    };
  });
}

function hasLimit(share: DecimalString | AllocationShare): boolean {
  return typeof share !== 'string' && (share.floorVnd !== undefined || share.capVnd !== undefined);
}

function checkPlan(plan: AllocationPlan): readonly Finding[] {
  const impossible = checkShares(plan.shares, { totalVnd: plan.total, path: plan.path });
  if (impossible.length > 0 || !plan.bounded) return impossible;
  return checkBounds(plan.bounded, { ...plan, units: plan.whole.units });
}

function restBelowUnit({ whole: { rest }, unit, path }: AllocationPlan): Finding {
  return makeFinding(allocationFindings, 'ALLOCATION_REST_BELOW_UNIT', { restVnd: rest, unit }, { path });
}
