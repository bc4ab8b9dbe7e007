import {
  checkCriteriaSet,
  correctCriteriaSet,
  findCriteriaSet,
  type CriteriaScheme,
  type CriteriaSet,
} from '@khuyencong/law/award-criteria';
import { makeFinding, type DecimalString, type Finding } from '@khuyencong/model';
import { roundFindings } from '../round/round-findings.js';
import type { AwardRoundMarks, RoundEntry, RoundFrame } from '../round/round-marks.js';

/** The criteria of one group of entries, before they are planned. */
export interface ResolvedCriteria {
  readonly scheme: CriteriaScheme;
  readonly set: CriteriaSet;
  readonly sound: boolean;
}

/** Looks the criteria of entries up, each set once. */
export interface CriteriaResolver {
  readonly of: (entry: RoundEntry) => ResolvedCriteria | undefined;
  readonly findings: readonly Finding[];
}

/** Makes the lookup of one round; its findings are complete once every entry was looked up. */
export function criteriaResolver(
  document: AwardRoundMarks,
  schemes: readonly CriteriaScheme[],
): CriteriaResolver {
  const findings: Finding[] = [...frameOverlaps(document.frames ?? [])];
  const known = new Map<string, ResolvedCriteria | undefined>();
  const of = (entry: RoundEntry): ResolvedCriteria | undefined => {
    const frameAt = (document.frames ?? []).findIndex(({ groups }) => groups?.includes(entry.group) ?? true);
    const key = `${frameAt}/${entry.criteriaSet ?? ''}`;
    if (!known.has(key)) known.set(key, resolve(document, { entry, frameAt, schemes, findings }));
    return known.get(key);
  };
  return { of, findings };
}

interface Asked {
  readonly entry: RoundEntry;
  readonly frameAt: number;
  readonly schemes: readonly CriteriaScheme[];
  readonly findings: Finding[];
}

function resolve(
  { round, frames = [] }: AwardRoundMarks,
  { entry, frameAt, schemes, findings }: Asked,
): ResolvedCriteria | undefined {
  const { criteriaSet } = entry;
  const named = criteriaSet?.includes('/')
    ? { scheme: criteriaSet }
    : { scheme: round.scheme, ...(criteriaSet !== undefined && { set: criteriaSet }) };
  const answer = findCriteriaSet(schemes, { ...named, asOf: round.scoredOn });
  if (answer.status !== 'in-force') {
    const set =
      criteriaSet?.includes('/') === false ? `${round.scheme}/${criteriaSet}` : (criteriaSet ?? round.scheme);
    const status = answer.status === 'not-known' ? answer.reason : answer.status;
    const params = { set, status, asOf: round.scoredOn };
    findings.push(
      makeFinding(roundFindings, 'CRITERIA_NOT_FOUND', params, { path: ['round', 'scheme', set] }),
    );
    return undefined;
  }
  const published = correctCriteriaSet(answer.set);
  const frame = frames[frameAt];
  const misfits = frame ? frameMisfits(frame, { frameAt, published, scheme: answer.scheme }) : [];
  const set = frame ? frame.set : published;
  const path = frame ? ['frames', frameAt, 'set'] : ['criteria', set.id];
  const faults = checkCriteriaSet(set).map((finding) => ({ ...finding, path: [...path, ...finding.path] }));
  const errors = faults.filter(({ severity }) => severity === 'error');
  findings.push(...misfits, ...faults);
  const sound = errors.length === 0 && misfits.length === 0;
  if (!sound) {
    const codes = [...new Set([...errors, ...misfits].map(({ code }) => code))].sort().join(', ');
    findings.push(makeFinding(roundFindings, 'CRITERIA_UNSOUND', { set: set.id, codes }, { path }));
  }
  return { scheme: answer.scheme, set, sound };
}

interface FrameAsked {
  readonly frameAt: number;
  readonly published: CriteriaSet;
  readonly scheme: CriteriaScheme;
}

function frameMisfits(frame: RoundFrame, { frameAt, published, scheme }: FrameAsked): readonly Finding[] {
  const own = new Map(frame.set.criteria.map(({ id, maxMark }) => [id, maxMark]));
  const wanted = new Map(published.criteria.map(({ id, maxMark }) => [id, maxMark]));
  const legalBasis = scheme.rules.detailedFrame && [scheme.rules.detailedFrame];
  return [...new Set([...own.keys(), ...wanted.keys()])].sort().flatMap((criterion) => {
    const maximum: DecimalString | 'none' = own.get(criterion) ?? 'none';
    const expected: DecimalString | 'none' = wanted.get(criterion) ?? 'none';
    if (maximum === expected) return [];
    const params = { frame: frame.set.id, criterion, maximum, expected };
    const place = { path: ['frames', frameAt, 'set', 'criteria', criterion], legalBasis };
    return [makeFinding(roundFindings, 'FRAME_DOES_NOT_FIT', params, place)];
  });
}

function frameOverlaps(frames: readonly RoundFrame[]): readonly Finding[] {
  const all = '*';
  const groups = [...new Set(frames.flatMap((frame) => frame.groups ?? [all]))].sort();
  return groups.flatMap((group) => {
    const apply = frames.filter((frame) => (frame.groups ?? [group]).includes(group));
    if (apply.length < 2) return [];
    const params = { group, frames: apply.map(({ set }) => set.id).join(', ') };
    return [makeFinding(roundFindings, 'FRAME_OVERLAP', params, { path: ['frames', group] })];
  });
}
