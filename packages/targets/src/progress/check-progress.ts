import { checkArgument, knownOption, makeFinding, type Finding } from '@khuyencong/model';
import { targetFindings } from '../finding/target-findings.js';
import { progressFindings } from './progress-findings.js';
import type { ProgressCell, ProgressState } from './progress-state.js';
import { statedText } from './stated-text.js';

/**
 * Finds what contradicts itself inside progress (kiểm tra tiến độ đã gộp): different values stated for the same end of a period, and
 * several reports where a place makes one report a period.
 *
 * It reads the state alone, so reports that met only after a merge are found as well.
 *
 * @param state - progress, merged as far as wanted
 * @param options - `reportsPerPeriod`: `one` where a place makes one report of an indicator in a period, `many` where every event is one
 * @returns what was found, in the order of the cells
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { checkProgress, mergeProgress } from '@khuyencong/targets';
 * const state = (value: `${number}`) =>
 *   ({ cells: [{ indicatorId: 'clusters', place: 'Đồng Nai', period: '2021', records: 1, amount: { kind: 'stated', values: [{ value, times: 1 }] } }] }) as const;
 * const merged = mergeProgress([state('27'), state('31')]);
 * checkProgress(merged, { reportsPerPeriod: 'many' }).map(({ code }) => code) // => ['STATED_VALUES_CONFLICT']
 * ```
 * @category progress
 * @since 0.1.0
 */
export function checkProgress(
  state: ProgressState,
  options: { readonly reportsPerPeriod: 'one' | 'many' },
): readonly Finding[] {
  checkArgument('state', state, ['cells']);
  checkArgument('options', options);
  knownOption('reportsPerPeriod', options.reportsPerPeriod, { one: 1, many: 2 });
  const { cells } = state;
  const { reportsPerPeriod } = options;
  return cells.flatMap((cell, index) => [
    ...conflict(cell, index),
    ...(reportsPerPeriod === 'one' && cell.records > 1 ? [severalReports(cell, index)] : []),
  ]);
}

function severalReports({ indicatorId, place, period }: ProgressCell, index: number): Finding {
  const params = { target: indicatorId, period: `${place} ${period}` };
  return makeFinding(targetFindings, 'DUPLICATE_REPORT', params, { path: ['cells', index] });
}

function conflict({ indicatorId, place, period, amount }: ProgressCell, index: number): readonly Finding[] {
  if (amount.kind !== 'stated' || amount.values.length < 2) return [];
  const values = amount.values.map(statedText).join('; ');
  const params = { indicator: indicatorId, place, period, values };
  return [makeFinding(progressFindings, 'STATED_VALUES_CONFLICT', params, { path: ['cells', index] })];
}
