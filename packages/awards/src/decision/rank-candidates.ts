import { makeFinding, type Finding } from '@khuyencong/model';
import { roundFindings } from '../round/round-findings.js';
import type { TieKey } from '../round/round-rules.js';
import { aggregateTotals, totalFraction } from '../scoring/aggregate-totals.js';
import { compareFractions, fractionOf, sumOfFractions, type Fraction } from '../scoring/fraction.js';
import { byId, hasReason } from '../scoring/plan-round.js';
import type { TieGroup } from '../scoring/round-result.js';
import type { Candidate, RankedCandidate } from './candidate.js';
import type { TieAct } from './council-act.js';

/** All that have a mean, best first; the order among equals is that of ids and means nothing. */
export interface Ranking {
  readonly ranked: readonly RankedCandidate[];
  readonly ties: readonly TieGroup[];
  readonly appliedTies: readonly TieAct[];
  readonly findings: readonly Finding[];
}

type Measured = Candidate & { readonly mean: Fraction };

/** Ranks by the exact mean, then by the declared keys, then as the council decided; what is then equal stays tied. */
export function rankCandidates(
  candidates: readonly Candidate[],
  { ties, acts }: { readonly ties: readonly TieKey[]; readonly acts: readonly TieAct[] },
): Ranking {
  const measured = candidates.filter(
    (candidate): candidate is Measured => candidate.mean !== undefined && candidate.mergedInto === undefined,
  );
  const sorted = measured.sort((left, right) => compareFractions(right.mean, left.mean) || byId(left, right));
  const equal = runs(sorted, (left, right) => compareFractions(left.mean, right.mean) === 0);
  const groups = equal.flatMap((group) => splitByKeys(group, ties));
  const tied = groups.filter(({ length }) => length > 1);
  const applied = acts.filter((act) => tied.some((group) => orders(act, group)));
  const ordered = applied.length === 0 ? groups : groups.flatMap((group) => splitByAct(group, applied));
  const findings = acts
    .filter((act) => hasReason(act) && !applied.includes(act))
    .map(({ order }) =>
      makeFinding(
        roundFindings,
        'TIE_ACT_NOT_TIED',
        { products: order.join(', ') },
        { path: ['acts', 'ties', ...order] },
      ),
    );
  return { ...withRanks(ordered), appliedTies: applied, findings };
}

/** Splits a sorted list where neighbours differ. */
function runs<Item>(
  sorted: readonly Item[],
  isSame: (left: Item, right: Item) => boolean,
): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  for (const item of sorted) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before !== undefined && isSame(before, item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

type Group = readonly Candidate[];

function splitByKeys(group: Group, [key, ...rest]: readonly TieKey[]): readonly Group[] {
  if (group.length < 2 || !key) return [group];
  const values = keyValues(group, key);
  if (!values) return splitByKeys(group, rest);
  const sorted = group
    .map((candidate, at) => ({ candidate, value: values[at] ?? fractionOf(0, 1) }))
    .sort((left, right) => compareFractions(right.value, left.value));
  const parts = runs(sorted, (left, right) => compareFractions(left.value, right.value) === 0);
  return parts.flatMap((part) =>
    splitByKeys(
      part.map(({ candidate }) => candidate),
      rest,
    ),
  );
}

/** One value for each candidate, higher is better; none when the key cannot compare all of them. */
function keyValues(group: Group, key: TieKey): readonly Fraction[] | undefined {
  if (key.kind === 'first-places') return firstPlaces(group);
  const values = group.map((candidate) =>
    key.kind === 'median'
      ? aggregateTotals(candidate.standing.counted, { kind: 'median' })?.mean
      : criterionMean(candidate, key.criterion),
  );
  const known = values.filter((value) => value !== undefined);
  return known.length === group.length ? known : undefined;
}

function criterionMean({ standing }: Candidate, criterion: string): Fraction | undefined {
  const leaves = standing.product.plan?.leavesOf.get(criterion);
  if (!leaves || leaves.length === 0) return undefined;
  const { count: all, sumOf } = standing.counted;
  if (sumOf) return fractionOf(sumOf(leaves), all);
  const sheets = standing.counted.list();
  const means = leaves.map((at) => {
    let [sum, count] = [0, 0];
    for (const { cells } of sheets) {
      const cell = cells[at] ?? -1;
      if (cell < 0) continue;
      sum += cell;
      count += 1;
    }
    return { sum, count };
  });
  const [first] = means;
  if (!first || means.some(({ count }) => count === 0)) return undefined;
  if (means.every(({ count }) => count === first.count)) {
    return fractionOf(
      means.reduce((total, { sum }) => total + sum, 0),
      first.count,
    );
  }
  return sumOfFractions(means.map(({ sum, count }) => fractionOf(sum, count)));
}

function firstPlaces(group: Group): readonly Fraction[] {
  const best = new Map<string, Fraction>();
  for (const sheet of group.flatMap(({ standing }) => standing.counted.list())) {
    const known = best.get(sheet.juror);
    const total = totalFraction(sheet);
    if (!known || compareFractions(total, known) > 0) best.set(sheet.juror, total);
  }
  const isBest = (juror: string, total: Fraction): boolean => {
    const highest = best.get(juror);
    return highest !== undefined && compareFractions(total, highest) === 0;
  };
  return group.map(({ standing }) =>
    fractionOf(
      standing.counted.list().filter((sheet) => isBest(sheet.juror, totalFraction(sheet))).length,
      1,
    ),
  );
}

function splitByAct(group: Group, acts: readonly TieAct[]): readonly Group[] {
  const act = acts.find((each) => orders(each, group));
  if (!act) return [group];
  const byName = new Map(group.map((candidate) => [candidate.id, candidate]));
  return act.order.flatMap((id) => byName.get(id) ?? []).map((candidate) => [candidate]);
}

/** An act orders a tie when it names exactly those who are tied, each once. */
function orders(act: TieAct, group: Group): boolean {
  if (!hasReason(act) || group.length < 2 || act.order.length !== group.length) return false;
  const named = new Set(act.order);
  return named.size === group.length && group.every(({ id }) => named.has(id));
}

function withRanks(groups: readonly Group[]): Pick<Ranking, 'ranked' | 'ties'> {
  const ranked: RankedCandidate[] = [];
  const ties: TieGroup[] = [];
  for (const group of groups) {
    const rank = ranked.length + 1;
    const sorted = group.length < 2 ? group : [...group].sort(byId);
    for (const candidate of sorted) ranked.push({ candidate, rank });
    if (sorted.length > 1) ties.push({ rank, products: sorted.map(({ id }) => id) });
  }
  return { ranked, ties };
}
