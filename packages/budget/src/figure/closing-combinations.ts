import { Exact, toDecimalString, type DecimalString, type Quantity } from '@khuyencong/model';
import type { SettledFigure } from './figure-readings.js';
import { addingUnit } from './adding-unit.js';
import { printedValue } from './printed-value.js';

const combinationsAtMost = 4096;

/** One reading for each open member, and what the printed parts then make minus the printed total. */
interface Combination {
  readonly chosen: readonly Quantity[];
  readonly difference: DecimalString;
}

/**
 * Every choice of readings for the open ones of `members` (total first) under which the printed parts make the printed total; none
 * when nothing is open.
 */
export function closingCombinations(members: readonly SettledFigure[]): readonly (readonly Quantity[])[] {
  const open = members.filter(({ quantity }) => !quantity);
  const combinations = open.reduce((count, { figure }) => count * figure.readings.length, 1);
  if (members.length < 2 || open.length === 0 || combinations > combinationsAtMost || !addUp(members))
    return [];
  const settled = members.reduce(
    (sum, member) => sum.plus(signedValue(member.quantity, member === members[0])),
    new Exact(0),
  );
  return open
    .reduce<readonly Combination[]>(
      (begun, member) => begun.flatMap((combination) => extend(combination, member, member === members[0])),
      [{ chosen: [], difference: toDecimalString(settled) }],
    )
    .filter(({ difference }) => difference === '0')
    .map(({ chosen }) => chosen);
}

function extend(
  { chosen, difference }: Combination,
  { figure }: SettledFigure,
  isTotal: boolean,
): readonly Combination[] {
  return figure.readings.map((reading) => ({
    chosen: [...chosen, reading],
    difference: toDecimalString(new Exact(difference).plus(signedValue(reading, isTotal))),
  }));
}

function signedValue(quantity: Quantity | undefined, isTotal: boolean): InstanceType<typeof Exact> {
  const value = new Exact((quantity && printedValue(quantity)) ?? 0);
  return isTotal ? value.negated() : value;
}

/** Rates of growth make no total, and amounts of several units neither. */
function addUp(members: readonly SettledFigure[]): boolean {
  const quantities = members.flatMap(({ figure, quantity }) => quantity ?? figure.readings);
  return quantities.every(
    (quantity) =>
      quantity.kind !== 'growth' &&
      quantities[0] !== undefined &&
      addingUnit(quantity) === addingUnit(quantities[0]),
  );
}
