import { checkArgument, checkRecords, makeFinding, type Finding } from '@khuyencong/model';
import { consistencyFindings } from './consistency-findings.js';
import { isAbove, pairParams, type StatedFigure } from './stated-figure.js';

/**
 * A part and the whole that it belongs to (quan hệ bộ phận – tổng thể), as indicators.
 *
 * @category consistency
 * @since 0.1.0
 */
export interface SubsetRelation {
  readonly part: string;
  readonly whole: string;
}

/**
 * Checks that no part is above its whole (đối chiếu bộ phận với tổng thể): women and all workers, passed and entered.
 *
 * Figures of one place, period and unit are compared. What the wording leaves open is not reported: "about 180" and 182 go together.
 *
 * @param figures - in any order
 * @param options - `relations` between indicators
 * @returns `SUBSET_ABOVE_WHOLE` for each pair that cannot hold, with both places in the data
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { checkSubsets } from '@khuyencong/targets';
 * const figure = (indicatorId: string, value: `${number}`) => ({
 *   indicatorId, place: 'Đồng Nai', period: '2021', unit: 'lao động', label: { vi: indicatorId, en: indicatorId },
 *   interval: { min: value, max: value, minInclusive: true, maxInclusive: true }, path: [indicatorId],
 * });
 * const relations = [{ part: 'women', whole: 'workers' }];
 * checkSubsets([figure('women', '120'), figure('workers', '100')], { relations }).map(({ code, path }) => [code, path]) // => [['SUBSET_ABOVE_WHOLE', ['women']]]
 * ```
 * @category consistency
 * @since 0.1.0
 */
export function checkSubsets(
  figures: readonly StatedFigure[],
  options: { readonly relations: readonly SubsetRelation[] },
): readonly Finding[] {
  checkRecords('figures', figures);
  checkArgument('options', options, ['relations']);
  const { relations } = options;
  return relations.flatMap(({ part, whole }) =>
    pairsAbove(figures, { upper: part, lower: whole }).map(([above, below]) =>
      makeFinding(consistencyFindings, 'SUBSET_ABOVE_WHOLE', pairParams(above, below), { path: above.path }),
    ),
  );
}

/** Pairs of one place, period and unit of which the first is above the second. */
export function pairsAbove(
  figures: readonly StatedFigure[],
  { upper, lower }: { readonly upper: string; readonly lower: string },
): readonly (readonly [StatedFigure, StatedFigure])[] {
  const below = new Map<string, StatedFigure[]>();
  for (const figure of figures) {
    if (figure.indicatorId !== lower) continue;
    const same = below.get(cellKey(figure));
    if (same) same.push(figure);
    else below.set(cellKey(figure), [figure]);
  }
  return figures
    .filter(({ indicatorId }) => indicatorId === upper)
    .flatMap((figure) =>
      (below.get(cellKey(figure)) ?? [])
        .filter((other) => isAbove(figure.interval, other.interval))
        .map((other) => [figure, other] as const),
    );
}

export function cellKey({ place, period, unit }: StatedFigure): string {
  return JSON.stringify([place, period, unit]);
}
