import { checkArgument, checkRecords } from '@khuyencong/model';
import type { Indicator } from '../indicator/indicator.js';
import { addReportToCell } from './cell-sum.js';
import { checkIndicators } from '../indicator/check-indicators.js';
import type { CollectedProgress, ProgressReport } from './progress-report.js';
import { repeatedReports } from './repeated-reports.js';
import { refusedReports } from './refused-reports.js';
import { cellOf, stateOf, tallyFor } from './tally.js';

/**
 * Adds reports up into progress that merges (tổng hợp báo cáo thành tiến độ gộp được), a million and more in a second.
 *
 * What cannot be counted is reported and left out: an unknown indicator, a period or a number that is none, a numerator above its
 * denominator, a percentage without numerator and denominator. Two reports with the same `reportId` count once when they say the
 * same, and not at all when they contradict one another; they are found within one call, so reports that are added in parts are split by
 * their number.
 *
 * **Units**: those of the indicators. **Rounding**: none.
 *
 * @param reports - in any order
 * @param options - `indicators`: what the reports are about, with how it adds up
 * @returns the state, and what is wrong with reports and indicators
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { collectProgress } from '@khuyencong/targets';
 * const label = { vi: 'Lao động được đào tạo', en: 'Workers trained' };
 * const trained = { id: 'trained', label, unit: 'lao động', measure: 'count', overTime: 'sum-of-periods', overPlaces: 'sum' } as const;
 * const report = { indicatorId: 'trained', place: 'An Biên', period: '2024-Q1' } as const;
 * const { state, findings } = collectProgress(
 *   [{ ...report, value: '35' }, { ...report, value: '40' }, report],
 *   { indicators: [trained] },
 * );
 * state.cells // => [{ indicatorId: 'trained', place: 'An Biên', period: '2024-Q1', records: 2, amount: { kind: 'sum', total: '75' } }]
 * findings.map(({ code, path }) => [code, path]) // => [['REPORT_WITHOUT_NUMBER', ['reports', 2]]]
 * ```
 * @category progress
 * @since 0.1.0
 */
export function collectProgress(
  reports: readonly ProgressReport[],
  options: { readonly indicators: readonly Indicator[] },
): CollectedProgress {
  checkRecords('reports', reports);
  checkArgument('options', options, ['indicators']);
  const { indicators } = options;
  const tally = tallyFor(indicators);
  const numbered: number[] = [];
  const refused: number[] = [];
  const add = (report: ProgressReport, index: number): void => {
    const cell = cellOf(tally, report);
    if (!cell || !addReportToCell(cell, report)) refused.push(index);
  };
  for (let index = 0; index < reports.length; index += 1) {
    const report = reports[index];
    if (report === undefined) continue;
    if (report.reportId === undefined) add(report, index);
    else numbered.push(index);
  }
  const { left, findings } = repeatedReports(reports, numbered);
  for (const index of numbered) {
    const report = reports[index];
    if (report && !left.has(index)) add(report, index);
  }
  refused.sort((one, other) => one - other);
  return {
    state: stateOf(tally),
    findings: [
      ...checkIndicators(indicators),
      ...findings,
      ...refusedReports(reports, { refused, indicators }),
    ],
  };
}
