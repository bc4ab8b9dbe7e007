import { checkArgument, checkRecords, readPeriod, type Finding, type IsoDate } from '@khuyencong/model';
import type { PlaceMapping } from '../roll-up/place-mapping.js';
import { stands } from '../roll-up/place-routes.js';
import { compareSum } from './check-totals.js';
import type { StatedFigure } from './stated-figure.js';

/**
 * Checks the figure of a place against the places that it is made of (đối chiếu số cả nước với các tỉnh, số của tỉnh với các xã).
 *
 * The places are those that the mapping puts into it on the last day of the period. Give figures of indicators that add up over
 * places only.
 *
 * @param figures - of the upper and of the lower places, in any order; the `period` of each as in `PeriodText`
 * @param options - `mapping` from the lower places to the upper
 * @returns `WHOLE_OTHER_THAN_PLACES`, or `SUM_NOT_COMPARED` with the places that are missing
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { checkPlaces } from '@khuyencong/targets';
 * const figure = (place: string, value: `${number}`) => ({
 *   indicatorId: 'projects', place, period: '2024', unit: 'đề án', label: { vi: 'Đề án', en: 'Projects' },
 *   interval: { min: value, max: value, minInclusive: true, maxInclusive: true }, path: [place],
 * });
 * const rows = ['Đồng Nai', 'Thái Nguyên'].map((place) => ({ place, partOf: 'Việt Nam', from: null, to: null }));
 * const mapping = { id: 'nation', label: { vi: 'Cả nước', en: 'The nation' }, rows };
 * checkPlaces([figure('Việt Nam', '50'), figure('Đồng Nai', '20'), figure('Thái Nguyên', '25')], { mapping }).map(({ path }) => path) // => [['Việt Nam']]
 * ```
 * @category consistency
 * @since 0.1.0
 */
export function checkPlaces(
  figures: readonly StatedFigure[],
  options: { readonly mapping: PlaceMapping },
): readonly Finding[] {
  checkRecords('figures', figures);
  checkArgument('options', options);
  checkArgument('options.mapping', options.mapping, ['rows']);
  const { mapping } = options;
  return figures.flatMap((whole) => {
    const day = readPeriod(whole.period)?.lastDay;
    const places = day === undefined ? [] : placesIn(mapping, { place: whole.place, day });
    if (places.length === 0) return [];
    const parts = places.flatMap((place) =>
      figures
        .filter(
          (figure) =>
            figure.place === place &&
            figure.indicatorId === whole.indicatorId &&
            figure.period === whole.period &&
            figure.unit === whole.unit,
        )
        .slice(0, 1),
    );
    if (parts.length === 0) return [];
    const missing = places.filter((place) => !parts.some((part) => part.place === place));
    return compareSum(whole, { parts, missing, code: 'WHOLE_OTHER_THAN_PLACES' });
  });
}

/** Whole places only: a part of a place that was split has no figure of its own. */
function placesIn(
  { rows }: PlaceMapping,
  { place, day }: { readonly place: string; readonly day: IsoDate },
): readonly string[] {
  const inside = rows.filter((row) => row.partOf === place && row.place !== place && stands(row, day));
  return inside.some(({ share }) => share !== undefined && share !== '1')
    ? []
    : inside.map((row) => row.place);
}
