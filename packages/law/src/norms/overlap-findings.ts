import { foldVietnamese, makeFinding, type Finding, type IsoDate } from '@khuyencong/model';
import { lawFindings } from '../finding/law-findings.js';
import { boundsOf } from '../instruments/period-state.js';
import type { SupportNorm } from './support-norm.js';

/** Each norm that surely applies on a day of an earlier one for its activity, level and province, with the first such norm. */
export function overlapFindings(norms: readonly SupportNorm[]): readonly Finding[] {
  const seen = new Map<string, SupportNorm[]>();
  return norms.flatMap((other, index) => {
    const key = keyOf(other);
    const earlier = seen.get(key) ?? [];
    const norm = earlier.find((each) => firstCommonDay(each, other) !== undefined);
    seen.set(key, earlier);
    earlier.push(other);
    const from = norm && firstCommonDay(norm, other);
    if (!norm || from === undefined) return [];
    const { activity, level, province } = other;
    const params = { norm: norm.id, other: other.id, activity, level, province, from };
    return [makeFinding(lawFindings, 'NORMS_OVERLAP', params, { path: [index] })];
  });
}

function keyOf({ activity, level, province }: SupportNorm): string {
  return JSON.stringify([activity, level, foldVietnamese(province ?? '')]);
}

function firstCommonDay(left: SupportNorm, right: SupportNorm): IsoDate | undefined {
  const starts = [boundsOf(left.from).latest, boundsOf(right.from).latest];
  const [one, two] = starts;
  if (one === undefined || two === undefined) return undefined;
  const first = one > two ? one : two;
  return [left, right].every((norm) => surelyGoesOn(norm, first)) ? first : undefined;
}

function surelyGoesOn({ to }: SupportNorm, day: IsoDate): boolean {
  if (to === undefined) return true;
  const { earliest } = boundsOf(to);
  return earliest !== undefined && day <= earliest;
}
