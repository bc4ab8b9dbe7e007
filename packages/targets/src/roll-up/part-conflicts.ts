import { makeFinding, type Finding } from '@khuyencong/model';
import type { Indicator } from '../indicator/indicator.js';
import { progressFindings } from '../progress/progress-findings.js';
import { statedText } from '../progress/stated-text.js';
import type { SettledPart } from './part.js';
import { rollUpFindings } from './roll-up-findings.js';

interface FigureOf {
  readonly indicator: Indicator;
  readonly place: string;
}

/** Why the parts do not make a figure; nothing when they do. */
export function partConflicts(parts: readonly SettledPart[], figure: FigureOf): readonly Finding[] {
  return [...parts.flatMap((part) => ownConflicts(part, figure)), ...countedTwice(parts, figure)];
}

function ownConflicts(part: SettledPart, { indicator, place }: FigureOf): readonly Finding[] {
  if (part.superseded) return [];
  const path = ['cells', part.cells[0]?.index ?? 0];
  const facts = { indicator: indicator.id, place: part.place };
  const findings: Finding[] = [];
  if (part.overlap) {
    const [first, second] = part.overlap;
    const params = { ...facts, first: first.cell.period, second: second.cell.period };
    findings.push(makeFinding(rollUpFindings, 'PERIODS_OVERLAP', params, { path: ['cells', second.index] }));
  }
  if (part.conflict) {
    const period = part.cells.at(-1)?.cell.period ?? '';
    const params = { ...facts, period, values: part.conflict.map(statedText).join('; ') };
    findings.push(makeFinding(progressFindings, 'STATED_VALUES_CONFLICT', params, { path }));
  }
  if (part.members && part.route.share !== '1') {
    const params = { indicator: indicator.id, place, part: part.place, share: part.route.share };
    findings.push(makeFinding(rollUpFindings, 'DISTINCT_NOT_SHARED', params, { path }));
  }
  return findings;
}

/** A place beside one that holds it; what is counted once is counted once all the same. */
function countedTwice(parts: readonly SettledPart[], { indicator, place }: FigureOf): readonly Finding[] {
  if (indicator.overTime === 'distinct') return [];
  const reporting = new Map(parts.map((part) => [part.place, part]));
  return parts.flatMap((part) => {
    if (part.superseded) return [];
    const whole = holdersOf(part, reporting).find(
      (holder) => !holder.superseded && doubles(part, { holder, indicator }),
    );
    if (!whole) return [];
    const params = { indicator: indicator.id, place, part: part.place, whole: whole.place };
    const isSameTime = indicator.overTime !== 'highest' || meets(part, whole);
    const code = isSameTime ? 'PLACE_COUNTED_TWICE' : 'HIGHEST_ACROSS_SUCCESSION';
    return [makeFinding(rollUpFindings, code, params, { path: ['cells', part.cells[0]?.index ?? 0] })];
  });
}

/** The reporting places above a place, on its way up. */
export function holdersOf(
  part: SettledPart,
  reporting: ReadonlyMap<string, SettledPart>,
): readonly SettledPart[] {
  return part.route.chain.slice(1).flatMap((place) => reporting.get(place) ?? []);
}

function doubles(
  part: SettledPart,
  { holder, indicator }: { readonly holder: SettledPart; readonly indicator: Indicator },
): boolean {
  return indicator.overTime !== 'sum-of-periods' || meets(part, holder);
}

function meets(one: SettledPart, other: SettledPart): boolean {
  return one.cells.some(({ period }) =>
    other.cells.some(
      ({ period: later }) => period.firstDay <= later.lastDay && later.firstDay <= period.lastDay,
    ),
  );
}
