import { countUnits, indexUnits, type IsoDate, type UnitIndex, type YearSpan } from '@khuyencong/model';
import { parseTarget } from '../src/rule/parse-target.js';
import type { Actual, Target, TargetProgress } from '../src/tracking/target-progress.js';
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

export function target(text: string, period?: YearSpan): Target {
  const label = { vi: 'chỉ tiêu', en: 'the target' };
  return { id: 't1', label, parsed: parseTarget(text, options), period, path: ['targets', 0] };
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
