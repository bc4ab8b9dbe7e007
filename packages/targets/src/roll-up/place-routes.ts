import { decimalString, Exact, toDecimalString, type DecimalString, type IsoDate } from '@khuyencong/model';
import type { PlaceMapping, PlaceMappingRow } from './place-mapping.js';

/** A way from a place up to the last level. */
export interface PlaceRoute {
  readonly chain: readonly [string, ...string[]];
  readonly mappingIds: readonly string[];
  readonly share: DecimalString;
  /** The lines that were followed. */
  readonly rows: readonly PlaceMappingRow[];
}

interface Fault<Code extends string> {
  readonly code: Code;
  readonly place: string;
  readonly mapping: PlaceMapping;
  readonly rows: readonly PlaceMappingRow[];
}

/** What is wrong with the lines of a mapping: none, or several for one day with no shares that make 1. */
export type MappingFault = Fault<'PLACE_WITHOUT_MAPPING' | 'PLACE_MAPPED_TWICE' | 'MAPPING_SHARES_NOT_ONE'>;

/** Why a place leads nowhere. */
export type RouteFault = MappingFault | Fault<'PLACE_NOT_THEN'>;

/** Lines by place, for looking up one place after another. */
export interface MappingIndex {
  readonly mapping: PlaceMapping;
  readonly byPlace: ReadonlyMap<string, readonly PlaceMappingRow[]>;
  readonly uppers: ReadonlySet<string>;
}

export function indexMapping(mapping: PlaceMapping): MappingIndex {
  const byPlace = new Map<string, PlaceMappingRow[]>();
  for (const row of mapping.rows) {
    const rows = byPlace.get(row.place);
    if (rows) rows.push(row);
    else byPlace.set(row.place, [row]);
  }
  return { mapping, byPlace, uppers: new Set(mapping.rows.map(({ partOf }) => partOf)) };
}

export function stands({ from, to }: PlaceMappingRow, day: IsoDate): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** The ways up of a place that reported on a day; higher places are taken as of that day, or else as of `asOf`. */
export function routesOf(
  place: string,
  {
    levels,
    day,
    asOf,
  }: { readonly levels: readonly MappingIndex[]; readonly day: IsoDate; readonly asOf: IsoDate },
): readonly PlaceRoute[] | RouteFault {
  let routes: readonly PlaceRoute[] = [{ chain: [place], mappingIds: [], share: '1', rows: [] }];
  for (const level of levels) {
    const next: PlaceRoute[] = [];
    for (const route of routes) {
      const isFirst = route.rows.length === 0;
      const step = stepOf(route, { level, days: isFirst ? [day] : [day, asOf] });
      if ('code' in step) return step;
      next.push(...step);
    }
    routes = next;
  }
  return routes;
}

function stepOf(
  route: PlaceRoute,
  { level, days }: { readonly level: MappingIndex; readonly days: readonly IsoDate[] },
): readonly PlaceRoute[] | RouteFault {
  const place = route.chain.at(-1) ?? '';
  const { mapping } = level;
  const all = level.byPlace.get(place) ?? [];
  // A place of the upper level that needs no line to stay where it is.
  if (all.length === 0 && level.uppers.has(place)) return [route];
  if (all.length === 0) return { code: 'PLACE_WITHOUT_MAPPING', place, mapping, rows: [] };
  const rows = days.map((day) => all.filter((row) => stands(row, day))).find((found) => found.length > 0);
  if (!rows) return { code: 'PLACE_NOT_THEN', place, mapping, rows: all };
  if (rows.length > 1 && rows.some(({ share }) => share === undefined))
    return { code: 'PLACE_MAPPED_TWICE', place, mapping, rows };
  const shares = rows.reduce((sum, { share = '1' }) => sum.plus(decimalString(share)), new Exact(0));
  if (!shares.equals(1) || rows.some(({ share }) => share === '0' || share?.startsWith('-')))
    return { code: 'MAPPING_SHARES_NOT_ONE', place, mapping, rows };
  return rows.map((row) => ({
    chain: row.partOf === place ? route.chain : [...route.chain, row.partOf],
    mappingIds: [...route.mappingIds, mapping.id],
    share: toDecimalString(new Exact(route.share).times(row.share ?? '1')),
    rows: [...route.rows, row],
  }));
}
