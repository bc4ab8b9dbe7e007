import { makeFinding, type Finding } from '@khuyencong/model';
import { funnelFindings } from './funnel-findings.js';
import { exceeds } from './exceeds.js';
import { levelOrder, type AwardCount, type FunnelLevel } from './funnel-level.js';

/** In one year, an upper level that has more than a level below needs an explanation; the nearest level is named. */
export function levelFindings(levels: readonly FunnelLevel[]): readonly Finding[] {
  return levels.flatMap((upper, index) => {
    const lower = levels
      .slice(Math.max(0, index - levelOrder.length), index)
      .filter((level) => isSameYear(level, upper));
    const pair = lower.toReversed().flatMap((level) => exceeding(upper, level))[0];
    if (!pair) return [];
    const params = {
      year: upper.year,
      unit: upper.unit,
      upperLevel: upper.level,
      upperCount: pair.above.printed,
      lowerLevel: pair.below.level,
      lowerCount: pair.below.printed,
    };
    return [makeFinding(funnelFindings, 'FUNNEL_GROWS_UPWARD', params, { path: pair.above.path })];
  });
}

function isSameYear(lower: FunnelLevel, upper: FunnelLevel): boolean {
  return lower.year === upper.year && lower.unit === upper.unit;
}

/** What enters an upper level was put forward below, so no count of it is above any count below; the closest steps first. */
function exceeding(
  upper: FunnelLevel,
  lower: FunnelLevel,
): readonly { readonly above: AwardCount; readonly below: AwardCount }[] {
  const steps = ({ entered, passed, recognised, putForward }: FunnelLevel): readonly AwardCount[] =>
    [entered, passed, recognised, putForward].filter((step) => step !== undefined);
  return steps(upper).flatMap((above) =>
    steps(lower)
      .toReversed()
      .filter((below) => exceeds(above, below))
      .map((below) => ({ above, below })),
  );
}
