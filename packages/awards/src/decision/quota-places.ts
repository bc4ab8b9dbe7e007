import type { Quota } from '../round/round-rules.js';
import { readShare, shareOfCount } from '../scoring/read-share.js';
import { chooseByRank, type Chosen, type PoolMember } from './choose-by-rank.js';

/** What shares are taken of. */
export interface QuotaCounts {
  readonly entries: number;
  readonly scored: number;
  readonly passed: number;
}

interface QuotaOptions {
  readonly quota: Quota;
  readonly counts: QuotaCounts;
  /** Places taken by decisions of the council: in all, and by group. */
  readonly taken: readonly { readonly group: string }[];
}

/** Chooses the best by rank within a quota; nothing is decided under a share that cannot be read. */
export function chooseWithinQuota(
  pool: readonly PoolMember[],
  { quota, counts, taken }: QuotaOptions,
): Chosen {
  if (quota.kind === 'none') return chooseByRank(pool, Number.POSITIVE_INFINITY);
  if (quota.kind === 'per-group') {
    const parts = quota.most.map(({ group, most }) => {
      const used = taken.filter((each) => each.group === group).length;
      const members = pool.filter(({ ranked }) => ranked.candidate.group === group);
      return chooseByRank(members, Math.max(0, most - used));
    });
    const outcome = new Map(pool.map(({ ranked }): [string, boolean | null] => [ranked.candidate.id, false]));
    for (const part of parts) for (const [id, chosen] of part.outcome) outcome.set(id, chosen);
    return { outcome, ties: parts.flatMap(({ ties }) => ties) };
  }
  const places = quota.kind === 'in-all' ? quota.most : sharePlaces(quota, counts);
  if (places === undefined) {
    return { outcome: new Map(pool.map(({ ranked }) => [ranked.candidate.id, null])), ties: [] };
  }
  return chooseByRank(pool, Math.max(0, places - taken.length));
}

function sharePlaces(
  quota: Extract<Quota, { readonly kind: 'share' }>,
  counts: QuotaCounts,
): number | undefined {
  const share = readShare(quota.share);
  return share && shareOfCount(share, { count: counts[quota.of], rounding: quota.rounding });
}
