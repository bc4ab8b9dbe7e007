import type { Citation } from '@khuyencong/model';
import canonicalize from 'canonicalize';
import type { RoundRules } from '../round/round-rules.js';
import type { DecisionBasis, DecisionRecord, DecisionStep, ProductResult } from '../scoring/round-result.js';
import { byId } from '../scoring/plan-round.js';
import type { CouncilActs, MergeAct, OverrideAct, StarsAct, TieAct } from './council-act.js';
import { stepLabels } from './decision-findings.js';

/** What the records are written from. */
export interface RecordOptions {
  readonly rules: RoundRules;
  /** The clause of the threshold or of the bands. */
  readonly recognition: Citation | undefined;
  readonly isStarred: boolean;
  readonly conditions: NonNullable<CouncilActs['conditions']>;
  readonly merges: readonly MergeAct[];
  readonly ties: readonly TieAct[];
  readonly stars: readonly StarsAct[];
  readonly overrides: readonly OverrideAct[];
  /** Clauses of products that were not admitted. */
  readonly ineligible: ReadonlyMap<string, DecisionBasis>;
}

type Outcome = DecisionRecord['outcome'];

/** Writes one record for each step and outcome, then one for each act of jury and council. */
export function decisionRecords(
  products: readonly ProductResult[],
  options: RecordOptions,
): readonly DecisionRecord[] {
  const sorted = [...products].sort(byId);
  const entered = sorted.filter(({ members }) => members === undefined);
  const standing = sorted.filter(({ mergedInto }) => mergedInto === undefined);
  return [
    ...eligibleRecords(entered, options),
    ...byOutcome('scored', {
      products: entered.filter(({ status }) => status !== 'ineligible'),
      outcomeOf: scoredOutcome,
      basis: scoredBasis(options),
    }),
    ...actRecords(options),
    ...byOutcome('passed', {
      products: entered.filter(({ status }) => status !== 'ineligible'),
      outcomeOf: ({ passed }) => outcomeOf(passed),
      basis: passedBasis(options),
    }),
    ...byOutcome('recognised', {
      products: standing.filter(isIn),
      outcomeOf: ({ recognised }) => outcomeOf(recognised),
      basis: [
        ...clauseOf(options.recognition),
        option('recognition', options.rules.recognition),
        option('ties', options.rules.ties),
      ],
    }),
    ...prizeRecords(standing.filter(isIn), options),
    ...byOutcome('put-forward', {
      products: standing.filter(isIn),
      outcomeOf: ({ putForward }) => outcomeOf(putForward),
      basis: [option('putForward', options.rules.putForward)],
    }),
  ];
}

const isIn = ({ status }: ProductResult): boolean => status === 'scored' || status === 'not-scored';
const outcomeOf = (decided: boolean | null): Outcome =>
  decided === null ? 'not-decided' : decided ? 'granted' : 'refused';
const scoredOutcome = ({ status }: ProductResult): Outcome =>
  status === 'scored' ? 'granted' : status === 'not-scored' ? 'not-decided' : 'refused';
const clauseOf = (citation: Citation | undefined): readonly DecisionBasis[] =>
  citation ? [{ kind: 'clause', citation }] : [];
const option = (name: string, value: unknown): DecisionBasis => ({
  kind: 'option',
  option: name,
  // Canonical, so that the order of the fields in the document changes nothing.
  value: canonicalize(value) ?? 'null',
});

interface StepFacts {
  readonly products: readonly ProductResult[];
  readonly outcomeOf: (product: ProductResult) => Outcome;
  readonly basis: readonly DecisionBasis[];
}

function byOutcome(
  step: DecisionStep,
  { products, outcomeOf: outcome, basis }: StepFacts,
): readonly DecisionRecord[] {
  return (['granted', 'refused', 'not-decided'] as const).flatMap((each) => {
    const ids = products.filter((product) => outcome(product) === each).map(({ id }) => id);
    return ids.length === 0 ? [] : [record(step, { outcome: each, products: ids, basis })];
  });
}

interface RecordFacts {
  readonly outcome: Outcome;
  readonly products: readonly string[];
  readonly basis: readonly DecisionBasis[];
  readonly prize?: string;
}

const outcomeWords: Readonly<Record<Outcome, { readonly vi: string; readonly en: string }>> = {
  granted: { vi: '', en: '' },
  refused: { vi: 'không ', en: 'not ' },
  'not-decided': { vi: 'chưa xét ', en: 'not decided: ' },
};

