import type { Criterion, MarkOption } from './criterion.js';
import type { CriteriaPath } from './placed-criteria.js';

/** Options of which one is chosen, and where they stand. */
export interface OptionLadder {
  readonly options: readonly MarkOption[];
  readonly path: CriteriaPath;
}

/** The ladders of a criterion: one, one per case, or none. */
export function optionLadders(criterion: Criterion, path: CriteriaPath): readonly OptionLadder[] {
  if (criterion.kind === 'options') return [{ options: criterion.options, path: [...path, 'options'] }];
  if (criterion.kind !== 'cases') return [];
  return criterion.cases.map(({ options }, index) => ({
    options,
    path: [...path, 'cases', index, 'options'],
  }));
}
