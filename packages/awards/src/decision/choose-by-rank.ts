import type { RankedCandidate } from './candidate.js';

/** Somebody who may be chosen: certain to be in the pool, or not yet decided. */
export interface PoolMember {
  readonly ranked: RankedCandidate;
  readonly certain: boolean;
}

/** A tie that the places run out in. */
export interface CutTie {
  readonly products: readonly string[];
  readonly places: number;
}

/** Who is chosen (`true`), not chosen (`false`) or open (`null`), by id. */
export interface Chosen {
  readonly outcome: ReadonlyMap<string, boolean | null>;
  readonly ties: readonly CutTie[];
}

/**
 * Chooses the best by rank for so many places. Whoever is not certain to be in the pool stays open, and so does everybody whose
 * place depends on it: chosen only who is in with all of them, refused only who is out without them.
 */
export function chooseByRank(pool: readonly PoolMember[], places: number): Chosen {
  const ordered = [...pool].sort((left, right) => left.ranked.rank - right.ranked.rank);
  const certain = ordered.filter((member) => member.certain);
  const alone = cut(certain, places);
  if (certain.length === ordered.length) return alone;
  const together = cut(ordered, places);
  const outcome = new Map(
    ordered.map(({ ranked, certain: isCertain }): [string, boolean | null] => {
      const { id } = ranked.candidate;
      if (!isCertain) return [id, together.outcome.get(id) === false ? false : null];
      const [one, other] = [alone.outcome.get(id), together.outcome.get(id)];
      return [id, one === other && one !== undefined ? one : null];
    }),
  );
  return { outcome, ties: alone.ties };
}

function cut(members: readonly PoolMember[], places: number): Chosen {
  const outcome = new Map<string, boolean | null>();
  const ties: CutTie[] = [];
  let left = places;
  for (let at = 0; at < members.length;) {
    const rank = members[at]?.ranked.rank;
    let end = at;
    while (end < members.length && members[end]?.ranked.rank === rank) end += 1;
    const ids = members.slice(at, end).map(({ ranked }) => ranked.candidate.id);
    const fits = ids.length <= left;
    if (!fits && left > 0) ties.push({ products: ids, places: left });
    for (const id of ids) outcome.set(id, fits ? true : left > 0 ? null : false);
    left = fits ? left - ids.length : 0;
    at = end;
  }
  return { outcome, ties };
}
