import { vocabularies, type Term } from '../table/vocabularies.js';

/** The terms that a column allows, as its own vocabulary names them: the one that holds them all. */
export function termList(allowed: readonly string[]): readonly Term[] {
  const vocabulary = vocabularies().find((terms) => {
    const ids = new Set(terms.map(({ id }) => id));
    return allowed.every((id) => ids.has(id));
  });
  return allowed.map((id) => vocabulary?.find((term) => term.id === id) ?? { id, label: { vi: id, en: id } });
}
