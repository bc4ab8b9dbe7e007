import { Exact, toDecimalString, type DecimalString } from '@khuyencong/model';
import type { CapGroup, CapsSummary, CapUnknown } from '../summary/caps-summary.js';

const aboveAtMost = 20;

/** Puts the comparison with the norms of several files together; null where no file has projects. */
export function mergeCaps(summaries: readonly CapsSummary[]): CapsSummary | null {
  const [only, ...others] = summaries;
  if (!only || others.length === 0) return only ?? null;
  const groups = new Map<string, CapGroup>();
  const reasons = new Map<CapUnknown, number>();
  for (const summary of summaries) {
    for (const group of summary.groups) {
      const key = JSON.stringify([group.activity, group.level, group.normId]);
      const before = groups.get(key);
      groups.set(key, before ? addGroup(before, group) : group);
    }
    for (const { reason, projects } of summary.notJudged)
      reasons.set(reason, (reasons.get(reason) ?? 0) + projects);
  }
  return {
    groups: sorted(groups).map(([, group]) => group),
    above: summaries
      .flatMap(({ above }) => above)
      .sort((one, other) => new Exact(other.excessVnd).comparedTo(one.excessVnd))
      .slice(0, aboveAtMost),
    notJudged: sorted(reasons).map(([reason, projects]) => ({ reason, projects })),
  };
}

function sorted<Key extends string, Value>(map: ReadonlyMap<Key, Value>): readonly (readonly [Key, Value])[] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}

function addGroup(one: CapGroup, other: CapGroup): CapGroup {
  const plus = (amount: DecimalString, more: DecimalString): DecimalString =>
    toDecimalString(new Exact(amount).plus(more));
  return {
    ...one,
    projects: one.projects + other.projects,
    above: one.above + other.above,
    supportVnd: plus(one.supportVnd, other.supportVnd),
    allowedVnd: plus(one.allowedVnd, other.allowedVnd),
    excessVnd: plus(one.excessVnd, other.excessVnd),
  };
}
