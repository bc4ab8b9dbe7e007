import { makeFinding, type Citation, type Finding } from '@khuyencong/model';
import { roundFindings } from '../round/round-findings.js';
import type { RoundRules } from '../round/round-rules.js';
import type { DecisionStep } from '../scoring/round-result.js';
import { awardPrizes, type PrizeOutcome } from './award-prizes.js';
import type { Candidate, RankedCandidate } from './candidate.js';
import type { CutTie, PoolMember } from './choose-by-rank.js';
import type { OverrideAct } from './council-act.js';
import { chooseWithinQuota, type QuotaCounts } from './quota-places.js';
import { stepOverrides } from './step-overrides.js';

/** Open is `null`; of prizes, open is `undefined`. */
export interface DecidedSteps {
  readonly recognised: ReadonlyMap<string, boolean | null>;
  readonly prizes: ReadonlyMap<string, PrizeOutcome>;
  readonly putForward: ReadonlyMap<string, boolean | null>;
  /** Overrides that were applied. */
  readonly applied: readonly OverrideAct[];
  readonly findings: readonly Finding[];
}

/** What the steps after ranking rest on. */
export interface StepOptions {
  readonly rules: RoundRules;
  readonly counts: QuotaCounts;
  readonly overrides: readonly OverrideAct[];
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly citation: Citation | undefined;
}

type Outcomes = ReadonlyMap<string, boolean | null>;

/** Recognises, gives prizes and puts forward, each step on its own. */
export function decideSteps(ranked: readonly RankedCandidate[], options: StepOptions): DecidedSteps {
  const recognition = recognise(ranked, options);
  const prizing = givePrizes(ranked, { ...options, recognised: recognition.outcome });
  const forwarding = putForward(ranked, {
    ...options,
    recognised: recognition.outcome,
    prizes: prizing.prizes,
  });
  return {
    recognised: recognition.outcome,
    prizes: prizing.prizes,
    putForward: forwarding.outcome,
    applied: [...recognition.applied, ...prizing.applied, ...forwarding.applied],
    findings: [...recognition.findings, ...prizing.findings, ...forwarding.findings],
  };
}

interface StepOutcome {
  readonly outcome: Outcomes;
  readonly applied: readonly OverrideAct[];
  readonly findings: readonly Finding[];
}

function recognise(ranked: readonly RankedCandidate[], options: StepOptions): StepOutcome {
  const { byProduct, findings } = stepOverrides({
    ...options,
    step: 'recognised',
    isOpen: ({ judgement }) => judgement.recognisable === true,
  });
  const pool = ranked.flatMap((each): PoolMember[] => {
    const { recognisable } = each.candidate.judgement;
    return recognisable === false || byProduct.has(each.candidate.id)
      ? []
      : [{ ranked: each, certain: recognisable === true }];
  });
  const granted = grantedOf(byProduct, options);
  const chosen = chooseWithinQuota(pool, {
    quota: options.rules.recognition,
    counts: options.counts,
    taken: granted,
  });
  return {
    outcome: withOverrides(chosen.outcome, byProduct),
    applied: [...byProduct.values()],
    findings: [...findings, ...tieFindings(chosen.ties, 'recognised')],
  };
}

function grantedOf(
  byProduct: ReadonlyMap<string, OverrideAct>,
  { candidates }: StepOptions,
): readonly Candidate[] {
  return [...byProduct.values()].flatMap(({ outcome, productId }) =>
    outcome === 'granted' ? (candidates.get(productId) ?? []) : [],
  );
}

function withOverrides(outcome: Outcomes, byProduct: ReadonlyMap<string, OverrideAct>): Outcomes {
  return new Map([
    ...outcome,
    ...[...byProduct].map(([id, act]): [string, boolean] => [id, act.outcome === 'granted']),
  ]);
}

interface Prizing {
  readonly prizes: ReadonlyMap<string, PrizeOutcome>;
  readonly applied: readonly OverrideAct[];
  readonly findings: readonly Finding[];
}

