import { KcError, type DecimalString } from '@khuyencong/model';
import type { Indicator } from '../indicator/indicator.js';
import { compareNumbers, compareStated } from './compare-stated.js';
import { addText, newSum, sumText, type ExactSum } from './exact-sum.js';
import type { ProgressReport } from './progress-report.js';
import type { ProgressAmount, StatedValue } from './progress-state.js';

/** A cell under way; it never leaves the function call that fills it. */
export interface CellSum {
  readonly kind: ProgressAmount['kind'];
  readonly shape: PairShape;
  records: number;
  readonly sum: ExactSum;
  readonly denominators: ExactSum | undefined;
  highest: StatedValue | undefined;
  readonly stated: Map<string, StatedValue>;
  readonly members: Map<string, number>;
}

/** Whether reports hold numerator and denominator. */
export interface PairShape {
  readonly needsPair: boolean;
  readonly pairAllowed: boolean;
  /** A share is not above one; a ratio of two amounts may be. */
  readonly bounded: boolean;
}

/** How reports of an indicator are kept. */
export interface CellShape extends PairShape {
  readonly kind: ProgressAmount['kind'];
}

const noStated: Map<string, StatedValue> = new Map();
const noMembers: Map<string, number> = new Map();

export function cellShape({ measure, overTime, overPlaces }: Indicator): CellShape {
  const isShare = measure === 'share' || measure === 'ratio';
  const needsPair = isShare && (overPlaces !== 'not-additive' || overTime === 'sum-of-periods');
  const kinds = {
    'sum-of-periods': isShare ? 'ratio' : 'sum',
    'state-at-end': 'stated',
    highest: 'highest',
    distinct: 'distinct',
  } as const;
  return { kind: kinds[overTime], needsPair, pairAllowed: isShare, bounded: measure === 'share' };
}

export function newCell(kind: ProgressAmount['kind'], shape: PairShape): CellSum {
  return {
    kind,
    shape,
    records: 0,
    sum: newSum(),
    denominators: kind === 'ratio' ? newSum() : undefined,
    highest: undefined,
    stated: kind === 'stated' ? new Map<string, StatedValue>() : noStated,
    members: kind === 'distinct' ? new Map<string, number>() : noMembers,
  };
}

/** False, and nothing added, when the report does not hold what its indicator needs. */
export function addReportToCell(cell: CellSum, report: ProgressReport): boolean {
  const added =
    cell.kind === 'sum'
      ? report.value !== undefined && addText(cell.sum, report.value)
      : cell.kind === 'distinct'
        ? addMembers(cell, report.members)
        : addShareOrValue(cell, report);
  if (added) cell.records += 1;
  return added;
}

function addMembers(cell: CellSum, members: readonly string[] | undefined): boolean {
  if (members === undefined || members.includes('')) return false;
  for (const id of members.length > 1 ? new Set(members) : members)
    cell.members.set(id, (cell.members.get(id) ?? 0) + 1);
  return true;
}

function addShareOrValue(cell: CellSum, report: ProgressReport): boolean {
  const { value, numerator, denominator } = report;
  const { pairAllowed, needsPair, bounded } = cell.shape;
  const isPair = pairAllowed && numerator !== undefined && denominator !== undefined;
  if (!isPair && needsPair) return false;
  const [amount, whole] = isPair ? [numerator, denominator] : [value, undefined];
  if (amount === undefined || !isNumber(amount) || (whole !== undefined && !isPositive(whole))) return false;
  if (bounded && whole !== undefined && compareNumbers(amount, whole) > 0) return false;
  if (cell.kind === 'ratio')
    return addText(cell.sum, amount) && addText(cell.denominators ?? newSum(), whole ?? '0');
  const stated = statedValue(amount, whole, 1);
  if (cell.kind === 'highest') addHighest(cell, stated);
  else addStated(cell, stated);
  return true;
}

/** The numbers that a sum takes. */
export function isNumber(text: string): text is DecimalString {
  return addText(newSum(), text);
}

export function isPositive(text: string): boolean {
  return isNumber(text) && !text.startsWith('-') && text !== '0';
}

function addStated(cell: CellSum, stated: StatedValue): void {
  const key = stated.denominator === undefined ? stated.value : `${stated.value}/${stated.denominator}`;
  const same = cell.stated.get(key);
  const times = (same?.times ?? 0) + stated.times;
  cell.stated.set(key, same ? statedValue(stated.value, stated.denominator, times) : stated);
}

function addHighest(cell: CellSum, stated: StatedValue): void {
  const order = cell.highest ? compareStated(stated, cell.highest) : 1;
  if (order > 0) cell.highest = stated;
  else if (order === 0 && cell.highest)
    cell.highest = statedValue(stated.value, stated.denominator, cell.highest.times + stated.times);
}

/** Adds what other reports of the same cell made. */
export function addAmountToCell(
  cell: CellSum,
  amount: ProgressAmount,
  facts: { readonly indicatorId: string; readonly records: number },
): void {
  if (cell.kind !== amount.kind)
    throw new KcError('PROGRESS_KINDS_DIFFER', {
      indicator: facts.indicatorId,
      one: cell.kind,
      other: amount.kind,
    });
  const numbers =
    amount.kind === 'sum'
      ? addText(cell.sum, amount.total)
      : amount.kind !== 'ratio' ||
        (addText(cell.sum, amount.numerator) && addText(cell.denominators ?? newSum(), amount.denominator));
  if (!numbers) throw new KcError('MALFORMED_DECIMAL', { text: JSON.stringify(amount).slice(0, 60) });
  if (amount.kind === 'highest') addHighest(cell, amount.highest);
  if (amount.kind === 'stated') for (const stated of amount.values) addStated(cell, stated);
  if (amount.kind === 'distinct')
    for (const { id, times } of amount.members) cell.members.set(id, (cell.members.get(id) ?? 0) + times);
  cell.records += facts.records;
}

/** The cell as plain data in its one form. */
export function cellAmount({ kind, sum, denominators, highest, stated, members }: CellSum): ProgressAmount {
  switch (kind) {
    case 'sum':
      return { kind, total: sumText(sum) };
    case 'ratio':
      return { kind, numerator: sumText(sum), denominator: sumText(denominators ?? newSum()) };
    case 'highest':
      return { kind, highest: highest ?? statedValue('0', undefined, 0) };
    case 'stated':
      return { kind, values: [...stated.values()].sort(compareStated) };
    case 'distinct':
      return {
        kind,
        members: [...members]
          .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
          .map(([id, times]) => ({ id, times })),
      };
  }
}

function statedValue(
  value: DecimalString,
  denominator: DecimalString | undefined,
  times: number,
): StatedValue {
  return denominator === undefined ? { value, times } : { value, denominator, times };
}
