import { checkArgument, checkRecords, checkText, isoDate, type IsoDate } from '@khuyencong/model';
import { periodState } from '../instruments/period-state.js';
import type { CriteriaAnswer, CriteriaCaution } from './criteria-answer.js';
import { criteriaSchemeIndex } from './criteria-scheme-index.js';
import type { CriteriaScheme } from './criteria-scheme.js';

/**
 * What is asked of the schemes (yêu cầu tra cứu bộ tiêu chí).
 *
 * @category criteria
 * @since 0.1.0
 */
export interface CriteriaQuery {
  /** Name of the scheme, `tt26-2014`; with the set in it where `set` is left out, `ocop-2026/21`. */
  readonly scheme: string;
  /** Number or name of the set; left out for a scheme of one set. */
  readonly set?: string | undefined;
  /** The day on which the law is consulted, such as the day of marking. */
  readonly asOf: IsoDate;
}

/**
 * Finds the criteria in force on a day (tra cứu bộ tiêu chí).
 *
 * The answer is the same for any order of the schemes. A day that a partly known date leaves open answers `not-known`.
 *
 * @param schemes - schemes of this package, of the caller, or both
 * @param query - scheme, set and day
 * @returns `in-force`, `none-in-force`, `overlapping` or `not-known`
 * @throws `KcError` `MALFORMED_DATE` when `asOf` is no existing day
 * @legal 26/2014/TT-BCT, Điều 7; 26/2026/QĐ-TTg, Điều 3
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { findCriteriaSet } from '@khuyencong/law/award-criteria';
 * import { ocop2026 } from '@khuyencong/law/award-criteria/ocop-2026';
 * const found = findCriteriaSet([ocop2026], { scheme: 'ocop-2026', set: '21', asOf: '2026-06-30' });
 * found.status === 'in-force' && found.set.label.vi // => 'Thủ công mỹ nghệ gia dụng, trang trí'
 * findCriteriaSet([ocop2026], { scheme: 'ocop-2026/21', asOf: '2026-05-21' }).status // => 'none-in-force'
 * ```
 * @category criteria
 * @since 0.1.0
 */
export function findCriteriaSet(schemes: readonly CriteriaScheme[], query: CriteriaQuery): CriteriaAnswer {
  checkRecords('schemes', schemes);
  checkArgument('query', query);
  checkText('query.scheme', query.scheme);
  if (query.set !== undefined) checkText('query.set', query.set);
  const asOf = isoDate(query.asOf);
  const name = query.set === undefined ? query.scheme : `${query.scheme}/${query.set}`;
  const id = name.split('/', 1)[0] ?? name;
  const versions = schemes.filter((scheme) => scheme.id === id).sort(byCitationAndStart);
  if (versions.length === 0) return notPassed(id);
  const inForce = versions.filter((scheme) => periodState(scheme, asOf) === 'inside');
  const unsure = versions.find((scheme) => periodState(scheme, asOf) === 'not-known');
  const [scheme, other] = inForce;
  if (other) return { status: 'overlapping', schemes: inForce };
  if (unsure)
    return { status: 'not-known', reason: 'date-not-known', instrument: unsure.citation.instrument };
  return scheme ? setOf(scheme, name, asOf) : { status: 'none-in-force', schemes: versions };
}

function notPassed(id: string): CriteriaAnswer {
  const entry = criteriaSchemeIndex.find((each) => each.id === id);
  return {
    status: 'not-known',
    reason: 'scheme-not-passed',
    ...(entry && { instrument: entry.instrument, module: entry.module }),
  };
}

function setOf(scheme: CriteriaScheme, name: string, asOf: IsoDate): CriteriaAnswer {
  const set = scheme.sets.find((each) => each.id === name);
  if (set) return { status: 'in-force', scheme, set, cautions: cautionsOf(scheme, asOf) };
  const wanted = name.slice(scheme.id.length + 1);
  const gap = scheme.gaps.find(({ sets }) => sets === 'all' || sets?.includes(wanted) === true);
  const { instrument } = gap ?? scheme.citation;
  return gap
    ? { status: 'not-known', reason: 'set-not-verified', instrument, gap }
    : { status: 'not-known', reason: 'set-not-listed', instrument };
}

function cautionsOf(scheme: CriteriaScheme, asOf: IsoDate): readonly CriteriaCaution[] {
  const unread = (scheme.unreadAmendments ?? [])
    .filter(({ from }) => periodState({ from }, asOf) !== 'outside')
    .map(({ instrument }): CriteriaCaution => ({ kind: 'amendment-not-read', instrument }));
  const seen = scheme.to !== undefined || (scheme.lastSeenInForceOn ?? '') >= asOf;
  return seen ? unread : [...unread, { kind: 'end-not-found' }];
}

function byCitationAndStart(left: CriteriaScheme, right: CriteriaScheme): number {
  const [one, two] = [left, right].map(({ citation, from }) => JSON.stringify([citation.instrument, from]));
  return (one ?? '') < (two ?? '') ? -1 : one === two ? 0 : 1;
}
