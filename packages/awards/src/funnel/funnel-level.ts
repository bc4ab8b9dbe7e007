import type { AwardStep, DecimalString, ExactRatio, Interval } from '@khuyencong/model';

/**
 * A published count of one step of an award round (số lượng đã công bố của một bước).
 *
 * **Units**: `printed`, `entered` and `interval` in things of `unit`.
 *
 * @category funnel
 * @since 0.1.0
 */
export interface AwardCount {
  readonly id: string;
  readonly level: AwardStep['level'];
  readonly step: AwardStep['step'];
  /** The year of the round, or the span of years that the count covers. */
  readonly year: string;
  readonly unit: string;
  readonly printed: DecimalString;
  /** What the wording allows. */
  readonly interval: Interval;
  /** The whole of a fraction: how many entered. */
  readonly entered?: DecimalString | undefined;
  readonly path: readonly (string | number)[];
}

/**
 * One level of one year in the funnel (một cấp bình chọn trong một năm).
 *
 * @category funnel
 * @since 0.1.0
 */
export interface FunnelLevel {
  readonly year: string;
  readonly level: AwardStep['level'];
  readonly unit: string;
  readonly entered?: AwardCount;
  readonly passed?: AwardCount;
  readonly recognised?: AwardCount;
  readonly putForward?: AwardCount;
  /** Recognised of those entered, as two exact numbers. */
  readonly recognisedShare?: ExactRatio;
}

/** The levels from the lowest up. */
export const levelOrder: readonly AwardStep['level'][] = ['district', 'province', 'region', 'national'];

const slots = { entered: 'entered', passed: 'passed', recognised: 'recognised', 'put-forward': 'putForward' } as const;

/** Gathers counts of one year, unit and level. */
export function funnelLevels(counts: readonly AwardCount[]): readonly FunnelLevel[] {
  const levels = new Map<string, FunnelLevel>();
  for (const count of counts.flatMap(withEntered)) {
    const key = [count.year, count.unit, levelOrder.indexOf(count.level)].join('\u0000');
    const level = levels.get(key) ?? { year: count.year, level: count.level, unit: count.unit };
    levels.set(key, { ...level, [slots[count.step]]: count });
  }
  return [...levels].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, level]) => ({ ...level, ...shareOf(level) }));
}

/** 177/179 counts two steps: 177 recognised and 179 entered. */
function withEntered(count: AwardCount): readonly AwardCount[] {
  const { entered } = count;
  if (entered === undefined || count.step === 'entered') return [count];
  const interval = { min: entered, max: entered, minInclusive: true, maxInclusive: true };
  return [{ ...count, step: 'entered', printed: entered, interval, entered: undefined }, count];
}

function shareOf({ entered, recognised }: FunnelLevel): { readonly recognisedShare?: ExactRatio } {
  return entered && recognised
    ? { recognisedShare: { numerator: recognised.printed, denominator: entered.printed } }
    : {};
}
