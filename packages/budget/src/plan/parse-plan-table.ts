import type { Parsed } from '@khuyencong/model';
import { parseMoneyDocument } from '../money/parse-money-document.js';
import { repeatedIds } from '../schema/repeated-ids.js';
import { PlanTableSchema } from './plan-table-schema.js';
import type { PlanTable } from './plan-table.js';

/**
 * Reads a plan table (đọc biểu kế hoạch kinh phí) from plain data such as parsed JSON; each line needs an identifier of its own. Whether
 * its totals hold is said by `checkPlan`.
 *
 * @param data - anything
 * @returns the plan with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParsePlanTable } from '@khuyencong/budget';
 * const line = { id: '1', label: 'Máy móc', unit: 'Trung tâm Khuyến công', group: '3', source: 'provincial', amountVnd: '1100000000' };
 * const plan = { kind: 'plan', id: 'kg-2024', name: 'Kế hoạch 2024', year: 2024, level: 'local', province: 'Kiên Giang', lines: [line, line] };
 * safeParsePlanTable(plan).findings.map(({ code, path }) => [code, path.join('.')]) // => [['DUPLICATE_ID', 'lines.1.id']]
 * ```
 * @category plan
 * @since 0.1.0
 */
export function safeParsePlanTable(data: unknown): Parsed<PlanTable> {
  const parsed = parseMoneyDocument(PlanTableSchema, data);
  if (!parsed.ok) return parsed;
  const faults = repeatedIds(parsed.value.lines.map(({ id }, index) => ({ id, path: ['lines', index] })));
  return faults.length > 0 ? { ok: false, findings: [...parsed.findings, ...faults] } : parsed;
}
