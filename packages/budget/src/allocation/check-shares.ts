import { makeFinding, type DecimalString, type Finding } from '@khuyencong/model';
import { allocationFindings } from './allocation-findings.js';
import type { AllocateOptions, AllocationShare } from './allocation.js';
import { asShare } from './allocation-plan.js';
import type { BoundedShare } from './bounded-units.js';
import { vndOfUnits } from './whole-units.js';

/** What makes an allocation impossible, each with its place. */
export function checkShares(
  shares: AllocateOptions['shares'],
  { totalVnd, path }: { readonly totalVnd: DecimalString; readonly path: readonly (string | number)[] },
): readonly Finding[] {
  if (shares.length === 0)
    return [makeFinding(allocationFindings, 'ALLOCATION_WITHOUT_SHARES', { totalVnd }, { path })];
  const negative = shares.some(isNegative)
    ? shares.flatMap((share, index) => negativeFields(asShare(share), String(index + 1), [...path, index]))
    : [];
  return negative.length === 0 && shares.every((share) => weightOf(share) === '0')
    ? [makeFinding(allocationFindings, 'ALLOCATION_WEIGHTS_ZERO', { totalVnd }, { path })]
    : negative;
}

function weightOf(share: DecimalString | AllocationShare): DecimalString {
  return typeof share === 'string' ? share : share.weight;
}

function isNegative(share: DecimalString | AllocationShare): boolean {
  if (typeof share === 'string') return share.startsWith('-');
  const { weight, floorVnd = '0', capVnd = '0' } = share;
  return weight.startsWith('-') || floorVnd.startsWith('-') || capVnd.startsWith('-');
}

function negativeFields(
  { weight, floorVnd, capVnd }: AllocationShare,
  share: string,
  path: readonly (string | number)[],
): readonly Finding[] {
  const findings: Finding[] = [];
  if (weight.startsWith('-'))
    findings.push(
      makeFinding(
        allocationFindings,
        'ALLOCATION_WEIGHT_NEGATIVE',
        { share, weight },
        { path: [...path, 'weight'] },
      ),
    );
  for (const [field, boundVnd] of [
    ['floorVnd', floorVnd],
    ['capVnd', capVnd],
  ] as const) {
    if (boundVnd?.startsWith('-'))
      findings.push(
        makeFinding(
          allocationFindings,
          'ALLOCATION_BOUND_NEGATIVE',
          { share, boundVnd },
          { path: [...path, field] },
        ),
      );
  }
  return findings;
}

/** Limits that no allocation can keep, in whole units: floors were raised to a whole unit, caps lowered to one. */
export function checkBounds(
  bounded: readonly BoundedShare[],
  { units, zeros, shares, path }: BoundsChecked,
): readonly Finding[] {
  const crossed = bounded.flatMap(({ floor, cap }, index) => {
    const { floorVnd = '0', capVnd = '0' } = asShare(shares[index] ?? '0');
    const params = { share: String(index + 1), floorVnd, capVnd };
    return cap !== undefined && floor > cap
      ? [makeFinding(allocationFindings, 'ALLOCATION_BOUNDS_CROSSED', params, { path: [...path, index] })]
      : [];
  });
  if (crossed.length > 0) return crossed;
  const vnd = (amount: bigint): DecimalString => vndOfUnits(amount, { zeros, isNegative: false });
  const totalVnd = vnd(units);
  const floors = bounded.reduce((sum, { floor }) => sum + floor, 0n);
  if (floors > units) {
    const params = { floorsVnd: vnd(floors), totalVnd };
    return [makeFinding(allocationFindings, 'ALLOCATION_FLOORS_EXCEED_TOTAL', params, { path })];
  }
  const reach = bounded.map(({ weight, floor, cap }) => (weight === 0n ? floor : cap));
  if (reach.includes(undefined)) return [];
  const caps = reach.reduce<bigint>((sum, cap = 0n) => sum + cap, 0n);
  const params = { capsVnd: vnd(caps), totalVnd };
  return caps < units
    ? [makeFinding(allocationFindings, 'ALLOCATION_CAPS_BELOW_TOTAL', params, { path })]
    : [];
}

interface BoundsChecked {
  readonly units: bigint;
  readonly zeros: number;
  readonly shares: AllocateOptions['shares'];
  readonly path: readonly (string | number)[];
}
