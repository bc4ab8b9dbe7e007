import { makeFinding, type Finding } from '@khuyencong/model';
import { awardFindings } from '../finding/award-findings.js';
import { exceeds } from './exceeds.js';
import type { AwardCount, FunnelLevel } from './funnel-level.js';

/** In one year, an upper level that has more than the level below needs an explanation. */
export function levelFindings(levels: readonly FunnelLevel[]): readonly Finding[] {
  return levels.flatMap((upper, index) => {
    const lower = levels[index - 1];
    if (lower?.year !== upper.year || lower.unit !== upper.unit) return [];
    const pair = comparable(upper, lower);
    if (!pair || !exceeds(pair.above, pair.below)) return [];
    const params = {
      year: upper.year,
      unit: upper.unit,
      upperLevel: upper.level,
      upperCount: pair.above.printed,
      lowerLevel: lower.level,
      lowerCount: pair.below.printed,
    };
    return [makeFinding(awardFindings, 'FUNNEL_GROWS_UPWARD', params, { path: pair.above.path })];
  });
}

/** What enters an upper level was recognised below; without entries, the recognised of both levels compare. */
function comparable(
  upper: FunnelLevel,
  lower: FunnelLevel,
): { readonly above: AwardCount; readonly below: AwardCount } | undefined {
  const above = upper.entered ?? upper.passed ?? upper.recognised;
  const below = lower.putForward ?? lower.recognised ?? lower.passed ?? lower.entered;
  return above && below && { above, below };
}
