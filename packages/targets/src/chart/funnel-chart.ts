import {
  checkArgument,
  checkRecords,
  checkText,
  type DecimalString,
  type ExactRatio,
  type LocalText,
} from '@khuyencong/model';

/**
 * One step of a funnel (một bước của phễu): entered, passed, recognised.
 *
 * @category chart
 * @since 0.1.0
 */
export interface FunnelStep {
  readonly label: LocalText;
  /** Left out when it was not published. */
  readonly count?: DecimalString | undefined;
}

/**
 * Counts that narrow from step to step (biểu đồ phễu), as plain data for any chart library.
 *
 * **Units**: `unit`; the shares are exact ratios.
 *
 * @category chart
 * @since 0.1.0
 */
export interface FunnelChart {
  readonly kind: 'funnel';
  readonly unit: string;
  readonly steps: readonly (FunnelStep & {
    /** Of the nearest step before it that has a count above zero. */
    readonly shareOfPrevious?: ExactRatio;
    readonly shareOfFirst?: ExactRatio;
  })[];
}

/**
 * Makes the data of a funnel chart (dữ liệu biểu đồ phễu); a step without a count stays empty and is not zero.
 *
 * @param steps - the steps from the widest to the narrowest
 * @param options - `unit` of the counts
 * @returns plain data to draw
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { funnelChart } from '@khuyencong/targets';
 * const steps = [
 *   { label: { vi: 'Tham gia', en: 'Entered' }, count: '179' },
 *   { label: { vi: 'Đạt chứng nhận', en: 'Recognised' }, count: '177' },
 * ] as const;
 * funnelChart(steps, { unit: 'sản phẩm' }).steps[1]?.shareOfFirst // => { numerator: '177', denominator: '179' }
 * ```
 * @category chart
 * @since 0.1.0
 */
export function funnelChart(steps: readonly FunnelStep[], options: { readonly unit: string }): FunnelChart {
  checkRecords('steps', steps);
  checkArgument('options', options);
  checkText('options.unit', options.unit);
  const { unit } = options;
  const first = steps.find(isWhole)?.count;
  return {
    kind: 'funnel',
    unit,
    steps: steps.map((step, at) => {
      const previous = steps.slice(0, at).filter(isWhole).at(-1)?.count;
      const { count } = step;
      return {
        ...step,
        ...(count !== undefined &&
          previous !== undefined && { shareOfPrevious: { numerator: count, denominator: previous } }),
        ...(count !== undefined &&
          first !== undefined && { shareOfFirst: { numerator: count, denominator: first } }),
      };
    }),
  };
}

function isWhole({ count }: FunnelStep): boolean {
  return count !== undefined && count !== '0' && !count.startsWith('-');
}
