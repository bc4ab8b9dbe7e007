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

const slots = {
  entered: 'entered',
  passed: 'passed',
  recognised: 'recognised',
  'put-forward': 'putForward',
} as const;

/** All counts of one step, level, year and unit; the first one stands in the funnel. */
export interface FilledStep {
  readonly counts: readonly [AwardCount, ...AwardCount[]];
}

/** The counts of each step, by year, unit, level and step; those of fractions included. */
export function filledSteps(counts: readonly AwardCount[]): readonly FilledStep[] {
  const steps = new Map<string, AwardCount[]>();
  for (const count of counts.flatMap(withEntered)) {
    const { year, unit, level, step } = count;
    const key = JSON.stringify([year, unit, levelOrder.indexOf(level), Object.keys(slots).indexOf(step)]);
    const same = steps.get(key);
    if (same) same.push(count);
    else steps.set(key, [count]);
  }
  return [...steps]
    .sort(([a], [b]) => order(a, b))
    .flatMap(([, same]) => {
      const [first, ...others] = same.sort(byWeight);
      return first ? [{ counts: [first, ...others] }] : [];
    });
}

/** Gathers the steps of one year, unit and level. */
export function funnelLevels(steps: readonly FilledStep[]): readonly FunnelLevel[] {
  const levels = new Map<string, FunnelLevel>();
  for (const {
    counts: [count],
  } of steps) {
    const { year, level, unit, step } = count;
    const key = JSON.stringify([year, unit, level]);
    levels.set(key, { ...(levels.get(key) ?? { year, level, unit }), [slots[step]]: count });
  }
  return [...levels.values()].map((level) => ({ ...level, ...shareOf(level) }));
}

/** 177/179 counts two steps: 177 recognised and 179 entered. */
function withEntered(count: AwardCount): readonly AwardCount[] {
  const { entered, ...own } = count;
  if (entered === undefined || count.step === 'entered') return [count];
  const interval = { min: entered, max: entered, minInclusive: true, maxInclusive: true };
  return [{ ...own, step: 'entered', printed: entered, interval }, count];
}

/** A number before a wording that leaves room, then by id, so that the order of the document never shows. */
function byWeight(a: AwardCount, b: AwardCount): number {
  const weigh = (count: AwardCount): string =>
    JSON.stringify([
      isPoint(count) ? 0 : 1,
      count.id,
      count.printed,
      count.interval,
      count.entered,
      count.path,
    ]);
  return order(weigh(a), weigh(b));
}

function isPoint({ interval: { min, max } }: AwardCount): boolean {
  return min !== null && min === max;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** None of nothing is no share. */
function shareOf({ entered, recognised }: FunnelLevel): { readonly recognisedShare?: ExactRatio } {
  return entered && recognised && entered.printed !== '0'
    ? { recognisedShare: { numerator: recognised.printed, denominator: entered.printed } }
    : {};
}
