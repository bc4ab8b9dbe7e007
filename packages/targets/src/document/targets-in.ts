import { checkArgument } from '@khuyencong/model';
import { checkParseOptions } from '../call/check-parse-options.js';
import { parseTarget } from '../rule/parse-target.js';
import type { ParseTargetOptions } from '../rule/parse-target-options.js';
import type { Actual, Target } from '../tracking/target.js';
import type { StatedTarget, TargetTracking, TrackedIndicator } from './target-tracking.js';

/**
 * A target with its reports (chỉ tiêu kèm các báo cáo), ready for `trackTarget`.
 *
 * @category document
 * @since 0.1.0
 */
export interface TargetWithActuals {
  readonly target: Target;
  readonly actuals: readonly Actual[];
}

/**
 * Reads the words of the targets of a document (đọc các chỉ tiêu trong tài liệu), each with the results that are reported for it.
 *
 * @param document - a document that `safeParseTargetTracking` accepted
 * @param options - the units, and how far "khoảng" reaches
 * @returns the targets in the order of the document; an indicator without a target is left out
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `MALFORMED_DECIMAL` when the tolerance is no canonical decimal text
 * @throws `KcError` `NEGATIVE_FACTOR` when the tolerance is below zero
 * @example
 * ```ts runnable
 * import { countUnitIndex } from '@khuyencong/model';
 * import { targetsIn, trackTarget } from '@khuyencong/targets';
 * const label = { vi: 'Đề án', en: 'Projects' };
 * const axes = { measure: 'count', overTime: 'sum-of-periods', overPlaces: 'sum' } as const;
 * const stated = { text: 'hỗ trợ 15 đề án', period: { from: 2024, to: 2024 } };
 * const row = { id: 'projects', label, unit: 'đề án', ...axes, target: stated, reports: [{ period: '2024', value: '17' }] } as const;
 * const tracking = { kind: 'target-tracking', programme: 'kg-2024', asOf: '2024-12-31', rows: [row] } as const;
 * const [first] = targetsIn(tracking, { units: countUnitIndex, aboutTolerancePercent: '5' });
 * first && trackTarget(first.target, { actuals: first.actuals, asOf: tracking.asOf }).status // => 'met'
 * ```
 * @category document
 * @since 0.1.0
 */
export function targetsIn(
  document: TargetTracking,
  options: ParseTargetOptions,
): readonly TargetWithActuals[] {
  checkArgument('document', document, ['rows']);
  checkParseOptions(options);
  const { rows } = document;
  return rows.flatMap(({ target, reports, ...indicator }, at) => {
    if (!target) return [];
    const actuals = reports.map(({ wording: _wording, ...report }, index) => ({
      ...report,
      path: ['rows', at, 'reports', index],
    }));
    return [{ target: targetOf(target, indicator, { ...options, at }), actuals }];
  });
}

function targetOf(
  { text, adjustments, ...stated }: StatedTarget,
  indicator: Omit<TrackedIndicator, 'target' | 'reports'>,
  { at, ...options }: ParseTargetOptions & { readonly at: number },
): Target {
  const path = ['rows', at, 'target'];
  return {
    id: indicator.id,
    label: indicator.label,
    indicator,
    parsed: parseTarget(text, options),
    ...stated,
    ...(adjustments && {
      adjustments: adjustments.map(({ from, reason, text: words }, index) => ({
        from,
        reason,
        parsed: parseTarget(words, options),
        path: [...path, 'adjustments', index],
      })),
    }),
    path,
  };
}
