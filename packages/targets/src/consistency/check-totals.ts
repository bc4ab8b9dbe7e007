import { checkArgument, checkRecords, intervalsMeet, makeFinding, type Finding } from '@khuyencong/model';
import { cellKey } from './check-subsets.js';
import { consistencyFindings } from './consistency-findings.js';
import { isAbove, pairParams, sumOf, type StatedFigure } from './stated-figure.js';

/**
 * A total and the indicators that make it (tổng và các phần), such as all workers: women and men.
 *
 * @category consistency
 * @since 0.1.0
 */
export interface TotalRelation {
  readonly total: string;
  readonly parts: readonly string[];
}

/**
 * Checks totals against the parts that make them (đối chiếu tổng với các phần), in each place and period.
 *
 * With a part missing, parts that already exceed the total are reported, since counts are not below 0; otherwise that nothing could be
 * compared.
 *
 * @param figures - in any order
 * @param options - `relations`
 * @returns `TOTAL_OTHER_THAN_PARTS`, or `SUM_NOT_COMPARED` with what is missing
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { checkTotals } from '@khuyencong/targets';
 * const figure = (indicatorId: string, value: `${number}`) => ({
 *   indicatorId, place: 'Đồng Nai', period: '2021', unit: 'lao động', label: { vi: indicatorId, en: indicatorId },
 *   interval: { min: value, max: value, minInclusive: true, maxInclusive: true }, path: [indicatorId],
 * });
 * const relations = [{ total: 'workers', parts: ['women', 'men'] }];
 * checkTotals([figure('workers', '100'), figure('women', '60'), figure('men', '30')], { relations }).map(({ code }) => code) // => ['TOTAL_OTHER_THAN_PARTS']
 * ```
 * @category consistency
 * @since 0.1.0
 */
export function checkTotals(
  figures: readonly StatedFigure[],
  options: { readonly relations: readonly TotalRelation[] },
): readonly Finding[] {
  checkRecords('figures', figures);
  checkArgument('options', options, ['relations']);
  const { relations } = options;
  const byCell = new Map<string, StatedFigure[]>();
  for (const figure of figures) {
    const same = byCell.get(cellKey(figure));
    if (same) same.push(figure);
    else byCell.set(cellKey(figure), [figure]);
  }
  return relations.flatMap(({ total, parts }) =>
    figures
      .filter(({ indicatorId }) => indicatorId === total)
      .flatMap((whole) => {
        const own = byCell.get(cellKey(whole)) ?? [];
        const found = parts.flatMap((part) =>
          own.filter(({ indicatorId }) => indicatorId === part).slice(0, 1),
        );
        const missing = parts.filter((part) => !found.some(({ indicatorId }) => indicatorId === part));
        return compareSum(whole, { parts: found, missing, code: 'TOTAL_OTHER_THAN_PARTS' });
      }),
  );
}

/** A whole against the sum of what was found of it. */
export function compareSum(
  whole: StatedFigure,
  {
    parts,
    missing,
    code,
  }: {
    readonly parts: readonly StatedFigure[];
    readonly missing: readonly string[];
    readonly code: 'TOTAL_OTHER_THAN_PARTS' | 'WHOLE_OTHER_THAN_PLACES';
  },
): readonly Finding[] {
  const sum = sumOf(parts, whole);
  const pair = pairParams(whole, sum);
  const where = { path: whole.path };
  const isWrong =
    missing.length === 0
      ? !intervalsMeet(whole.interval, sum.interval)
      : parts.length > 0 && parts.every(isFromZero) && isAbove(sum.interval, whole.interval);
  if (!isWrong) {
    if (missing.length === 0) return [];
    return [
      makeFinding(consistencyFindings, 'SUM_NOT_COMPARED', { ...pair, missing: missing.join('; ') }, where),
    ];
  }
  return code === 'TOTAL_OTHER_THAN_PARTS'
    ? [
        makeFinding(
          consistencyFindings,
          code,
          { ...pair, parts: parts.map(({ indicatorId }) => indicatorId).join('; ') },
          where,
        ),
      ]
    : [
        makeFinding(
          consistencyFindings,
          code,
          { ...pair, places: parts.map(({ place }) => place).join('; ') },
          where,
        ),
      ];
}

function isFromZero({ interval }: StatedFigure): boolean {
  return interval.min !== null && !interval.min.startsWith('-');
}
