import { checkArgument, checkRecords } from '@khuyencong/model';
import type { CriteriaSet } from './criteria-set.js';
import { reachesPlace, withValueAt } from './value-at-path.js';

/**
 * Applies the corrections of a published table (áp dụng đính chính), so that it can be marked with.
 *
 * Corrections that say what must be are applied; the others stay listed.
 *
 * @param set - a set as published
 * @returns the set to mark with; the same set when nothing is to be corrected
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { checkCriteriaSet, correctCriteriaSet } from '@khuyencong/law/award-criteria';
 * import { ocop2026 } from '@khuyencong/law/award-criteria/ocop-2026';
 * const printed = ocop2026.sets[3]!;
 * checkCriteriaSet(printed).length // => 2
 * checkCriteriaSet(correctCriteriaSet(printed)) // => []
 * ```
 * @category criteria
 * @since 0.1.0
 */
export function correctCriteriaSet(set: CriteriaSet): CriteriaSet {
  checkArgument('set', set, ['criteria']);
  if (set.corrections !== undefined) checkRecords('set.corrections', set.corrections);
  const all = set.corrections ?? [];
  const due = all.filter(({ path, mustBe }) => mustBe !== undefined && reachesPlace(set, path));
  if (due.length === 0) return set;
  const corrected = due.reduce<unknown>((data, { path, mustBe }) => withValueAt(data, path, mustBe), set);
  return {
    ...(corrected as CriteriaSet),
    corrections: all.filter((correction) => !due.includes(correction)),
  };
}
