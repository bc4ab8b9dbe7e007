import type { IsoDate } from '@khuyencong/model';
import type { Indicator } from '../indicator/indicator.js';
import { uncoveredPeriods } from '../progress/uncovered-periods.js';
import type { Part } from './part.js';
import { routesOf, type MappingIndex } from './place-routes.js';
import type { RollUpSpan } from './rolled-figure.js';

/** A place that stood in the days of the figures, and on which of them. */
interface ExpectedPlace {
  readonly place: string;
  readonly chain: readonly string[];
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
}

/** The places of the lowest mapping by the place of the figure. */
export function expectedPlaces({
  levels,
  span,
  asOf,
}: {
  readonly levels: readonly MappingIndex[];
  readonly span: RollUpSpan;
  readonly asOf: IsoDate;
}): ReadonlyMap<string, readonly ExpectedPlace[]> {
  const expected = new Map<string, ExpectedPlace[]>();
  for (const row of levels[0]?.mapping.rows ?? []) {
    const firstDay = row.from !== null && row.from > span.firstDay ? row.from : span.firstDay;
    const lastDay = row.to !== null && row.to < span.lastDay ? row.to : span.lastDay;
    if (firstDay > lastDay) continue;
    const routes = routesOf(row.place, { levels, day: lastDay, asOf });
    if ('code' in routes) continue;
    for (const { chain } of routes) {
      const target = chain.at(-1) ?? row.place;
      const place = { place: row.place, chain, firstDay, lastDay };
      const places = expected.get(target);
      if (places) places.push(place);
      else expected.set(target, [place]);
    }
  }
  return expected;
}

/** Those without a report, unless a place that holds them reports the whole time. */
export function unreportedPlaces(
  places: readonly ExpectedPlace[],
  {
    parts,
    indicator,
    span,
  }: { readonly parts: readonly Part[]; readonly indicator: Indicator; readonly span: RollUpSpan },
): readonly string[] {
  // How things stand at the end is for those to say that stand at the end.
  const isState = indicator.overTime === 'state-at-end';
  const expected = isState ? places.filter(({ lastDay }) => lastDay === span.lastDay) : places;
  const missing = expected
    .filter(({ place }) => !parts.some((part) => part.place === place))
    .filter((each) => !parts.some((part) => each.chain.includes(part.place) && covers(part, each)))
    .filter((each) => !isHolderOnly(each, { expected, parts }));
  return [...new Set(missing.map(({ place }) => place))];
}

function covers({ cells }: Part, { firstDay, lastDay }: ExpectedPlace): boolean {
  return cells.some(({ period }) => period.firstDay <= firstDay && lastDay <= period.lastDay);
}

/** A place that stands on both levels needs no report of its own where all its parts of that time report. */
function isHolderOnly(
  holder: ExpectedPlace,
  { expected, parts }: { readonly expected: readonly ExpectedPlace[]; readonly parts: readonly Part[] },
): boolean {
  const inside = expected.filter(
    ({ place, chain, lastDay }) =>
      place !== holder.place && chain.slice(1).includes(holder.place) && lastDay >= holder.lastDay,
  );
  return inside.length > 0 && inside.every(({ place }) => parts.some((part) => part.place === place));
}

/** What places that did report still owe, as `place: period`; of how things stand, what came after the last report. */
export function unreportedPeriods(
  places: readonly ExpectedPlace[],
  { parts, indicator }: { readonly parts: readonly Part[]; readonly indicator: Indicator },
): readonly string[] {
  const reporting = places.filter(({ place }) => parts.some((part) => part.place === place));
  const owed = reporting.flatMap((expected) => {
    const periods = parts
      .filter((part) => expected.chain.includes(part.place) || part.route.chain.includes(expected.place))
      .flatMap(({ cells }) => cells.map(({ period }) => period));
    const last = periods.reduce((day, { lastDay }) => (lastDay > day ? lastDay : day), expected.firstDay);
    const awaited = indicator.overTime === 'state-at-end' ? { ...expected, firstDay: last } : expected;
    return awaited.firstDay > awaited.lastDay
      ? []
      : uncoveredPeriods(awaited, periods).map((period) => `${expected.place}: ${period}`);
  });
  return [...new Set(owed)];
}
