import { intervalsMeet, makeFinding, type Finding } from '@khuyencong/model';
import { funnelFindings } from './funnel-findings.js';
import type { FilledStep } from './funnel-level.js';

/** Two counts of one step that cannot both hold; "khoảng 180" and 179 can, and so can one number stated twice. */
export function twiceFindings({ counts: [first, ...others] }: FilledStep): readonly Finding[] {
  return others
    .filter((other) => !intervalsMeet(first.interval, other.interval))
    .map((other) => {
      const { year, level, unit, step } = first;
      const params = {
        year,
        level,
        unit,
        step,
        count: first.printed,
        otherCount: other.printed,
        id: first.id,
        otherId: other.id,
      };
      return makeFinding(funnelFindings, 'FUNNEL_COUNT_TWICE', params, { path: other.path });
    });
}
