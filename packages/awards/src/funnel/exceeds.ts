import { Exact } from '@khuyencong/model';
import type { AwardCount } from './funnel-level.js';

/** True only when every number that the wording allows for `later` is above every one it allows for `earlier`. */
export function exceeds(later: AwardCount, earlier: AwardCount): boolean {
  const lowest = later.interval.min;
  const highest = earlier.interval.max;
  if (lowest === null || highest === null) return false;
  const order = new Exact(lowest).comparedTo(highest);
  return order > 0 || (order === 0 && !(later.interval.minInclusive && earlier.interval.maxInclusive));
}
