import { parseWithFindings, type Parsed } from '@khuyencong/model';
import { checkIndicators } from '../indicator/check-indicators.js';
import { TargetTrackingSchema } from './target-tracking-schema.js';
import type { TargetTracking } from './target-tracking.js';

/**
 * Reads targets and results of a programme (đọc tài liệu theo dõi chỉ tiêu) from plain data such as parsed JSON; each indicator needs an
 * identifier of its own and axes that fit. Where the targets stand is said by `trackTarget`.
 *
 * @param data - anything
 * @returns the document with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseTargetTracking } from '@khuyencong/targets';
 * const label = { vi: 'Đề án', en: 'Projects' };
 * const row = { id: 'projects', label, unit: 'đề án', measure: 'count', overTime: 'sum-of-periods', overPlaces: 'sum', reports: [] };
 * const data = { kind: 'target-tracking', programme: 'kg-2024', asOf: '2024-12-31', rows: [row, row] };
 * safeParseTargetTracking(data).findings.map(({ code, path }) => [code, path.join('.')]) // => [['DUPLICATE_ID', 'rows.1.id']]
 * ```
 * @category document
 * @since 0.1.0
 */
export function safeParseTargetTracking(data: unknown): Parsed<TargetTracking> {
  const parsed = parseWithFindings(TargetTrackingSchema, data);
  if (!parsed.ok) return parsed;
  const findings = [...parsed.findings, ...checkIndicators(parsed.value.rows, 'rows')];
  return findings.some(({ severity }) => severity === 'error')
    ? { ok: false, findings }
    : { ...parsed, findings };
}
