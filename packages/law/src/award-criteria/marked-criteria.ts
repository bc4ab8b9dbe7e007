import { checkArgument } from '@khuyencong/model';
import type { CriteriaSet } from './criteria-set.js';
import type {
  AdditiveCriterion,
  CaseCriterion,
  OpenCriterion,
  OptionCriterion,
  YesNoCriterion,
} from './criterion.js';
import { placedCriteria } from './placed-criteria.js';

/**
 * A criterion that a juror marks (tiêu chí chấm điểm): any but a group.
 *
 * @category criteria
 * @since 0.1.0
 */
export type MarkedCriterion =
  OptionCriterion | CaseCriterion | AdditiveCriterion | YesNoCriterion | OpenCriterion;

/**
 * The criteria that a juror marks (các tiêu chí chấm điểm), in the order of the score sheet.
 *
 * @param set - the set of criteria
 * @returns every criterion that is no group
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { markedCriteria } from '@khuyencong/law/award-criteria';
 * import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
 * markedCriteria(tt26Of2014.sets[0]!).map(({ id }) => id) // => ['tc1', 'tc2', 'tc3', 'tc4']
 * ```
 * @category criteria
 * @since 0.1.0
 */
export function markedCriteria(set: CriteriaSet): readonly MarkedCriterion[] {
  checkArgument('set', set, ['criteria']);
  return placedCriteria(set).flatMap(({ criterion }) => (criterion.kind === 'group' ? [] : [criterion]));
}
