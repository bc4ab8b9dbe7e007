import type { Finding } from '@khuyencong/model';
import type { Candidate } from '../decision/candidate.js';
import type { StarsAct } from '../decision/council-act.js';
import type { DecisionBasis, DecisionRecord, ProductResult, RoundCounts } from './round-result.js';
import { decideSteps, type DecidedSteps } from '../decision/decide-steps.js';
import { decisionRecords } from '../decision/decision-records.js';
import { mergeEntries } from '../decision/merge-entries.js';
import { rankCandidates, type Ranking } from '../decision/rank-candidates.js';
import { judgeMean, type Judgement } from './judge-mean.js';
import { hasReason, type RoundPlan } from './plan-round.js';
import { productResults } from './product-results.js';
import type { ProductStanding } from './product-standing.js';

/** Everything after marking. */
export interface DecidedRound {
  readonly products: readonly ProductResult[];
  readonly decisions: readonly DecisionRecord[];
  readonly counts: RoundCounts;
  readonly findings: readonly Finding[];
}

const undecided: Judgement = { passed: null, stars: null, recognisable: null, goesUp: false, findings: [] };

/** Takes the products through the steps, from the mean to being put forward. */
export function decideRound(plan: RoundPlan, standings: readonly ProductStanding[]): DecidedRound {
  const { document, scheme } = plan;
  const { merges = [], ties = [], overrides = [] } = document.acts ?? {};
  const starsActs = new Map(
    (document.acts?.stars ?? []).filter(hasReason).map((act) => [act.productId, act]),
  );
  const candidates = standings.map((standing) => candidateOf(standing, { plan, starsActs }));
  const merged = mergeEntries(candidates, { merges, citesCircular: scheme?.id === 'tt26-2014' });
  const ranking = rankCandidates(merged.candidates, { ties: document.rules.ties, acts: ties });
  const passed = candidates.filter(({ judgement }) => judgement.passed === true);
  const counts = {
    entries: candidates.length,
    scored: standings.filter(({ status }) => status === 'scored').length,
    passed: passed.length,
  };
  const steps = decideSteps(ranking.ranked, {
    rules: document.rules,
    counts,
    overrides,
    candidates: new Map(
      merged.candidates.filter(({ mergedInto }) => mergedInto === undefined).map((each) => [each.id, each]),
    ),
    citation: scheme?.rules.recognition.citation,
  });
  const products = productResults(merged.candidates, { plan, ranking, steps });
  return {
    products,
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

interface CandidateFacts {
  readonly plan: RoundPlan;
  readonly starsActs: ReadonlyMap<string, StarsAct>;
}

function candidateOf(standing: ProductStanding, { plan, starsActs }: CandidateFacts): Candidate {
  const { document, scheme, decimals } = plan;
  const { entry } = standing.product;
  const judgement = scheme
    ? judgeMean(standing, {
        scheme,
        decimals,
        level: document.round.level,
        stars: document.rules.stars,
        starsActs,
      })
    : undecided;
  const { id, group, establishmentId } = entry;
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
  const byId = new Map(products.map((product) => [product.id, product]));
  return decisionRecords(products, {
    rules: document.rules,
    recognition: scheme?.rules.recognition.citation,
    isStarred: scheme?.rules.recognition.shape === 'bands',
    conditions: conditions.filter((ruling) => hasReason(ruling) && plan.productAt.has(ruling.productId)),
    merges,
    ties: ranking.appliedTies,
    stars: stars.filter((act) => hasReason(act) && byId.get(act.productId)?.stars === act.stars),
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