function record(step: DecisionStep, { outcome, products, basis, prize }: RecordFacts): DecisionRecord {
  const count = products.length;
  const words = outcomeWords[outcome];
  const named = prize === undefined ? '' : ` (${prize})`;
  return {
    step,
    outcome,
    products,
    basis,
    label: {
      vi: `${count} sản phẩm ${words.vi}${stepLabels[step].vi}${named}`,
      en: `${count} products ${words.en}${stepLabels[step].en}${named}`,
    },
    ...(prize !== undefined && { prize }),
  };
}

function eligibleRecords(
  entered: readonly ProductResult[],
  { ineligible }: RecordOptions,
): readonly DecisionRecord[] {
  const admitted = entered.filter(({ status }) => status !== 'ineligible').map(({ id }) => id);
  const basis = [option('products.eligible', true)];
  const granted =
    admitted.length === 0 ? [] : [record('eligible', { outcome: 'granted', products: admitted, basis })];
  const refused = entered
    .filter(({ status }) => status === 'ineligible')
    .map(({ id }) =>
      record('eligible', {
        outcome: 'refused',
        products: [id],
        basis: [ineligible.get(id) ?? option('products.eligible', false)],
      }),
    );
  return [...granted, ...refused];
}

function scoredBasis({ rules, recognition }: RecordOptions): readonly DecisionBasis[] {
  const { aggregate, missing, quorum, spread, secondPanel } = rules;
  // The plain mean is what the clause asks for; the other ways are choices of the round alone.
  const clause = aggregate.kind === 'mean' ? clauseOf(recognition) : [];
  return [
    ...clause,
    option('aggregate', aggregate),
    option('missing', missing),
    option('quorum', quorum),
    option('spread', spread),
    option('secondPanel', secondPanel),
  ];
}

function passedBasis({ rules, recognition, isStarred }: RecordOptions): readonly DecisionBasis[] {
  return [...clauseOf(recognition), ...(isStarred && rules.stars ? [option('stars', rules.stars)] : [])];
}

function prizeRecords(
  products: readonly ProductResult[],
  { rules }: RecordOptions,
): readonly DecisionRecord[] {
  const { prizes } = rules;
  if (prizes.kind === 'none') return [];
  const basis = [option('prizes', prizes), option('ties', rules.ties)];
  const given = prizes.prizes.flatMap(({ id }) => {
    const ids = products
      .filter(({ prize, prizeDecided }) => prizeDecided && prize === id)
      .map((product) => product.id);
    return ids.length === 0
      ? []
      : [record('prized', { outcome: 'granted', products: ids, basis, prize: id })];
  });
  const others = products.filter(({ prize, prizeDecided }) => !prizeDecided || prize === null);
  return [
    ...given,
    ...byOutcome('prized', {
      products: others,
      outcomeOf: ({ prizeDecided }) => (prizeDecided ? 'refused' : 'not-decided'),
      basis,
    }),
  ];
}

const act = (name: string, reason: string): readonly DecisionBasis[] => [{ kind: 'act', act: name, reason }];

function actRecords({
  conditions,
  merges,
  ties,
  stars,
  overrides,
}: RecordOptions): readonly DecisionRecord[] {
  const records = [
    ...conditions.map(({ productId, condition, reason }) =>
      record('scored', {
        outcome: condition === 'applies-only-if' ? 'granted' : 'refused',
        products: [productId],
        basis: act(`condition: ${condition}`, reason),
      }),
    ),
    ...stars.map((each) =>
      record('passed', {
        outcome: 'granted',
        products: [each.productId],
        basis: act(`stars: ${each.stars}`, each.reason),
      }),
    ),
    ...merges.map((merge) =>
      record('recognised', {
        outcome: 'granted',
        products: [...merge.productIds].sort(),
        basis: act(`merge: ${merge.setId}`, merge.reason),
      }),
    ),
    ...ties.map(({ order, reason }) =>
      record('recognised', {
        outcome: 'granted',
        products: [...order].sort(),
        basis: act(`order: ${order.join(' > ')}`, reason),
      }),
    ),
    ...overrides.map((each) =>
      record(each.step, {
        outcome: each.outcome,
        products: [each.productId],
        basis: act(`override: ${each.outcome}`, each.reason),
        ...(each.prize !== undefined && { prize: each.prize }),
      }),
    ),
  ];
  const keyed = records.map((each) => ({ each, key: JSON.stringify(each) }));
  return keyed
    .sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0))
    .map(({ each }) => each);
}
