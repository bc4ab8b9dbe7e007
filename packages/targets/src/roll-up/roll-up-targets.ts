import {
  addIntervals,
  checkArgument,
  checkRecords,
  isoDate,
  makeFinding,
  scaleInterval,
  type DecimalString,
  type Finding,
  type Interval,
  type IsoDate,
  type YearSpan,
} from '@khuyencong/model';
import type { Indicator } from '../indicator/indicator.js';
import { isAdditive } from './is-additive.js';
import { routeFinding } from './parts-of.js';
import type { PlaceMapping } from './place-mapping.js';
import {
  indexMapping,
  routesOf,
  type MappingIndex,
  type PlaceRoute,
  type RouteFault,
} from './place-routes.js';
import { rollUpFindings } from './roll-up-findings.js';
import type { RolledFigure } from './rolled-figure.js';

/**
 * A target that was set for one place (chỉ tiêu giao cho một địa bàn), as the numbers that meet it.
 *
 * **Units**: that of the indicator.
 *
 * @category roll-up
 * @since 0.1.0
 */
export interface PlaceTarget {
  readonly id: string;
  readonly indicatorId: string;
  readonly place: string;
  readonly years: YearSpan;
  readonly accepts: Interval;
}

/**
 * One of the targets that were brought together (chỉ tiêu thành phần), with its way up.
 *
 * @category roll-up
 * @since 0.1.0
 */
export interface RolledTargetPart {
  readonly targetId: string;
  readonly place: string;
  readonly chain: readonly string[];
  readonly mappingIds: readonly string[];
  readonly share: DecimalString;
  /** Before the share is taken. */
  readonly accepts: Interval;
}

/**
 * Targets of old or lower places for one place (chỉ tiêu tổng hợp), beside the result of that place.
 *
 * @category roll-up
 * @since 0.1.0
 */
export interface RolledTarget {
  readonly indicatorId: string;
  readonly place: string;
  readonly years: YearSpan;
  /** The sum; left out where targets do not add up, which are then only listed. */
  readonly accepts?: Interval;
  readonly parts: readonly RolledTargetPart[];
  readonly mappingIds: readonly string[];
  /** The figures of the same indicator and place whose days lie in these years. */
  readonly figures: readonly RolledFigure[];
}

interface TargetGroup {
  readonly indicatorId: string;
  readonly place: string;
  readonly years: YearSpan;
  readonly parts: { readonly target: PlaceTarget; readonly route: PlaceRoute; readonly index: number }[];
}

/**
 * Puts the targets of old or lower places beside the results of the place that they are part of now (đối chiếu chỉ tiêu của các địa
 * bàn cũ với kết quả của địa bàn mới).
 *
 * A target counts where its place stood on the first day of its years: a target for 2021–2025 belongs to the province that it was set
 * for, whatever became of it. Targets for counts and money add up, end by end; shares, highest values and things counted once do
 * not, nor does a target beside one for a place that holds it: they are listed.
 *
 * **Rounding**: none.
 *
 * @param targets - each for one place
 * @param options - `indicators`, `mappings` and `asOf` as in `rollUpProgress`; `figures` that it gave
 * @returns by indicator, place and years, the targets with their mappings and the figures beside them
 * @throws `KcError` `MALFORMED_DECIMAL` when a share of a mapping is not canonical decimal text
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `MALFORMED_DATE` when a day does not exist
 * @example
 * ```ts runnable
 * import { rollUpTargets } from '@khuyencong/targets';
 * const label = { vi: 'Cơ sở được hỗ trợ', en: 'Establishments supported' };
 * const supported = { id: 'supported', label, unit: 'cơ sở', measure: 'count', overTime: 'sum-of-periods', overPlaces: 'sum' } as const;
 * const merged = { partOf: 'An Giang', from: null, to: '2025-06-30' } as const;
 * const mapping = { id: 'merger-2025', label, rows: [{ place: 'An Giang (cũ)', ...merged }, { place: 'Kiên Giang', ...merged }] };
 * const target = (place: string, min: `${number}`) =>
 *   ({ id: place, indicatorId: 'supported', place, years: { from: 2021, to: 2025 }, accepts: { min, max: null, minInclusive: true, maxInclusive: false } });
 * const { targets } = rollUpTargets([target('An Giang (cũ)', '50'), target('Kiên Giang', '30')], {
 *   indicators: [supported], mappings: [mapping], asOf: '2025-07-01', figures: [],
 * });
 * targets.map(({ place, accepts, mappingIds }) => [place, accepts?.min, mappingIds]) // => [['An Giang', '80', ['merger-2025']]]
 * ```
 * @category roll-up
 * @since 0.1.0
 */
