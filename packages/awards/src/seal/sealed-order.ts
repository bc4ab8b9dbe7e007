import canonicalize from 'canonicalize';

/**
 * The order in which a seal keeps what has none of its own: by name, then by canonical form, so that the same data have the same root
 * in whatever order they came.
 */
export function inSealedOrder<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] {
  return items
    .map((item) => ({ item, name: nameOf(item) }))
    .sort((left, right) => compareTexts(left.name, right.name) || compareForms(left.item, right.item))
    .map(({ item }) => item);
}

const compareTexts = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const compareForms = (left: unknown, right: unknown): number =>
  compareTexts(canonicalize(left) ?? '', canonicalize(right) ?? '');
