import { checkArgument, checkRecords } from '@khuyencong/model';
import type { ProgressState } from './progress-state.js';
import { addCells, stateOf, tallyFor } from './tally.js';

/**
 * Merges progress kept apart (gộp tiến độ): of communes, of months, of workers, of partitions of a table.
 *
 * Grouping and order do not show: `merge([merge([a, b]), c])`, `merge([c, a, b])` and adding all the reports at once give the same
 * bytes. A report must have gone into one of the states only.
 *
 * **Rounding**: none; sums are exact at any size.
 *
 * @param states - any number of states; none gives `emptyProgress`
 * @returns one state that holds all their reports
 * @throws `KcError` `PROGRESS_KINDS_DIFFER` when two states keep one indicator in different ways; `MALFORMED_DECIMAL` when a state
 * was not made by this library
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { mergeProgress } from '@khuyencong/targets';
 * const state = (place: string, total: `${number}`) =>
 *   ({ cells: [{ indicatorId: 'jobs', place, period: '2024', records: 1, amount: { kind: 'sum', total } }] }) as const;
 * const merged = mergeProgress([state('An Biên', '40'), state('An Biên', '2.5'), state('An Minh', '7')]);
 * merged.cells.map(({ place, records, amount }) => [place, records, amount.kind === 'sum' && amount.total]) // => [['An Biên', 2, '42.5'], ['An Minh', 1, '7']]
 * ```
 * @category progress
 * @since 0.1.0
 */
export function mergeProgress(states: readonly ProgressState[]): ProgressState {
  checkRecords('states', states);
  states.forEach((state) => checkArgument('state', state, ['cells']));
  const tally = tallyFor([]);
  for (const { cells } of states) addCells(tally, cells);
  return stateOf(tally);
}
