import type { IsoDate } from '@khuyencong/model';
import { boundsOf } from '../instruments/period-state.js';
import type { SupportNorm } from './support-norm.js';

/** Of norms that do not cover a day: those that ended last before it and those that begin first after it. */
export function nearestNorms(norms: readonly SupportNorm[], asOf: IsoDate): readonly SupportNorm[] {
  const ended = norms.flatMap((norm) => {
    const { latest } = boundsOf(norm.to);
    return latest !== undefined && latest < asOf ? [{ norm, day: latest }] : [];
  });
  const coming = norms.flatMap((norm) => {
    const { earliest } = boundsOf(norm.from);
    return earliest !== undefined && earliest > asOf ? [{ norm, day: earliest }] : [];
  });
  const last = ended.map(({ day }) => day).reduce((left, right) => (left > right ? left : right), '');
  const first = coming
    .map(({ day }) => day)
    .reduce((left, right) => (left < right ? left : right), '9999-12-31');
  const near = [...ended.filter(({ day }) => day === last), ...coming.filter(({ day }) => day === first)].map(
    ({ norm }) => norm,
  );
  return [...new Set(near)];
}
