import { countUnits, indexUnits, type IsoDate, type UnitIndex, type YearSpan } from '@khuyencong/model';
import type { Indicator } from '../src/indicator/indicator.js';
import { parseTarget } from '../src/rule/parse-target.js';
import type { ParsedTarget } from '../src/rule/target-rule.js';
import type { TargetProgress } from '../src/tracking/target-progress.js';
import type { Actual, Target } from '../src/tracking/target.js';
import { trackTarget } from '../src/tracking/track-target.js';

/** Counts and one unit of money, as a package that knows money would index them. */
const units: UnitIndex = indexUnits([
  ...countUnits,
  { name: 'tỷ đồng', measure: 'money', base: 'đồng', factor: '1000000000', spellings: ['tỷ đồng', 'tỷ'] },
]);

export const options: { readonly units: UnitIndex; readonly aboutTolerancePercent: '5' } = {
  units,
  aboutTolerancePercent: '5',
};

/** Short rows of reports: period, then a value or numerator and denominator. */
export type Row = readonly [period: string, value?: string, denominator?: string];

const label = { vi: 'chỉ tiêu', en: 'the target' };

/** Amounts add up, shares are what the last report says, growth comes as yearly rates. */
function indicatorFor({ rules: [rule] }: Pick<ParsedTarget, 'rules'>): Indicator {
  const shared = { id: 'i1', label, unit: 'cơ sở' } as const;
  switch (rule?.kind) {
    case 'share':
      return { ...shared, measure: 'share', overTime: 'state-at-end', overPlaces: 'ratio-of-sums' };
    case 'yearly-growth':
      return { ...shared, measure: 'growth', overTime: 'state-at-end', overPlaces: 'not-additive' };
    default:
      return { ...shared, measure: 'count', overTime: 'sum-of-periods', overPlaces: 'sum' };
  }
}

export function target(text: string, period?: YearSpan): Target {
  const parsed = parseTarget(text, options);
  return { id: 't1', label, parsed, indicator: indicatorFor(parsed), period, path: ['targets', 0] };
}

export function actuals(rows: readonly Row[]): readonly Actual[] {
  return rows.map(([period, value, denominator], index): Actual => {
    const amounts = denominator === undefined ? { value } : { numerator: value, denominator };
    return { period, ...amounts, path: ['actuals', index] } as Actual;
  });
}

export function track(
  text: string,
  rows: readonly Row[],
  {
    from = 2021,
    to = 2022,
    asOf,
  }: { readonly from?: number; readonly to?: number; readonly asOf?: IsoDate } = {},
): TargetProgress {
  return trackTarget(target(text, { from, to }), { actuals: actuals(rows), asOf });
}

/** Status and reason in one line. */
export function outcome({ status, missing, missingPeriods, aboveRange }: TargetProgress): string {
  const parts = [status, missing, missingPeriods?.join(' '), aboveRange && 'above-range'];
  return parts.filter((each) => each !== undefined).join(' | ');
}
