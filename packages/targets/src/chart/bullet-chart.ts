import { checkArgument, type DecimalString, type ExactRatio, type LocalText } from '@khuyencong/model';
import { acceptedValues } from '../rule/accepted-values.js';
import type { LimitedRule } from '../rule/target-rule.js';
import type { NumberProgress, TargetStatus } from '../tracking/target-progress.js';

/**
 * A result beside what a target accepts (biểu đồ so kết quả với chỉ tiêu), as plain data for any chart library.
 *
 * **Units**: all values in `unit`; a share keeps its two numbers.
 *
 * @category chart
 * @since 0.1.0
 */
export interface BulletChart {
  readonly kind: 'bullet';
  readonly label: LocalText;
  readonly unit: string;
  readonly status: TargetStatus;
  /** Left out when nothing can be shown: missing is not zero. */
  readonly result?: DecimalString | undefined;
  readonly resultBetween?: { readonly min: DecimalString; readonly max: DecimalString } | undefined;
  readonly resultShare?: ExactRatio | undefined;
  /** What the target accepts; `null` is no end. */
  readonly accepted: { readonly from: DecimalString | null; readonly to: DecimalString | null };
  /** What the pace expected by now. */
  readonly expected?: ExactRatio | undefined;
  readonly forecast?: { readonly min: DecimalString; readonly max: DecimalString } | undefined;
}

/**
 * Makes the data of a bullet chart (dữ liệu biểu đồ so kết quả với chỉ tiêu) of one number of a target.
 *
 * @param rule - what the number demands
 * @param options - `label` of the target, and its `progress` or that of one of its parts
 * @returns plain data to draw
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { bulletChart } from '@khuyencong/targets';
 * const rule = { limit: { kind: 'at-least', value: '17' }, direction: 'reach', unit: 'cơ sở', wording: 'ít nhất 17 cơ sở', decidedBy: [] } as const;
 * const label = { vi: 'Cơ sở được hỗ trợ', en: 'Establishments supported' };
 * const progress = { status: 'on-the-way', reason: { vi: '', en: '' }, achieved: '4' } as const;
 * bulletChart(rule, { label, progress }).accepted // => { from: '17', to: null }
 * ```
 * @category chart
 * @since 0.1.0
 */
export function bulletChart(
  rule: LimitedRule,
  options: { readonly label: LocalText; readonly progress: NumberProgress },
): BulletChart {
  checkArgument('rule', rule);
  checkArgument('options', options);
  checkArgument('options.progress', options.progress);
  const { label, progress } = options;
  const { min, max } = acceptedValues(rule.limit);
  const { status, achieved, achievedBetween, share, pace, forecast } = progress;
  return {
    kind: 'bullet',
    label,
    unit: rule.unit,
    status,
    ...(achieved !== undefined && { result: achieved }),
    ...(achievedBetween && { resultBetween: achievedBetween }),
    ...(share && { resultShare: share }),
    accepted: { from: min, to: max },
    ...(pace && { expected: pace.expected }),
    ...(forecast && { forecast }),
  };
}
