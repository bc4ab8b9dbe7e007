import { makeFinding, type Finding } from '@khuyencong/model';
import { funnelFindings } from './funnel-findings.js';
import { exceeds } from './exceeds.js';
import type { AwardCount, FunnelLevel } from './funnel-level.js';

/** Within one round, a later step cannot be above any earlier one; the nearest is named. */
export function stepFindings({ entered, passed, recognised, putForward }: FunnelLevel): readonly Finding[] {
  const steps = [entered, passed, recognised, putForward].filter(
    (step): step is AwardCount => step !== undefined,
  );
  return steps.flatMap((later, index) => {
    const earlier = steps.slice(0, index).findLast((step) => exceeds(later, step));
    if (!earlier) return [];
    const params = {
      year: later.year,
      level: later.level,
      unit: later.unit,
      step: later.step,
      count: later.printed,
      earlierStep: earlier.step,
      earlierCount: earlier.printed,
    };
    return [makeFinding(funnelFindings, 'FUNNEL_STEP_EXCEEDS', params, { path: later.path })];
  });
}
