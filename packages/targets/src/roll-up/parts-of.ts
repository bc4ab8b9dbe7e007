import { KcError, makeFinding, readPeriod, type Finding, type IsoDate } from '@khuyencong/model';
import { targetFindings } from '../finding/target-findings.js';
import type { Indicator } from '../indicator/indicator.js';
import { cellShape } from '../progress/cell-sum.js';
import type { ProgressCell, ProgressState } from '../progress/progress-state.js';
import type { DatedCell, Part } from './part.js';
import {
  routesOf,
  type MappingFault,
  type MappingIndex,
  type PlaceRoute,
  type RouteFault,
} from './place-routes.js';
import { rollUpFindings } from './roll-up-findings.js';
import type { RollUpSpan } from './rolled-figure.js';

/** Parts by indicator, place of the figure and place that reports, and what could not be placed. */
export interface PlacedParts {
  readonly byIndicator: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, readonly Part[]>>>;
  readonly findings: readonly Finding[];
}

interface GrowingPart extends Part {
  readonly cells: DatedCell[];
}

type GrowingParts = Map<string, Map<string, Map<string, GrowingPart[]>>>;

export function partsOf(
  { cells }: ProgressState,
  options: {
    readonly levels: readonly MappingIndex[];
    readonly span: RollUpSpan;
    readonly asOf: IsoDate;
    readonly indicators: readonly Indicator[];
  },
): PlacedParts {
  const kinds = new Map(options.indicators.map((indicator) => [indicator.id, cellShape(indicator).kind]));
  const routeOf = routesOnce(options);
  const byIndicator: GrowingParts = new Map();
  const findings: Finding[] = [];
  cells.forEach((cell, index) => {
    const kind = kinds.get(cell.indicatorId);
    if (kind === undefined) return;
    if (kind !== cell.amount.kind)
      throw new KcError('PROGRESS_KINDS_DIFFER', {
        indicator: cell.indicatorId,
        one: kind,
        other: cell.amount.kind,
      });
    const period = readPeriod(cell.period);
    if (!period || period.lastDay < options.span.firstDay || period.firstDay > options.span.lastDay) return;
    if (period.firstDay < options.span.firstDay || period.lastDay > options.span.lastDay) {
      findings.push(crossing(cell, { span: options.span, index }));
      return;
    }
    const { routes, fault } = routeOf(cell.place, period.lastDay);
    if (fault) findings.push(faultFinding(fault, { cell, day: period.lastDay, index }));
    for (const route of routes) place(byIndicator, { route, cell: { cell, period, index } });
  });
  return { byIndicator, findings };
}

/** Each place and day is looked up once, and what is wrong with a place is said once. */
function routesOnce(options: {
  readonly levels: readonly MappingIndex[];
  readonly asOf: IsoDate;
}): (place: string, day: IsoDate) => { readonly routes: readonly PlaceRoute[]; readonly fault?: RouteFault } {
  const known = new Map<string, readonly PlaceRoute[]>();
  const said = new Set<string>();
  return (placeId, day) => {
    const key = JSON.stringify([placeId, day]);
    const earlier = known.get(key);
    if (earlier) return { routes: earlier };
    const routes = routesOf(placeId, { ...options, day });
    known.set(key, 'code' in routes ? [] : routes);
    if (!('code' in routes)) return { routes };
    const fault = JSON.stringify([placeId, routes.place, routes.code, routes.mapping.id]);
    if (said.has(fault)) return { routes: [] };
    said.add(fault);
    return { routes: [], fault: routes };
  };
}

function place(
  byIndicator: GrowingParts,
  { route, cell }: { readonly route: PlaceRoute; readonly cell: DatedCell },
): void {
  const { indicatorId, place: placeId } = cell.cell;
  const target = route.chain.at(-1) ?? placeId;
  let targets = byIndicator.get(indicatorId);
  if (!targets) byIndicator.set(indicatorId, (targets = new Map<string, Map<string, GrowingPart[]>>()));
  let places = targets.get(target);
  if (!places) targets.set(target, (places = new Map<string, GrowingPart[]>()));
  let parts = places.get(placeId);
  if (!parts) places.set(placeId, (parts = []));
  const same = parts.find((part) => sameRoute(part.route, route));
  if (same) same.cells.push(cell);
  else parts.push({ place: placeId, route, cells: [cell] });
}

function sameRoute(one: PlaceRoute, other: PlaceRoute): boolean {
  return one.share === other.share && one.chain.join('\n') === other.chain.join('\n');
}

function crossing(
  { indicatorId, place: placeId, period }: ProgressCell,
  { span, index }: { readonly span: RollUpSpan; readonly index: number },
): Finding {
  const params = { indicator: indicatorId, place: placeId, period, from: span.firstDay, to: span.lastDay };
  return makeFinding(rollUpFindings, 'REPORT_CROSSES_SPAN', params, { path: ['cells', index] });
}

function faultFinding(
  fault: RouteFault,
  { cell, day, index }: { readonly cell: ProgressCell; readonly day: IsoDate; readonly index: number },
): Finding {
  const path = ['cells', index];
  if (fault.code !== 'PLACE_NOT_THEN') return routeFinding(fault, { day, path });
  const params = { target: cell.indicatorId, place: fault.place, period: cell.period };
  return makeFinding(targetFindings, 'PLACE_NOT_THEN', params, { path });
}

/** What is wrong with the lines of a mapping. */
export function routeFinding(
  { code, place: placeId, mapping, rows }: MappingFault,
  { day, path }: { readonly day: IsoDate; readonly path: readonly (string | number)[] },
): Finding {
  const facts = { place: placeId, mapping: mapping.id };
  const where = { path };
  switch (code) {
    case 'PLACE_WITHOUT_MAPPING':
      return makeFinding(rollUpFindings, code, facts, where);
    case 'PLACE_MAPPED_TWICE':
      return makeFinding(
        rollUpFindings,
        code,
        { ...facts, day, uppers: rows.map(({ partOf }) => partOf).join('; ') },
        where,
      );
    case 'MAPPING_SHARES_NOT_ONE':
      return makeFinding(
        rollUpFindings,
        code,
        { ...facts, day, shares: rows.map(({ share = '1' }) => share).join('; ') },
        where,
      );
  }
}
