import type { ProductResult, RoundResult } from '@khuyencong/awards';

/** More would make a report of n tied products n² long; `ties` of the report lists every one. */
const namedAtMost = 100;

/** A product with the ids that share its rank (sản phẩm đồng hạng). */
export type ProductWithTies = ProductResult & { readonly tiedWith: readonly string[] };

/** Says of each product who shares its rank, up to a hundred others. */
export function productsWithTies({ products, ties }: RoundResult): readonly ProductWithTies[] {
  const named = new Map(ties.map(({ rank, products: tied }) => [rank, tied.slice(0, namedAtMost + 1)]));
  return products.map((product) => ({ ...product, tiedWith: othersOf(product, named) }));
}

function othersOf(
  { id, rank }: ProductResult,
  named: ReadonlyMap<number, readonly string[]>,
): readonly string[] {
  const tied = rank === null ? undefined : named.get(rank);
  return tied?.filter((other) => other !== id).slice(0, namedAtMost) ?? [];
}
