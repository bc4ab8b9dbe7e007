import { Exact, toDecimalString, type DecimalString } from '@khuyencong/model';
import type { RegisterTotal } from './totals.js';

/** Adds up the totals of several files: the same in whatever order they come. */
export function mergeTotals(lists: readonly (readonly RegisterTotal[])[]): readonly RegisterTotal[] {
  const [first, ...others] = lists;
  if (first && others.length === 0) return first;
  const merged = new Map<string, RegisterTotal>();
  for (const total of lists.flat()) {
    const key = [total.province, total.activity, total.year].join('\u0000');
    const before = merged.get(key);
    merged.set(key, before ? sumOf(before, total) : total);
  }
  return [...merged].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, total]) => total);
}

function sumOf(one: RegisterTotal, other: RegisterTotal): RegisterTotal {
  return {
    ...one,
    projects: one.projects + other.projects,
    totalCostVnd: plus(one.totalCostVnd, other.totalCostVnd),
    supportVnd: plus(one.supportVnd, other.supportVnd),
    disbursedVnd: plus(one.disbursedVnd, other.disbursedVnd),
    settledVnd: plus(one.settledVnd, other.settledVnd),
  };
}

/** What neither file states stays null. */
function plus(amount: DecimalString | null, more: DecimalString | null): DecimalString | null {
  if (amount === null || more === null) return amount ?? more;
  return toDecimalString(new Exact(amount).plus(more));
}
