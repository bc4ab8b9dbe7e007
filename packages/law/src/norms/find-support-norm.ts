import {
  checkArgument,
  checkList,
  checkText,
  foldVietnamese,
  isoDate,
  knownOption,
  projectLevelLabels,
  type IsoDate,
} from '@khuyencong/model';
import { boundsOf, periodState } from '../instruments/period-state.js';
import { nearestNorms } from './nearest-norms.js';
import type { NormAnswer, NormCaution, NormQuery } from './norm-answer.js';
import type { NormGap } from './norm-gap.js';
import type { SupportNormSet } from './support-norm-set.js';
import type { SupportNorm } from './support-norm.js';

/**
 * Finds the norm in force for an activity on a day (tra cứu định mức hỗ trợ).
 *
 * A province never falls back to the national norm. A norm surely in force wins over a gap, so a figure that the caller adds
 * closes a gap. Where only a year or an earliest day is known, days that this does not decide answer `not-known`.
 *
 * **Shape**: a set of norms in; exactly one of four answers out, the same for any order of the norms.
 *
 * @param set - norms and gaps: `supportNorms`, `nationalNorms`, `provincialNorms` or the caller's own
 * @param query - activity, day, level, and the province for `local`
 * @returns `in-force`, `none-in-force`, `overlapping` or `not-known`
 * @throws `KcError` `MALFORMED_DATE` when `asOf` is no existing day
 * @legal 26/2014/TTLT-BTC-BCT, Điều 6; 28/2018/TT-BTC, Điều 8
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { findSupportNorm, nationalNorms } from '@khuyencong/law/norms';
 * const query = { activity: 'demo-model-new', level: 'national' } as const;
 * const before = findSupportNorm(nationalNorms, { ...query, asOf: '2018-05-10' });
 * before.status === 'in-force' && before.norm.citation.instrument // => '26/2014/TTLT-BTC-BCT'
 * const after = findSupportNorm(nationalNorms, { ...query, asOf: '2018-05-11' });
 * after.status === 'in-force' && after.norm.citation.instrument // => '28/2018/TT-BTC'
 * findSupportNorm(nationalNorms, { ...query, activity: 'brand', asOf: '2020-01-01' }).status // => 'not-known'
 * ```
 * @category norm
 * @since 0.1.0
 */
export function findSupportNorm(set: SupportNormSet, query: NormQuery): NormAnswer {
  checkArgument('set', set);
  checkList('set.norms', set.norms);
  checkList('set.gaps', set.gaps);
  checkArgument('query', query);
  knownOption('level', query.level, projectLevelLabels);
  if (query.province !== undefined) checkText('query.province', query.province);
  const asOf = isoDate(query.asOf);
  if (query.level === 'local' && query.province === undefined) {
    return { status: 'not-known', reason: 'province-missing', candidates: [], gaps: [] };
  }
  const ofPlace = set.norms.filter((norm) => isSamePlace(norm, query));
  const ofActivity = ofPlace.filter((norm) => norm.activity === query.activity).sort(byId);
  const inForce = ofActivity.filter((norm) => periodState(norm, asOf) === 'inside');
  const candidates = ofActivity.filter((norm) => periodState(norm, asOf) === 'not-known');
  const [norm, other] = inForce;
  if (other) return { status: 'overlapping', norms: inForce };
  if (norm && candidates.length === 0) return { status: 'in-force', norm, cautions: cautionsOf(norm, asOf) };
  const gaps = gapsOf(set.gaps, query);
  if (candidates.length > 0) return notKnown('date-not-known', [...inForce, ...candidates].sort(byId), gaps);
  if (gaps.length > 0) return notKnown('not-verified', [], gaps);
  return ofPlace.length > 0
    ? { status: 'none-in-force', nearest: nearestNorms(ofActivity, asOf) }
    : notKnown('no-data', [], []);
}

function notKnown(
  reason: 'date-not-known' | 'not-verified' | 'no-data',
  candidates: readonly SupportNorm[],
  gaps: readonly NormGap[],
): NormAnswer {
  const instrument = gaps[0]?.instrument ?? candidates[0]?.citation.instrument;
  return { status: 'not-known', reason, ...(instrument !== undefined && { instrument }), candidates, gaps };
}

interface Place {
  readonly level: string;
  readonly province?: string | undefined;
}

function isSamePlace(left: Place, right: Place): boolean {
  if (left.level !== right.level) return false;
  return (
    left.level === 'national' || foldVietnamese(left.province ?? '') === foldVietnamese(right.province ?? '')
  );
}

function gapsOf(gaps: readonly NormGap[], query: NormQuery): readonly NormGap[] {
  const rank = (gap: NormGap): number =>
    (gap.activity === undefined ? 2 : 0) + (periodState(gap, query.asOf) === 'inside' ? 0 : 1);
  return gaps
    .filter((gap) => gap.activity === undefined || gap.activity === query.activity)
    .filter((gap) => isSamePlace(gap, query) && periodState(gap, query.asOf) !== 'outside')
    .sort((left, right) => rank(left) - rank(right) || byStart(right, left) || byId(left, right));
}

function cautionsOf(norm: SupportNorm, asOf: IsoDate): readonly NormCaution[] {
  const unread = (norm.unreadAmendments ?? [])
    .filter(({ from }) => periodState({ from }, asOf) !== 'outside')
    .map(({ instrument }): NormCaution => ({ kind: 'amendment-not-read', instrument }));
  const seen = norm.to !== undefined || (norm.lastSeenInForceOn ?? '') >= asOf;
  return seen ? unread : [...unread, { kind: 'end-not-found' }];
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return compareText(left.id, right.id);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function byStart(left: NormGap, right: NormGap): number {
  return compareText(boundsOf(left.from).earliest ?? '', boundsOf(right.from).earliest ?? '');
}
