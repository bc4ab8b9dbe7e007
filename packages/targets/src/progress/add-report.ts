import { checkArgument, checkList } from '@khuyencong/model';
import type { Indicator } from '../indicator/indicator.js';
import { collectProgress } from './collect-progress.js';
import { findCell } from './find-cell.js';
import { mergeProgress } from './merge-progress.js';
import type { CollectedProgress, ProgressReport } from './progress-report.js';
import type { ProgressState } from './progress-state.js';

/**
 * Adds one report to progress (thêm một báo cáo vào tiến độ); for many at once `collectProgress` is faster.
 *
 * The cost follows the number of cells, never the number of reports that they hold: one more after ten million costs what it does after a
 * thousand.
 *
 * @param state - progress so far; it stays as it is
 * @param options - `report`, and `indicators` that it may be about
 * @returns the new state, and what is wrong with the report
 * @throws `KcError` `PROGRESS_KINDS_DIFFER` when the state keeps the indicator in another way
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { addReport, emptyProgress } from '@khuyencong/targets';
 * const label = { vi: 'Cụm công nghiệp hoạt động', en: 'Clusters in operation' };
 * const clusters = { id: 'clusters', label, unit: 'cụm', measure: 'count', overTime: 'state-at-end', overPlaces: 'sum' } as const;
 * const report = { indicatorId: 'clusters', place: 'Đồng Nai', period: '2021-Q2', value: '27' } as const;
 * addReport(emptyProgress, { report, indicators: [clusters] }).state.cells[0]?.amount // => { kind: 'stated', values: [{ value: '27', times: 1 }] }
 * ```
 * @category progress
 * @since 0.1.0
 */
export function addReport(
  state: ProgressState,
  options: { readonly report: ProgressReport; readonly indicators: readonly Indicator[] },
): CollectedProgress {
  checkArgument('state', state);
  checkList('state.cells', state.cells);
  checkArgument('options', options, ['indicators']);
  checkArgument('options.report', options.report);
  const { state: added, findings } = collectProgress([options.report], options);
  const [cell] = added.cells;
  if (!cell) return { state, findings };
  const { at, found } = findCell(state.cells, cell);
  const merged = found ? mergeProgress([{ cells: [found] }, added]).cells : [cell];
  return { state: { cells: state.cells.toSpliced(at, found ? 1 : 0, ...merged) }, findings };
}
