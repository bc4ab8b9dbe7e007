import { isDecimalString, makeFinding, type Finding, type FractionText } from '@khuyencong/model';
import { readShare } from '../scoring/read-share.js';
import { roundFindings } from './round-findings.js';
import type { Quota, RoundRules } from './round-rules.js';

/** Finds rules that cannot be applied, each at its place; callers without types may pass anything. */
export function checkRules(rules: RoundRules): readonly Finding[] {
  const { aggregate, quorum, spread, prizes, putForward, print } = rules;
  const faults: [string, unknown][] = [
    ...(aggregate.kind === 'trimmed-mean' &&
    !(isCount(aggregate.dropHighest) && isCount(aggregate.dropLowest))
      ? [fault('aggregate', aggregate)]
      : []),
    ...(quorum.kind === 'least-sheets' && !isCount(quorum.sheets)
      ? [fault('quorum.sheets', quorum.sheets)]
      : []),
    ...(quorum.kind === 'share-of-jurors' ? shareFaults('quorum.share', quorum.share) : []),
    ...(spread.kind !== 'none' && !isMark(spread.mostBetween)
      ? [fault('spread.mostBetween', spread.mostBetween)]
      : []),
    ...quotaFaults('recognition', rules.recognition),
    ...(prizes.kind === 'by-rank' ? quotaFaults('prizes.quota', prizes.quota) : []),
    ...(prizes.kind === 'by-rank'
      ? prizes.prizes
          .filter(({ count }) => !isCount(count))
          .map(({ id, count }) => fault(`prizes.${id}`, count))
      : []),
    ...(putForward.kind === 'by-rank' ? quotaFaults('putForward.quota', putForward.quota) : []),
    ...(isCount(print.decimals) && print.decimals <= 12 ? [] : [fault('print.decimals', print.decimals)]),
  ];
  return faults.map(([rule, value]) =>
    makeFinding(
      roundFindings,
      'RULE_UNUSABLE',
      { rule, value: shown(value) },
      { path: ['rules', ...rule.split('.')] },
    ),
  );
}

/** The decimals of the printed mean, as far as the rule can be applied. */
export function printedPlaces({ print }: RoundRules): number {
  return isCount(print.decimals) && print.decimals <= 12 ? print.decimals : 2;
}

const fault = (rule: string, value: unknown): [string, unknown] => [rule, value];
const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const isMark = (text: string): boolean => isDecimalString(text) && !text.startsWith('-');

function shown(value: unknown): string {
  return (JSON.stringify(value) as string | undefined)?.slice(0, 60) ?? 'undefined';
}

function shareFaults(rule: string, share: FractionText): [string, unknown][] {
  return readShare(share) ? [] : [fault(rule, share)];
}

function quotaFaults(rule: string, quota: Quota): [string, unknown][] {
  if (quota.kind === 'share') return shareFaults(`${rule}.share`, quota.share);
  if (quota.kind === 'in-all') return isCount(quota.most) ? [] : [fault(`${rule}.most`, quota.most)];
  if (quota.kind === 'none') return [];
  const groups = quota.most.map(({ group }) => group);
  return quota.most
    .filter(({ group, most }, at) => !isCount(most) || groups.indexOf(group) !== at)
    .map(({ group, most }) => fault(`${rule}.${group}`, most));
}
