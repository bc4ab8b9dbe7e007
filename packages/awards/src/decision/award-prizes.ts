import type { PrizeStep } from '../round/round-rules.js';
import type { PoolMember } from './choose-by-rank.js';

/** The prize of one product: its id, none (`null`), or open (`undefined`). */
export type PrizeOutcome = string | null | undefined;

interface Tie {
  readonly products: readonly string[];
  readonly places: number;
}

/** Prizes by product, and ties that stand across the edge of a prize. */
export interface Awarded {
  readonly prizes: ReadonlyMap<string, PrizeOutcome>;
  readonly ties: readonly Tie[];
}

/** Gives the prizes by rank; whoever's prize depends on what is still open has none decided. */
export function awardPrizes(pool: readonly PoolMember[], ladder: readonly PrizeStep[]): Awarded {
  const ordered = [...pool].sort((left, right) => left.ranked.rank - right.ranked.rank);
  const certain = ordered.filter((member) => member.certain);
  const alone = place(certain, ladder);
  if (certain.length === ordered.length) return alone;
  const together = place(ordered, ladder);
  const prizes = new Map(
    ordered.map(({ ranked, certain: isCertain }): [string, PrizeOutcome] => {
      const { id } = ranked.candidate;
      const [one, other] = [alone.prizes.get(id), together.prizes.get(id)];
      const isOpen = isCertain ? one !== other : other !== null;
      return [id, isOpen ? undefined : other];
    }),
  );
  return { prizes, ties: alone.ties };
}

function place(members: readonly PoolMember[], ladder: readonly PrizeStep[]): Awarded {
  const prizes = new Map<string, PrizeOutcome>();
  const ties: Tie[] = [];
  for (let at = 0; at < members.length;) {
    const rank = members[at]?.ranked.rank;
    let end = at;
    while (end < members.length && members[end]?.ranked.rank === rank) end += 1;
    const ids = members.slice(at, end).map(({ ranked }) => ranked.candidate.id);
    const [first, last] = [prizeAt(at, ladder), prizeAt(end - 1, ladder)];
    const isSplit = first.id !== last.id;
    if (isSplit) ties.push({ products: ids, places: first.upTo - at });
    for (const id of ids) prizes.set(id, isSplit ? undefined : first.id);
    at = end;
  }
  return { prizes, ties };
}

function prizeAt(
  position: number,
  ladder: readonly PrizeStep[],
): { readonly id: string | null; readonly upTo: number } {
  let upTo = 0;
  for (const { id, count } of ladder) {
    upTo += count;
    if (position < upTo) return { id, upTo };
  }
  return { id: null, upTo: Number.POSITIVE_INFINITY };
}
