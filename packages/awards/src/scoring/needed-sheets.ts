import type { QuorumRule } from '../round/round-rules.js';
import { readShare, shareOfCount } from './read-share.js';

/** How many sheets a product needs under the quorum; none can be enough when the rule cannot be read. */
export function neededSheets(quorum: QuorumRule, { jurors }: { readonly jurors: number }): number {
  if (quorum.kind === 'none') return 1;
  if (quorum.kind === 'least-sheets') return quorum.sheets;
  const share = readShare(quorum.share);
  return share ? shareOfCount(share, { count: jurors, rounding: 'up' }) : Number.POSITIVE_INFINITY;
}
