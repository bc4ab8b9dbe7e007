import { checkRecords, type Finding } from '@khuyencong/model';
import { levelFindings } from './level-findings.js';
import { filledSteps, funnelLevels, type AwardCount, type FunnelLevel } from './funnel-level.js';
import { stepFindings } from './step-findings.js';
import { twiceFindings } from './twice-findings.js';

/**
 * The funnel of award rounds (kết quả bình chọn theo bước, cấp và năm), and what does not fit.
 *
 * @category funnel
 * @since 0.1.0
 */
export interface AwardFunnel {
  /** By year, then by unit, from the lowest level up. */
  readonly levels: readonly FunnelLevel[];
  readonly findings: readonly Finding[];
}

/**
 * Orders published award counts into a funnel (phễu bình chọn): entered, passed, recognised and put forward, by level and year.
 *
 * A later step of a round is not above an earlier one; fewer products stand at an upper level than at the level below in the same
 * year, unless entries come from earlier rounds. Counts are intervals: only what the wording excludes is reported. Products,
 * sets and establishments are kept apart. Of several counts of one step, an exact one stands in the funnel, and those that it
 * excludes are reported.
 *
 * @param counts - published counts in any order; a fraction such as 177/179 says the step and how many entered
 * @returns the funnel and its findings
 * @legal 26/2014/TT-BCT, Điều 12 (a higher level takes products recognised below)
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { awardFunnel } from '@khuyencong/awards';
 * const point = (value: `${number}`) => ({ min: value, max: value, minInclusive: true, maxInclusive: true });
 * const count = (level: 'province' | 'national', value: `${number}`) =>
 *   ({ id: level, level, step: 'recognised', year: '2021', unit: 'sản phẩm', printed: value, interval: point(value), path: [] }) as const;
 * const funnel = awardFunnel([count('province', '20'), count('national', '22')]);
 * funnel.findings.map((finding) => finding.code) // => ['FUNNEL_GROWS_UPWARD']
 * ```
 * @category funnel
 * @since 0.1.0
 */
export function awardFunnel(counts: readonly AwardCount[]): AwardFunnel {
  checkRecords('counts', counts);
  const steps = filledSteps(counts);
  const levels = funnelLevels(steps);
  return {
    levels,
    findings: [...steps.flatMap(twiceFindings), ...levels.flatMap(stepFindings), ...levelFindings(levels)],
  };
}
