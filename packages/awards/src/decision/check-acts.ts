import { makeFinding, type Finding } from '@khuyencong/model';
import { roundFindings } from '../round/round-findings.js';
import { hasReason } from '../scoring/plan-round.js';
import type { CouncilActs } from './council-act.js';

interface NamedAct {
  readonly act: string;
  readonly reason: string;
  readonly products: readonly string[];
  readonly path: readonly string[];
}

/** Finds acts without a reason and acts that name a product that is not in the round. `known` holds products and sets. */
export function checkActs(
  acts: CouncilActs,
  { known }: { readonly known: ReadonlySet<string> },
): readonly Finding[] {
  return namedActs(acts).flatMap((each) => {
    const strangers = each.products
      .filter((id) => !known.has(id))
      .map((product) =>
        makeFinding(
          roundFindings,
          'ACT_PRODUCT_UNKNOWN',
          { act: each.act, product },
          { path: ['acts', ...each.path] },
        ),
      );
    if (hasReason(each)) return strangers;
    return [
      makeFinding(roundFindings, 'ACT_WITHOUT_REASON', { act: each.act }, { path: ['acts', ...each.path] }),
      ...strangers,
    ];
  });
}

function namedActs({
  conditions = [],
  secondPanel = [],
  merges = [],
  ties = [],
  stars = [],
  overrides = [],
}: CouncilActs): readonly NamedAct[] {
  return [
    ...conditions.map(({ productId, condition, reason }) =>
      named('conditions', { products: [productId], reason, detail: condition }),
    ),
    ...secondPanel.map(({ productId, reason }) => named('secondPanel', { products: [productId], reason })),
    // Members of a set are checked where the set is made.
    ...merges.map(({ setId, reason }) => ({ ...named('merges', { products: [], reason, detail: setId }) })),
    ...ties.map(({ order, reason }) => named('ties', { products: order, reason })),
    ...stars.map(({ productId, reason }) => named('stars', { products: [productId], reason })),
    ...overrides.map(({ productId, step, reason }) =>
      named('overrides', { products: [productId], reason, detail: step }),
    ),
  ];
}

function named(
  kind: string,
  {
    products,
    reason,
    detail,
  }: { readonly products: readonly string[]; readonly reason: string; readonly detail?: string },
): NamedAct {
  const parts = [kind, ...products, ...(detail === undefined ? [] : [detail])];
  return { act: parts.join(' '), reason, products, path: parts };
}
