import { addText, newSum, sumText } from '../progress/exact-sum.js';
import { compareStated } from '../progress/compare-stated.js';
import type { ProgressAmount, ProgressCell, StatedValue } from '../progress/progress-state.js';
import type { DatedCell, Part, SettledPart } from './part.js';

/** Brings the periods of one place together, before the places are. */
export function settlePart(part: Part): SettledPart {
  const cells = [...part.cells].sort(byTime);
  const lastDay = cells.reduce((last, { period }) => (period.lastDay > last ? period.lastDay : last), '');
  const settled = { ...part, cells, lastDay };
  const [first] = cells;
  switch (first?.cell.amount.kind) {
    case 'sum':
    case 'ratio':
      return { ...settled, overlap: overlapIn(cells), stated: summed(cells.map(({ cell }) => cell)) };
    case 'highest':
      return { ...settled, stated: highestOf(cells.flatMap(({ cell }) => statedIn(cell.amount))) };
    case 'stated': {
      const latest = cells.filter(({ period }) => period.lastDay === lastDay);
      const values = latest.flatMap(({ cell }) => statedIn(cell.amount));
      const [value] = values;
      const conflict = values.some((other) => value && compareStated(value, other) !== 0);
      return conflict ? { ...settled, conflict: values } : { ...settled, ...(value && { stated: value }) };
    }
    default: {
      const members = new Set(cells.flatMap(({ cell }) => membersIn(cell.amount)));
      return { ...settled, members, stated: { value: `${members.size}`, times: 1 } };
    }
  }
}

function byTime({ period: one }: DatedCell, { period: other }: DatedCell): number {
  if (one.firstDay !== other.firstDay) return one.firstDay < other.firstDay ? -1 : 1;
  return one.lastDay < other.lastDay ? -1 : one.lastDay > other.lastDay ? 1 : 0;
}

/** Cells in the order of time: each against the one before it that lasts longest. */
function overlapIn(cells: readonly DatedCell[]): readonly [DatedCell, DatedCell] | undefined {
  let [longest] = cells;
  for (const next of cells.slice(1)) {
    if (longest && next.period.firstDay <= longest.period.lastDay) return [longest, next];
    longest = next;
  }
  return undefined;
}

function summed(cells: readonly ProgressCell[]): StatedValue {
  const [values, denominators] = [newSum(), newSum()];
  for (const { amount } of cells) {
    if (amount.kind === 'sum') addText(values, amount.total);
    if (amount.kind !== 'ratio') continue;
    addText(values, amount.numerator);
    addText(denominators, amount.denominator);
  }
  const value = sumText(values);
  const isRatio = cells.some(({ amount }) => amount.kind === 'ratio');
  return isRatio ? { value, denominator: sumText(denominators), times: 1 } : { value, times: 1 };
}

function statedIn(amount: ProgressAmount): readonly StatedValue[] {
  if (amount.kind === 'highest') return [amount.highest];
  return amount.kind === 'stated' ? amount.values : [];
}

function membersIn(amount: ProgressAmount): readonly string[] {
  return amount.kind === 'distinct' ? amount.members.map(({ id }) => id) : [];
}

function highestOf([first, ...others]: readonly StatedValue[]): StatedValue {
  const start = first ?? { value: '0', times: 0 };
  return others.reduce((highest, other) => (compareStated(other, highest) > 0 ? other : highest), start);
}
