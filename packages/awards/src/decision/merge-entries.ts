import { makeFinding, type Citation, type Finding } from '@khuyencong/model';
import { roundFindings } from '../round/round-findings.js';
import { compareFractions } from '../scoring/fraction.js';
import { hasReason } from '../scoring/plan-round.js';
import type { Candidate } from './candidate.js';
import type { MergeAct } from './council-act.js';

/** Candidates after merging, and the merges that were applied. */
export interface Merged {
  readonly candidates: readonly Candidate[];
  readonly applied: readonly MergeAct[];
  readonly findings: readonly Finding[];
}

const setClause: Citation = { instrument: '26/2014/TT-BCT', article: '3', clause: '2', verified: 'clause' };

/** Makes sets out of entries that passed; a set stands with the mean of the member that the act names. */
export function mergeEntries(
  candidates: readonly Candidate[],
  { merges, citesCircular }: { readonly merges: readonly MergeAct[]; readonly citesCircular: boolean },
): Merged {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const findings: Finding[] = [];
  const applied: MergeAct[] = [];
  for (const merge of [...merges].sort((left, right) => (left.setId < right.setId ? -1 : 1))) {
    const faults = mergeFaults(merge, { byId, legalBasis: citesCircular ? [setClause] : undefined });
    findings.push(...faults);
    if (faults.length > 0 || !hasReason(merge)) continue;
    applied.push(merge);
    const members = [...merge.productIds].sort().flatMap((id) => byId.get(id) ?? []);
    for (const member of members) byId.set(member.id, { ...member, mergedInto: merge.setId });
    const lead = leadOf(members, merge.markOf);
    if (lead) byId.set(merge.setId, { ...lead, id: merge.setId, members: members.map(({ id }) => id) });
  }
  return { candidates: [...byId.values()], applied, findings };
}

function leadOf(members: readonly Candidate[], markOf: MergeAct['markOf']): Candidate | undefined {
  const sorted = members
    .flatMap((member) => (member.mean ? [{ member, mean: member.mean }] : []))
    .sort((left, right) => compareFractions(left.mean, right.mean));
  return (markOf === 'lowest' ? sorted[0] : sorted.at(-1))?.member;
}

interface MergeFacts {
  readonly byId: ReadonlyMap<string, Candidate>;
  readonly legalBasis: readonly Citation[] | undefined;
}

function mergeFaults(merge: MergeAct, { byId, legalBasis }: MergeFacts): readonly Finding[] {
  const { setId: set, productIds } = merge;
  const place = { path: ['acts', 'merges', set], legalBasis };
  const members = productIds.flatMap((id) => byId.get(id) ?? []);
  const fault = (id: string): Finding => makeFinding(roundFindings, 'MERGE_ID_TAKEN', { set, id }, place);
  const strangers = productIds
    .filter((id) => !byId.has(id))
    .map((product) =>
      makeFinding(roundFindings, 'ACT_PRODUCT_UNKNOWN', { act: `merges ${set}`, product }, place),
    );
  const notPassed = members
    .filter(({ judgement }) => judgement.passed !== true)
    .map(({ id: product }) => makeFinding(roundFindings, 'MERGE_NOT_PASSED', { set, product }, place));
  const makers = [...new Set(members.map(({ establishmentId }) => establishmentId ?? '?'))].sort();
  const groups = new Set(members.map(({ group }) => group));
  return [
    ...strangers,
    ...notPassed,
    ...(byId.has(set) || new Set(productIds).size < 2 || groups.size > 1 ? [fault(set)] : []),
    ...members.filter(({ mergedInto }) => mergedInto !== undefined).map(({ id }) => fault(id)),
    ...(makers.length > 1
      ? [makeFinding(roundFindings, 'MERGE_TWO_MAKERS', { set, makers: makers.join(', ') }, place)]
      : []),
  ];
}
