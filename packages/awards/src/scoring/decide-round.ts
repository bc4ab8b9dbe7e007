import type { Finding } from '@khuyencong/model';
import type { Candidate } from '../decision/candidate.js';
import type { DecisionBasis, DecisionRecord, ProductResult, RoundCounts, TieGroup } from './round-result.js';
import { decideSteps, type DecidedSteps } from '../decision/decide-steps.js';
import { decisionRecords } from '../decision/decision-records.js';
import { mergeEntries } from '../decision/merge-entries.js';
import { rankCandidates, type Ranking } from '../decision/rank-candidates.js';
import { markFraction } from './fraction.js';
import { judgeMean, type Judgement, type JudgeOptions } from './judge-mean.js';
import { hasReason, type RoundPlan } from './plan-round.js';
import { productResults } from './product-results.js';
import type { ProductStanding } from './product-standing.js';

/** Everything after marking. */
export interface DecidedRound {
  readonly products: readonly ProductResult[];
  readonly ties: readonly TieGroup[];
  readonly decisions: readonly DecisionRecord[];
  readonly counts: RoundCounts;
  readonly findings: readonly Finding[];
}

const undecided: Judgement = { passed: null, stars: null, recognisable: null, goesUp: false, findings: [] };

/** Takes the products through the steps, from the mean to being put forward. */
export function decideRound(plan: RoundPlan, standings: readonly ProductStanding[]): DecidedRound {
  const { document, scheme } = plan;
  const { merges = [], ties = [], overrides = [] } = document.acts ?? {};
  const judging = judgeOptions(plan);
  const candidates = standings.map((standing) => candidateOf(standing, judging));
  const merged = mergeEntries(candidates, { merges, citesCircular: scheme?.id === 'tt26-2014' });
  const ranking = rankCandidates(merged.candidates, { ties: document.rules.ties, acts: ties });
  const counts = {
    entries: candidates.length,
    scored: standings.filter(({ status }) => status === 'scored').length,
    passed: candidates.filter(({ judgement }) => judgement.passed === true).length,
  };
  const steps = decideSteps(ranking.ranked, {
    rules: document.rules,
    counts,
    overrides,
    candidates: overrides.length === 0 ? new Map() : candidatesById(merged.candidates),
    citation: scheme?.rules.recognition.citation,
  });
  const products = productResults(merged.candidates, { plan, ranking, steps });
  return {
    products,
    ties: ranking.ties,
    decisions: recordsOf(products, { plan, merges: merged.applied, ranking, steps }),
    counts: countsOf(products),
    findings: [
      ...candidates.flatMap(({ judgement }) => judgement.findings),
      ...merged.findings,
      ...ranking.findings,
      ...steps.findings,
    ],
  };
}

function candidatesById(candidates: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const standing = candidates.filter(({ mergedInto }) => mergedInto === undefined);
  return new Map(standing.map((each) => [each.id, each]));
}

/** None where no scheme is in force. */
function judgeOptions({ document, scheme, decimals }: RoundPlan): JudgeOptions | undefined {
  if (!scheme) return undefined;
  const { recognition } = scheme.rules;
  const acts = (document.acts?.stars ?? []).filter(hasReason);
  return {
    scheme,
    decimals,
    level: document.round.level,
    leastMean: recognition.shape === 'threshold' ? markFraction(recognition.leastMean, decimals) : undefined,
    stars: document.rules.stars,
    starsActs: new Map(acts.map((act) => [act.productId, act])),
  };
}

function candidateOf(standing: ProductStanding, options: JudgeOptions | undefined): Candidate {
  const judgement = options ? judgeMean(standing, options) : undecided;
  const { id, group, establishmentId } = standing.product.entry;
  return { id, group, establishmentId, standing, judgement, mean: standing.mean };
}

interface RecordFacts {
  readonly plan: RoundPlan;
  readonly merges: Parameters<typeof decisionRecords>[1]['merges'];
  readonly ranking: Ranking;
  readonly steps: DecidedSteps;
}

function recordsOf(
  products: readonly ProductResult[],
  { plan, merges, ranking, steps }: RecordFacts,
): readonly DecisionRecord[] {
  const { document, scheme } = plan;
  const { conditions = [], stars = [] } = document.acts ?? {};
  const refusals = plan.products.flatMap(({ entry }): [string, DecisionBasis][] => {
    const { id, ineligibleBecause: because } = entry;
    if (entry.eligible || !because) return [];
    return [
      [
        id,
        because.citation
          ? { kind: 'clause', citation: because.citation }
          : { kind: 'act', act: 'ineligible', reason: because.reason },
      ],
    ];
  });
  const granted = new Map(stars.length === 0 ? [] : products.map((product) => [product.id, product.stars]));
  return decisionRecords(products, {
    rules: document.rules,
    recognition: scheme?.rules.recognition.citation,
    isStarred: scheme?.rules.recognition.shape === 'bands',
    conditions: conditions.filter((ruling) => hasReason(ruling) && plan.productAt.has(ruling.productId)),
    merges,
    ties: ranking.appliedTies,
    stars: stars.filter((act) => hasReason(act) && granted.get(act.productId) === act.stars),
    overrides: steps.applied,
    ineligible: new Map(refusals),
  });
}

function countsOf(products: readonly ProductResult[]): RoundCounts {
  const entered = products.filter(({ members }) => members === undefined);
  const standing = products.filter(({ mergedInto }) => mergedInto === undefined);
  return {
    entered: entered.length,
    eligible: entered.filter(({ status }) => status !== 'ineligible').length,
    scored: entered.filter(({ status }) => status === 'scored').length,
    passed: entered.filter(({ passed }) => passed === true).length,
    recognised: standing.filter(({ recognised }) => recognised === true).length,
    prized: standing.filter(({ prize }) => prize !== null).length,
    putForward: standing.filter(({ putForward }) => putForward === true).length,
  };
}
