import { checkArgument, Exact, knownOption, toDecimalString, type DecimalString } from '@khuyencong/model';
import type { Criterion } from './criterion.js';
import { optionLadders } from './option-ladders.js';

const criterionKinds: Readonly<Record<Criterion['kind'], true>> = {
  group: true,
  options: true,
  cases: true,
  additive: true,
  'yes-no': true,
  open: true,
};

/**
 * The highest mark that a criterion can earn through its options (mức điểm cao nhất); a group adds up its criteria, options that add up
 * are added up.
 *
 * Equals `maxMark` in a sound set: `checkCriteriaSet` says where it does not. Options without a mark do not count.
 *
 * @param criterion - a criterion or a group
 * @returns the mark as decimal text
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { bestMark } from '@khuyencong/law/award-criteria';
 * const criterion = {
 *   kind: 'options', id: '1.1', label: { vi: 'Nguồn gốc sản phẩm' }, maxMark: '3', options: [{ mark: '1' }, { mark: '2.5' }],
 * } as const;
 * bestMark(criterion) // => '2.5'
 * ```
 * @category criteria
 * @since 0.1.0
 */
export function bestMark(criterion: Criterion): DecimalString {
  checkArgument('criterion', criterion);
  knownOption('criterion.kind', criterion.kind, criterionKinds);
  if (criterion.kind === 'group') {
    const sum = criterion.children.reduce((total, child) => total.plus(bestMark(child)), new Exact(0));
    return toDecimalString(sum);
  }
  if (criterion.kind === 'yes-no' || criterion.kind === 'open') return criterion.maxMark;
  if (criterion.kind === 'additive') {
    const sum = criterion.options.reduce((total, { mark = '0' }) => total.plus(mark), new Exact(0));
    return toDecimalString(sum);
  }
  const marks = optionLadders(criterion, [])
    .flatMap(({ options }) => options)
    .flatMap(({ mark }) => (mark === undefined ? [] : [new Exact(mark)]));
  return toDecimalString(marks.reduce((best, mark) => (mark.greaterThan(best) ? mark : best), new Exact(0)));
}
