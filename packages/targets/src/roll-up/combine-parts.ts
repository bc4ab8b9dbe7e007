import {
  decimalString,
  Exact,
  makeFinding,
  toDecimalString,
  type DecimalString,
  type Finding,
} from '@khuyencong/model';
import type { Indicator } from '../indicator/indicator.js';
import { explainDistinct, explainSum } from './explain-figure.js';
import { isAdditive } from './is-additive.js';
import { holdersOf, partConflicts } from './part-conflicts.js';
import type { Part, SettledPart } from './part.js';
import { rollUpFindings } from './roll-up-findings.js';
import type { RolledFigure, RolledPart } from './rolled-figure.js';
import { settlePart } from './settle-part.js';

/** The part of a figure that its parts decide, with findings. */
export interface CombinedParts {
  readonly figure: Pick<
    RolledFigure,
    'status' | 'value' | 'ratio' | 'parts' | 'mappingIds' | 'explanation' | 'denominatorExplanation'
  >;
  readonly findings: readonly Finding[];
}

/** Brings the places of one figure together. */
export function combineParts(
  parts: readonly Part[],
  options: { readonly indicator: Indicator; readonly place: string },
): CombinedParts {
  const settled = withSuperseded(parts.map(settlePart), options.indicator);
  const shown = { parts: settled.map(shownPart), mappingIds: mappingsOf(settled) };
  if (!isAdditive(options.indicator)) return ownFigure(settled, { ...options, shown });
  const findings = partConflicts(settled, options);
  const used = settled.filter(({ superseded }) => !superseded);
  if (findings.length > 0) return { figure: { ...shown, status: 'not-known' }, findings };
  return {
    figure: { ...shown, status: 'known', ...amountOf(used, options) },
    findings: laggingFindings(used, options),
  };
}

/** What does not add up is known for a place only from its own report. */
function ownFigure(
  settled: readonly SettledPart[],
  {
    indicator,
    place,
    shown,
  }: {
    readonly indicator: Indicator;
    readonly place: string;
    readonly shown: Pick<RolledFigure, 'parts' | 'mappingIds'>;
  },
): CombinedParts {
  const own = settled.filter((part) => part.place === place && part.route.share === '1');
  if (own.length === 0) return { figure: { ...shown, status: 'listed' }, findings: [] };
  const findings = partConflicts(own, { indicator, place });
  if (findings.length > 0) return { figure: { ...shown, status: 'not-known' }, findings };
  return { figure: { ...shown, status: 'known', ...amountOf(own, { indicator, place }) }, findings: [] };
}

/** A state of old is left out once the place that took over states how things stand. */
function withSuperseded(parts: readonly SettledPart[], { overTime }: Indicator): readonly SettledPart[] {
  if (overTime !== 'state-at-end') return parts;
  const reporting = new Map(parts.map((part) => [part.place, part]));
  return parts.map((part) => ({
    ...part,
    superseded: holdersOf(part, reporting).some(({ lastDay }) => lastDay > part.lastDay),
  }));
}

function amountOf(
  parts: readonly SettledPart[],
  { indicator, place }: { readonly indicator: Indicator; readonly place: string },
): Partial<RolledFigure> {
  if (indicator.overTime === 'distinct') return distinctAmount(parts, { indicator, place });
  const value = total(parts, ({ stated }) => stated?.value);
  const explanation = explainSum(parts, { indicator, place, side: 'value' });
  const isRatio = parts.some(({ stated }) => stated?.denominator !== undefined);
  if (!isRatio) return { value, explanation };
  const denominator = total(parts, ({ stated }) => stated?.denominator);
  const denominatorExplanation = explainSum(parts, { indicator, place, side: 'denominator' });
  return { ratio: { numerator: value, denominator }, explanation, denominatorExplanation };
}

function total(
  parts: readonly SettledPart[],
  amountIn: (part: SettledPart) => DecimalString | undefined,
): DecimalString {
  const sum = parts.reduce(
    (all, part) => all.plus(new Exact(amountIn(part) ?? '0').times(part.route.share)),
    new Exact(0),
  );
  return toDecimalString(sum);
}

function distinctAmount(
  parts: readonly SettledPart[],
  options: { readonly indicator: Indicator; readonly place: string },
): Partial<RolledFigure> {
  const members = new Set(parts.flatMap((part) => [...(part.members ?? [])]));
  const value = decimalString(String(members.size));
  return { value, explanation: explainDistinct(parts, { ...options, value }) };
}

function laggingFindings(
  parts: readonly SettledPart[],
  { indicator, place }: { readonly indicator: Indicator; readonly place: string },
): readonly Finding[] {
  if (indicator.overTime !== 'state-at-end') return [];
  const day = parts.reduce((last, { lastDay }) => (lastDay > last ? lastDay : last), '');
  const behind = parts.filter(({ lastDay }) => lastDay < day).map((part) => part.place);
  if (behind.length === 0) return [];
  const params = { indicator: indicator.id, place, day, places: [...new Set(behind)].join('; ') };
  return [
    makeFinding(rollUpFindings, 'STATES_OF_DIFFERENT_DAYS', params, { path: ['indicators', indicator.id] }),
  ];
}

function shownPart({ place, route, cells, stated, superseded }: SettledPart): RolledPart {
  const { chain, mappingIds, share } = route;
  const shown = { place, chain, mappingIds, share, periods: cells.map(({ cell }) => cell.period) };
  const amount =
    stated === undefined
      ? {}
      : stated.denominator === undefined
        ? { value: stated.value }
        : { ratio: { numerator: stated.value, denominator: stated.denominator } };
  return { ...shown, ...amount, ...(superseded && { superseded: true as const }) };
}

function mappingsOf(parts: readonly SettledPart[]): readonly string[] {
  return [...new Set(parts.flatMap(({ route }) => route.mappingIds))];
}
