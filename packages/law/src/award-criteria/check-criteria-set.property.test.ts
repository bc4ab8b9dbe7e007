import fc from 'fast-check';
import { Exact, toDecimalString } from '@khuyencong/model';
import { expect, it } from 'vitest';
import { shippedSets } from '../../test/award-criteria/shipped.js';
import { bestMark } from './best-mark.js';
import { checkCriteriaSet } from './check-criteria-set.js';
import type { CriteriaSet } from './criteria-set.js';
import type { Criterion } from './criterion.js';
import { markedCriteria } from './marked-criteria.js';

const anySet = fc.nat(shippedSets.length - 1);

/** Without the paths, which move with the criteria. */
function factsOf(set: CriteriaSet): readonly string[] {
  return checkCriteriaSet({ ...set, corrections: [] })
    .map(({ code, params }) => JSON.stringify([code, params]))
    .sort();
}

function permuted(
  criteria: readonly Criterion[],
  key: (criterion: Criterion) => number,
): readonly Criterion[] {
  return [...criteria]
    .sort((left, right) => key(left) - key(right))
    .map((criterion) =>
      criterion.kind === 'group' ? { ...criterion, children: permuted(criterion.children, key) } : criterion,
    );
}

function withLowered(criteria: readonly Criterion[], id: string): readonly Criterion[] {
  return criteria.map((criterion) => {
    if (criterion.kind === 'group') return { ...criterion, children: withLowered(criterion.children, id) };
    if (criterion.id !== id) return criterion;
    return { ...criterion, maxMark: toDecimalString(new Exact(criterion.maxMark).minus(1)) };
  });
}

it('finds the same in any order of the criteria', () => {
  fc.assert(
    fc.property(anySet, fc.infiniteStream(fc.nat(1000)), (index, stream) => {
      const set = shippedSets[index] as CriteriaSet;
      const keys = new Map<Criterion, number>();
      const key = (criterion: Criterion): number => {
        const known = keys.get(criterion);
        if (known !== undefined) return known;
        const drawn = stream.next().value as number;
        keys.set(criterion, drawn);
        return drawn;
      };
      const moved = { ...set, criteria: permuted(set.criteria, key) };
      expect(factsOf(moved)).toEqual(factsOf(set));
      expect(moved.criteria.map(bestMark).sort()).toEqual(set.criteria.map(bestMark).sort());
    }),
    { numRuns: 200 },
  );
});

it('finds every maximum that is lowered by 1', () => {
  for (const set of shippedSets) {
    const before = new Set(factsOf(set));
    for (const { id } of markedCriteria(set)) {
      const found = factsOf({ ...set, criteria: withLowered(set.criteria, id) });
      expect(found.filter((fact) => !before.has(fact)).length).toBeGreaterThan(0);
    }
  }
});

it('changes nothing in what it checks', () => {
  for (const set of shippedSets) {
    const copy = structuredClone(set);
    checkCriteriaSet(set);
    expect(set).toEqual(copy);
  }
});
