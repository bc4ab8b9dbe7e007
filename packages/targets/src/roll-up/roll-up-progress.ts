import { checkArgument, isoDate, makeFinding, type Finding, type IsoDate } from '@khuyencong/model';
import { checkIndicators } from '../indicator/check-indicators.js';
import type { Indicator } from '../indicator/indicator.js';
import type { ProgressState } from '../progress/progress-state.js';
import { combineParts } from './combine-parts.js';
import { expectedPlaces, unreportedPeriods, unreportedPlaces } from './expected-places.js';
import type { Part } from './part.js';
import { partsOf } from './parts-of.js';
import type { PlaceMapping } from './place-mapping.js';
import { indexMapping } from './place-routes.js';
import { rollUpFindings } from './roll-up-findings.js';
import type { RolledFigure, RollUp, RollUpSpan } from './rolled-figure.js';

/**
 * Rolls progress up to higher places (tổng hợp tiến độ theo địa bàn): commune, province, region, nation, or old provinces to new ones.
 *
 * Each place is brought through time first, in the way of the indicator; then the places are brought together. Shares are the sum of
 * numerators over the sum of denominators, never an average. What does not add up is listed, not summed. A place counts where it
 * stood on the last day of its report; the places above it are taken as of that day, or else as of `asOf`, so that reports of an old
 * province find the region of the new one. A state of an old place gives way to a later one of the place that took over.
 *
 * Nothing is left out in silence: a place without mapping, mapped twice, or that did not exist then, a place reported beside one that
 * holds it, contradicting states and places without a report are all named.
 *
 * **Units**: those of the indicators. **Rounding**: none; shares of places that were split are exact.
 *
 * @param state - progress by places of the lowest level, merged
 * @param options - `indicators` to make figures of; `mappings` from the lowest level up; `span`: the days that the figures are about,
 * which must hold whole periods; `asOf`: the day whose higher places count
 * @returns a figure for each indicator and place, with its parts, mappings and explanation
 * @throws `KcError` `PROGRESS_KINDS_DIFFER` when the state keeps an indicator in another way; `MALFORMED_DECIMAL` when a share of a mapping is not canonical decimal text
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `MALFORMED_DATE` when a day does not exist
 * @example
 * ```ts runnable
 * import { rollUpProgress } from '@khuyencong/targets';
 * const label = { vi: 'Lao động được đào tạo', en: 'Workers trained' };
 * const trained = { id: 'trained', label, unit: 'lao động', measure: 'count', overTime: 'sum-of-periods', overPlaces: 'sum' } as const;
 * const cell = (place: string, total: `${number}`) =>
 *   ({ indicatorId: 'trained', place, period: '2024', records: 1, amount: { kind: 'sum', total } }) as const;
 * const merged = { partOf: 'An Giang', from: null, to: '2025-06-30' } as const;
 * const mapping = {
 *   id: 'merger-2025',
 *   label: { vi: 'Sáp nhập tỉnh năm 2025', en: 'Mergers of 2025' },
 *   rows: [{ place: 'An Giang (cũ)', ...merged }, { place: 'Kiên Giang', ...merged }],
 * };
 * const { figures } = rollUpProgress(
 *   { cells: [cell('An Giang (cũ)', '120'), cell('Kiên Giang', '80')] },
 *   { indicators: [trained], mappings: [mapping], span: { firstDay: '2024-01-01', lastDay: '2024-12-31' }, asOf: '2025-07-01' },
 * );
 * figures.map(({ place, value, mappingIds, parts }) => [place, value, mappingIds, parts.length]) // => [['An Giang', '200', ['merger-2025'], 2]]
 * ```
 * @category roll-up
 * @since 0.1.0
 */
export function rollUpProgress(
  state: ProgressState,
  options: {
    readonly indicators: readonly Indicator[];
    readonly mappings: readonly PlaceMapping[];
    readonly span: RollUpSpan;
    readonly asOf: IsoDate;
  },
): RollUp {
  checkArgument('state', state, ['cells']);
  checkArgument('options', options, ['indicators', 'mappings']);
  checkArgument('options.span', options.span);
  isoDate(options.span.firstDay);
  isoDate(options.span.lastDay);
  isoDate(options.asOf);
  const { indicators, mappings, span, asOf } = options;
  const levels = mappings.map(indexMapping);
  const { byIndicator, findings } = partsOf(state, { levels, span, asOf, indicators });
  const expected = expectedPlaces({ levels, span, asOf });
  const made = indicators.flatMap((indicator) => {
    const targets = byIndicator.get(indicator.id);
    const places = [...new Set([...expected.keys(), ...(targets?.keys() ?? [])])].sort();
    return places.map((place) => {
      const parts = [...(targets?.get(place)?.values() ?? [])].flat();
      const awaited = expected.get(place) ?? [];
      return figureOf(parts, {
        indicator,
        place,
        span,
        unreported: unreportedPlaces(awaited, { parts, indicator, span }),
        unreportedPeriods: unreportedPeriods(awaited, { parts, indicator }),
      });
    });
  });
  return {
    figures: made.map(({ figure }) => figure),
    findings: [...checkIndicators(indicators), ...findings, ...made.flatMap((each) => each.findings)],
  };
}

function figureOf(
  parts: readonly Part[],
  owed: Pick<RolledFigure, 'place' | 'span' | 'unreported' | 'unreportedPeriods'> & {
    readonly indicator: Indicator;
  },
): { readonly figure: RolledFigure; readonly findings: readonly Finding[] } {
  const { indicator, place, span, unreported, unreportedPeriods: periods } = owed;
  const combined =
    parts.length > 0
      ? combineParts(parts, { indicator, place })
      : { figure: { status: 'not-known', parts: [], mappingIds: [] } as const, findings: [] };
  const facts = { indicator: indicator.id, place };
  const path = { path: ['indicators', indicator.id] };
  const places = unreported.join('; ');
  const missing = [
    ...(places === '' ? [] : [makeFinding(rollUpFindings, 'PLACES_UNREPORTED', { ...facts, places }, path)]),
    ...(periods.length === 0
      ? []
      : [makeFinding(rollUpFindings, 'PERIODS_UNREPORTED', { ...facts, periods: listed(periods) }, path)]),
  ];
  const { status, ...rest } = combined.figure;
  return {
    figure: {
      indicatorId: indicator.id,
      place,
      span,
      status,
      ...rest,
      unreported,
      unreportedPeriods: periods,
    },
    findings: [...combined.findings, ...missing],
  };
}

const mostListed = 12;

function listed(periods: readonly string[]): string {
  const shown = periods.slice(0, mostListed).join('; ');
  return periods.length > mostListed ? `${shown}; …` : shown;
}
