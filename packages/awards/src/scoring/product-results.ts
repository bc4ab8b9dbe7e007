import type { DecimalString } from '@khuyencong/model';
import type { Candidate, RankedCandidate } from '../decision/candidate.js';
import type { DecidedSteps } from '../decision/decide-steps.js';
import type { Ranking } from '../decision/rank-candidates.js';
import { printedPlaces } from '../round/check-rules.js';
import type { RoundRules } from '../round/round-rules.js';
import { fractionMemo } from './fraction-memo.js';
import { printedMark, type Fraction } from './fraction.js';
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
  const { rules } = plan.document;
  const options = { decimals: plan.decimals, places: printedPlaces(rules), rounding: rules.print.rounding };
  const print = fractionMemo((mean) => printedMark(mean, options));
  const write = (candidate: Candidate, place?: RankedCandidate): ProductResult =>
    resultOf(candidate, { place, print, decisions: decisionsOf(candidate, { steps, rules }) });
  const ranked = new Set(ranking.ranked.map(({ candidate }) => candidate));
  const others = candidates.filter((candidate) => !ranked.has(candidate)).sort(byId);
  return [
    ...ranking.ranked.map((each) => write(each.candidate, each)),
    ...others.map((candidate) => write(candidate)),
  ];
}

type Writable = { -readonly [Key in keyof ProductResult]: ProductResult[Key] };

interface Parts {
  readonly place: RankedCandidate | undefined;
  readonly print: (mean: Fraction) => DecimalString;
  readonly decisions: Decisions;
}

/** One literal and rare additions: a spread for each part costs more than the scoring. */
function resultOf(candidate: Candidate, { place, print, decisions }: Parts): ProductResult {
  const { standing, judgement, mean, establishmentId, members, mergedInto } = candidate;
  const { starsByMean, missedGates } = judgement;
  const { plan } = standing.product;
  const result: Writable = {
    id: candidate.id,
    group: candidate.group,
    status: standing.status,
    meanMark: standing.meanMark ?? null,
    printedMean: mean ? print(mean) : null,
    sheets: standing.sheets(),
    passed: decisions.passed,
    rank: place?.rank ?? null,
    recognised: decisions.recognised,
    prize: decisions.prize,
    prizeDecided: decisions.prizeDecided,
    putForward: decisions.putForward,
    stars: judgement.stars,
  };
  if (establishmentId !== undefined) result.establishmentId = establishmentId;
  if (plan) result.criteriaSet = plan.set.id;
  if (standing.because) result.because = standing.because;
  if (starsByMean) result.starsByMean = starsByMean;
  if (missedGates) result.missedGates = missedGates;
  if (members) result.members = members;
  if (mergedInto !== undefined) result.mergedInto = mergedInto;
  return result;
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
