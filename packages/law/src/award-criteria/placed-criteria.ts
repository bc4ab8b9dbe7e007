import type { CriteriaSet } from './criteria-set.js';
import type { Criterion } from './criterion.js';

/** A place in a set: keys and indices from its root. */
export type CriteriaPath = readonly (string | number)[];

/** A criterion and where it stands. */
export interface PlacedCriterion {
  readonly criterion: Criterion;
  readonly path: CriteriaPath;
}

/** All criteria of a set in the order of the table, groups before what they hold. */
export function placedCriteria(set: CriteriaSet): readonly PlacedCriterion[] {
  const placed = (criteria: readonly Criterion[], path: CriteriaPath): readonly PlacedCriterion[] =>
    criteria.flatMap((criterion, index) => {
      const here = [...path, index];
      const below = criterion.kind === 'group' ? placed(criterion.children, [...here, 'children']) : [];
      return [{ criterion, path: here }, ...below];
    });
  return placed(set.criteria, ['criteria']);
}
