import { supportNorms, type SupportNorm, type SupportNormSet } from '@khuyencong/law/norms';
import { foldVietnamese } from '@khuyencong/model';

/** The published norms with those of the caller: a province that brings its own is no longer asked by the published ones. */
export function normsWith(own: readonly SupportNorm[]): SupportNormSet {
  const places = new Set(own.map(placeOf));
  return {
    norms: [
      ...supportNorms.norms.filter((norm) => norm.level === 'national' || !places.has(placeOf(norm))),
      ...own,
    ],
    gaps: supportNorms.gaps,
  };
}

const placeOf = ({ level, province }: SupportNorm): string => `${level} ${foldVietnamese(province ?? '')}`;
