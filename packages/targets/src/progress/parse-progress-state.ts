import { parseWithFindings, type Parsed } from '@khuyencong/model';
import { duplicateIds } from '../indicator/duplicate-ids.js';
import { checkKinds } from './check-kinds.js';
import { mergeProgress } from './merge-progress.js';
import { ProgressStateSchema } from './progress-state-schema.js';
import type { ProgressState } from './progress-state.js';

/**
 * Reads progress that was stored (đọc tiến độ đã lưu) from plain data such as parsed JSON of a file or a database.
 *
 * A database may keep keys and lists in another order: the state comes back in its one form. A cell that stands twice is refused, since
 * nothing says whether the second is a copy.
 *
 * @param data - anything
 * @returns the state with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseProgressState } from '@khuyencong/targets';
 * const cell = { place: 'An Biên', period: '2024', indicatorId: 'jobs', amount: { total: '40', kind: 'sum' }, records: 2 };
 * const stored = { cells: [{ ...cell, period: '2025' }, cell] };
 * const parsed = safeParseProgressState(stored);
 * parsed.ok && parsed.value.cells.map(({ period }) => period) // => ['2024', '2025']
 * safeParseProgressState({ cells: [cell, cell] }).findings.map(({ code }) => code) // => ['DUPLICATE_ID']
 * ```
 * @category progress
 * @since 0.1.0
 */
export function safeParseProgressState(data: unknown): Parsed<ProgressState> {
  const parsed = parseWithFindings(ProgressStateSchema, data);
  if (!parsed.ok) return parsed;
  const { cells } = parsed.value;
  const keys = cells.map(({ indicatorId, place, period }) => JSON.stringify([indicatorId, place, period]));
  const faults = [...duplicateIds(keys, (index) => ['cells', index]), ...checkKinds(cells)];
  return faults.length > 0
    ? { ok: false, findings: [...parsed.findings, ...faults] }
    : { ...parsed, value: mergeProgress([parsed.value]) };
}
