import { checkArgument, checkRecords, checkTexts, makeFinding, type Finding } from '@khuyencong/model';
import { pairsAbove } from './check-subsets.js';
import { consistencyFindings } from './consistency-findings.js';
import { pairParams, type StatedFigure } from './stated-figure.js';

/**
 * Checks that no step of a funnel counts more than a step before it (đối chiếu các bước): entered, passed, recognised, put forward to the
 * level above, year by year.
 *
 * Steps that were not reported are stepped over, so the third is compared with the first. Of all steps before it, the nearest that
 * is exceeded is named.
 *
 * @param figures - in any order; figures of one place, period and unit are compared
 * @param options - `steps`: the indicators from the first step to the last
 * @returns `FUNNEL_STEP_GROWS` for each step that cannot hold
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { checkFunnel } from '@khuyencong/targets';
 * const figure = (indicatorId: string, value: `${number}`) => ({
 *   indicatorId, place: 'Việt Nam', period: '2021', unit: 'sản phẩm', label: { vi: indicatorId, en: indicatorId },
 *   interval: { min: value, max: value, minInclusive: true, maxInclusive: true }, path: [indicatorId],
 * });
 * checkFunnel([figure('entered', '179'), figure('recognised', '190')], { steps: ['entered', 'passed', 'recognised'] }).map(({ path }) => path) // => [['recognised']]
 * ```
 * @category consistency
 * @since 0.1.0
 */
export function checkFunnel(
  figures: readonly StatedFigure[],
  options: { readonly steps: readonly string[] },
): readonly Finding[] {
  checkRecords('figures', figures);
  checkArgument('options', options);
  checkTexts('options.steps', options.steps);
  const { steps } = options;
  return steps.flatMap((upper, index) => {
    const earlier = steps.slice(0, index).toReversed();
    const named = new Set<StatedFigure>();
    return earlier
      .flatMap((lower) => pairsAbove(figures, { upper, lower }))
      .filter(([later]) => !named.has(later) && named.add(later))
      .map(([later, before]) =>
        makeFinding(consistencyFindings, 'FUNNEL_STEP_GROWS', pairParams(later, before), {
          path: later.path,
        }),
      );
  });
}