export function rollUpTargets(
  targets: readonly PlaceTarget[],
  options: {
    readonly indicators: readonly Indicator[];
    readonly mappings: readonly PlaceMapping[];
    readonly asOf: IsoDate;
    readonly figures: readonly RolledFigure[];
  },
): { readonly targets: readonly RolledTarget[]; readonly findings: readonly Finding[] } {
  checkRecords('targets', targets);
  checkArgument('options', options, ['indicators', 'mappings', 'figures']);
  isoDate(options.asOf);
  const { indicators, mappings, asOf, figures } = options;
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const { groups, findings } = groupTargets(targets, { levels: mappings.map(indexMapping), asOf });
  const rolled = groups.map((group) =>
    rolledTarget(group, { indicator: byId.get(group.indicatorId), figures }),
  );
  return {
    targets: rolled.map(({ target }) => target),
    findings: [...findings, ...rolled.flatMap((each) => each.findings)],
  };
}

function firstDayOf({ from }: YearSpan): IsoDate {
  return isoDate(`${String(from).padStart(4, '0')}-01-01`);
}

function faultFinding(
  fault: RouteFault,
  { target, day, index }: { readonly target: PlaceTarget; readonly day: IsoDate; readonly index: number },
): Finding {
  const path = ['targets', index];
  if (fault.code !== 'PLACE_NOT_THEN') return routeFinding(fault, { day, path });
  const params = { target: target.id, place: fault.place, day };
  return makeFinding(rollUpFindings, 'TARGET_PLACE_NOT_THEN', params, { path });
}

function groupTargets(
  targets: readonly PlaceTarget[],
  { levels, asOf }: { readonly levels: readonly MappingIndex[]; readonly asOf: IsoDate },
): { readonly groups: readonly TargetGroup[]; readonly findings: readonly Finding[] } {
  const groups = new Map<string, TargetGroup>();
  const findings: Finding[] = [];
  targets.forEach((target, index) => {
    const day = firstDayOf(target.years);
    const routes = routesOf(target.place, { levels, day, asOf });
    if ('code' in routes) {
      findings.push(faultFinding(routes, { target, day, index }));
      return;
    }
    for (const route of routes) {
      const { indicatorId, years } = target;
      const place = route.chain.at(-1) ?? target.place;
      const key = JSON.stringify([indicatorId, place, years.from, years.to]);
      const group = groups.get(key);
      const part = { target, route, index };
      if (group) group.parts.push(part);
      else groups.set(key, { indicatorId, place, years, parts: [part] });
    }
  });
  const inOrder = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  return { groups: inOrder.map(([, group]) => group), findings };
}

function rolledTarget(
  { indicatorId, place, years, parts }: TargetGroup,
  {
    indicator,
    figures,
  }: { readonly indicator: Indicator | undefined; readonly figures: readonly RolledFigure[] },
): { readonly target: RolledTarget; readonly findings: readonly Finding[] } {
  const from = firstDayOf(years);
  const to = isoDate(`${String(years.to).padStart(4, '0')}-12-31`);
  const beside = figures.filter(
    (figure) =>
      figure.indicatorId === indicatorId &&
      figure.place === place &&
      from <= figure.span.firstDay &&
      figure.span.lastDay <= to,
  );
  const adds = doAdd(parts, indicator);
  const target: RolledTarget = {
    indicatorId,
    place,
    years,
    ...(adds && {
      accepts: addIntervals(
        parts.map(({ target: { accepts }, route }) => scaleInterval(accepts, route.share)),
      ),
    }),
    parts: parts.map(shownPart),
    mappingIds: [...new Set(parts.flatMap(({ route }) => route.mappingIds))],
    figures: beside,
  };
  if (adds) return { target, findings: [] };
  const params = { indicator: indicatorId, place, targets: parts.map((part) => part.target.id).join('; ') };
  const where = { path: ['targets', parts[0]?.index ?? 0] };
  return { target, findings: [makeFinding(rollUpFindings, 'TARGET_NOT_ADDED', params, where)] };
}

/** One target stands for itself; several add up where the results do, and where none of them holds another. */
function doAdd(parts: TargetGroup['parts'], indicator: Indicator | undefined): boolean {
  const [only] = parts;
  if (parts.length === 1 && only?.route.share === '1')
    return only.route.chain.length === 1 || adds(indicator);
  const places = new Set(parts.map(({ target }) => target.place));
  const holds = parts.some(({ route }) => route.chain.slice(1).some((place) => places.has(place)));
  return adds(indicator) && !holds;
}

function adds(indicator: Indicator | undefined): boolean {
  if (!indicator || indicator.overPlaces !== 'sum' || !isAdditive(indicator)) return false;
  return indicator.overTime === 'sum-of-periods' || indicator.overTime === 'state-at-end';
}

function shownPart({ target, route }: TargetGroup['parts'][number]): RolledTargetPart {
  const { chain, mappingIds, share } = route;
  return { targetId: target.id, place: target.place, chain, mappingIds, share, accepts: target.accepts };
}
