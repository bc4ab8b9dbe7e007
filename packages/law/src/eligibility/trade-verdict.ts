import type { IsoDate } from '@khuyencong/model';
import { brickKilns, circularFrom, inForce2025, tradeList } from './clauses.js';
import type { EligibilityFacts } from './eligibility-facts.js';
import { tradeGroups } from './trade-group.js';
import { needs, no, open, yes, type Verdict } from './verdict.js';

const amendedFrom: IsoDate = '2025-10-15';

/** Whether the trade is on the list of the day. */
export function tradeVerdict({ tradeGroup, place }: EligibilityFacts, asOf: IsoDate): Verdict {
  if (tradeGroup === undefined) return needs(['tradeGroup'], tradeList);
  const entry = tradeGroups.find(({ id }) => id === tradeGroup);
  if (!entry && asOf >= amendedFrom) {
    return open({ reason: 'trade-list-not-read', instrument: '235/2025/NĐ-CP' }, inForce2025);
  }
  if (!entry || entry.from > asOf) return no('trade', tradeList);
  if (tradeGroup !== 'mining') return yes(entry.citation);
  if (place?.isDifficultArea === undefined) return needs(['place.isDifficultArea'], entry.citation);
  return place.isDifficultArea ? yes(entry.citation) : no('trade', entry.citation);
}

/** No support for clay bricks fired in improved manual or ring kilns, whoever makes them. */
export function kilnVerdict({ tradeGroup, brickKiln }: EligibilityFacts, asOf: IsoDate): Verdict {
  if (asOf < circularFrom) return yes();
  if (tradeGroup === undefined) return needs(['tradeGroup'], brickKilns);
  if (tradeGroup !== 'building-materials') return yes();
  if (brickKiln === undefined) return needs(['brickKiln'], brickKilns);
  return brickKiln === 'improved-manual' || brickKiln === 'ring'
    ? no('brick-kiln', brickKilns)
    : yes(brickKilns);
}