function givePrizes(
  ranked: readonly RankedCandidate[],
  options: StepOptions & { readonly recognised: Outcomes },
): Prizing {
  const { prizes: rule } = options.rules;
  if (rule.kind === 'none') return { prizes: new Map(), applied: [], findings: [] };
  const stateOf = ({ id, judgement }: Candidate): boolean | null =>
    rule.among === 'passed'
      ? judgement.passed
      : (options.recognised.get(id) ?? (judgement.recognisable === false ? false : null));
  const { byProduct, findings } = stepOverrides({
    ...options,
    step: 'prized',
    isOpen: (candidate) => stateOf(candidate) === true,
  });
  const known = new Set(rule.prizes.map(({ id }) => id));
  const acts = [...byProduct.values()];
  const valid = acts.filter(
    ({ outcome, prize }) => outcome === 'refused' || (prize !== undefined && known.has(prize)),
  );
  const unknown = acts
    .filter((act) => !valid.includes(act))
    .map(({ productId: product, prize = '-' }) =>
      makeFinding(
        roundFindings,
        'OVERRIDE_PRIZE_UNKNOWN',
        { product, prize },
        { path: ['acts', 'overrides', product, 'prized'] },
      ),
    );
  const decided = new Map(valid.map((act) => [act.productId, act]));
  const pool = ranked.flatMap((each): PoolMember[] => {
    const state = stateOf(each.candidate);
    return state === false || decided.has(each.candidate.id)
      ? []
      : [{ ranked: each, certain: state === true }];
  });
  const finalists = chooseWithinQuota(pool, {
    quota: rule.quota,
    counts: options.counts,
    taken: grantedOf(decided, options),
  });
  const inside = pool.flatMap(({ ranked: each }): PoolMember[] => {
    const chosen = finalists.outcome.get(each.candidate.id) ?? null;
    return chosen === false ? [] : [{ ranked: each, certain: chosen === true }];
  });
  const left = rule.prizes.map((step) => ({
    ...step,
    count: Math.max(
      0,
      step.count - valid.filter(({ outcome, prize }) => outcome === 'granted' && prize === step.id).length,
    ),
  }));
  const awarded = awardPrizes(inside, left);
  const ties = [
    ...finalists.ties,
    ...awarded.ties.filter(
      ({ products }) => !finalists.ties.some((tie) => tie.products.join() === products.join()),
    ),
  ];
  return {
    prizes: new Map([
      ...awarded.prizes,
      ...valid.map((act): [string, PrizeOutcome] => [
        act.productId,
        act.outcome === 'granted' ? act.prize : null,
      ]),
    ]),
    applied: valid,
    findings: [...findings, ...unknown, ...tieFindings(ties, 'prized')],
  };
}

type ForwardOptions = StepOptions & {
  readonly recognised: Outcomes;
  readonly prizes: ReadonlyMap<string, PrizeOutcome>;
};

function putForward(ranked: readonly RankedCandidate[], options: ForwardOptions): StepOutcome {
  const { putForward: rule } = options.rules;
  const isRecognised = ({ id }: Candidate): boolean => options.recognised.get(id) === true;
  const { byProduct, findings } = stepOverrides({
    ...options,
    step: 'put-forward',
    isOpen: (candidate) => isRecognised(candidate) || candidate.judgement.goesUp,
  });
  const rising = ranked
    .filter(({ candidate }) => candidate.judgement.goesUp)
    .map(({ candidate }): [string, boolean] => [candidate.id, true]);
  const chosen =
    rule.kind === 'none'
      ? { outcome: new Map<string, boolean | null>(), ties: [] }
      : rule.kind === 'prizes'
        ? byPrize(ranked, { ...options, named: rule.prizes })
        : byQuota(ranked, { ...options, byProduct });
  return {
    outcome: withOverrides(new Map([...chosen.outcome, ...rising]), byProduct),
    applied: [...byProduct.values()],
    findings: [...findings, ...tieFindings(chosen.ties, 'put-forward')],
  };
}

interface ForwardChoice {
  readonly outcome: Outcomes;
  readonly ties: readonly CutTie[];
}

function byPrize(
  ranked: readonly RankedCandidate[],
  { prizes, recognised, named }: ForwardOptions & { readonly named: readonly string[] },
): ForwardChoice {
  const outcome = ranked.map(({ candidate }): [string, boolean | null] => {
    const { id } = candidate;
    const isRecognised = recognised.get(id) ?? null;
    const prize = prizes.has(id) ? prizes.get(id) : null;
    const hasPrize = prize === undefined ? null : prize !== null && named.includes(prize);
    if (hasPrize === false || isRecognised === false) return [id, false];
    return [id, hasPrize === true && isRecognised === true ? true : null];
  });
  return { outcome: new Map(outcome), ties: [] };
}

function byQuota(
  ranked: readonly RankedCandidate[],
  options: ForwardOptions & { readonly byProduct: ReadonlyMap<string, OverrideAct> },
): ForwardChoice {
  const { putForward: rule } = options.rules;
  const pool = ranked.flatMap((each): PoolMember[] => {
    const { id, judgement } = each.candidate;
    const recognised = options.recognised.get(id) ?? (judgement.recognisable === false ? false : null);
    return recognised === false || options.byProduct.has(id)
      ? []
      : [{ ranked: each, certain: recognised === true }];
  });
  const quota = rule.kind === 'by-rank' ? rule.quota : { kind: 'none' as const };
  return chooseWithinQuota(pool, {
    quota,
    counts: options.counts,
    taken: grantedOf(options.byProduct, options),
  });
}

function tieFindings(ties: readonly CutTie[], step: DecisionStep): readonly Finding[] {
  return ties.map(({ products, places }) =>
    makeFinding(
      roundFindings,
      'TIE_AT_CUT',
      { step, products: products.join(', '), places: String(places) },
      { path: ['products', ...products] },
    ),
  );
}
