import type { Candidate, RankedCandidate } from '../decision/candidate.js';
import type { DecidedSteps } from '../decision/decide-steps.js';
import type { Ranking } from '../decision/rank-candidates.js';
import { printedPlaces } from '../round/check-rules.js';
import type { RoundRules } from '../round/round-rules.js';
import { printedMark } from './fraction.js';
import { byId, type RoundPlan } from './plan-round.js';
import type { ProductResult } from './round-result.js';

interface ResultFacts {
  readonly plan: RoundPlan;
  readonly ranking: Ranking;
  readonly steps: DecidedSteps;
}

/** Writes the result of every product and set: by rank, then by id; those without a rank last. */
export function productResults(
  candidates: readonly Candidate[],
  { plan, ranking, steps }: ResultFacts,
): readonly ProductResult[] {
  const places = new Map(ranking.ranked.map((ranked) => [ranked.candidate.id, ranked]));
  const { rules } = plan.document;
  const print = { decimals: plan.decimals, places: printedPlaces(rules), rounding: rules.print.rounding };
  const results = candidates.map((candidate): ProductResult => ({
    ...identity(candidate),
    meanMark: candidate.standing.meanMark ?? null,
    printedMean: candidate.mean ? printedMark(candidate.mean, print) : null,
    sheets: candidate.standing.sheets,
    ...placeOf(places.get(candidate.id)),
    ...decisionsOf(candidate, { steps, rules }),
    ...starsOf(candidate),
  }));
  return results.sort((left, right) => rankOf(left) - rankOf(right) || byId(left, right));
}

/** After every rank there can be. */
const rankOf = ({ rank }: ProductResult): number => rank ?? Number.MAX_SAFE_INTEGER;

function identity({
  id,
  group,
  establishmentId,
  standing,
  members,
  mergedInto,
}: Candidate): Pick<ProductResult, 'id' | 'group' | 'status'> {
  const { plan } = standing.product;
  return {
    id,
    group,
    ...(establishmentId !== undefined && { establishmentId }),
    ...(plan && { criteriaSet: plan.set.id }),
    status: standing.status,
    ...(standing.because && { because: standing.because }),
    ...(members && { members }),
    ...(mergedInto !== undefined && { mergedInto }),
  };
}

function placeOf(place: RankedCandidate | undefined): Pick<ProductResult, 'rank' | 'tiedWith'> {
  return { rank: place?.rank ?? null, tiedWith: place?.tiedWith ?? [] };
}

type Decisions = Pick<ProductResult, 'passed' | 'recognised' | 'prize' | 'prizeDecided' | 'putForward'>;

/** A product in a set goes on as the set; one without a mean is open where its status leaves it open. */
function decisionsOf(
  { id, judgement, mergedInto }: Candidate,
  { steps, rules }: { readonly steps: DecidedSteps; readonly rules: RoundRules },
): Decisions {
  const { passed, recognisable } = judgement;
  if (mergedInto !== undefined)
    return { passed, recognised: false, prize: null, prizeDecided: true, putForward: false };
  const { recognised, prizes, putForward } = steps;
  const open = recognisable === null ? null : false;
  const prize = prizes.get(id);
  const isPrizeDecided = prizes.has(id)
    ? prize !== undefined
    : rules.prizes.kind === 'none' || open === false;
  const forward = rules.putForward.kind === 'none' ? false : open;
  return {
    passed,
    recognised: recognised.get(id) ?? (recognised.has(id) ? null : open),
    prize: prize ?? null,
    prizeDecided: isPrizeDecided,
    putForward: putForward.get(id) ?? (putForward.has(id) ? null : forward),
  };
}

function starsOf({ judgement }: Candidate): Pick<ProductResult, 'stars' | 'starsByMean' | 'missedGates'> {
  const { stars, starsByMean, missedGates } = judgement;
  return { stars, ...(starsByMean && { starsByMean }), ...(missedGates && { missedGates }) };
}
