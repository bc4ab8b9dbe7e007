import { parseWithFindings, type Parsed } from '@khuyencong/model';
import { checkIndicator } from './check-indicator.js';
import { IndicatorSchema } from './indicator-schema.js';
import type { Indicator } from './indicator.js';

/**
 * Reads an indicator (đọc chỉ tiêu thống kê) from plain data such as parsed JSON; both axes must be stated and fit the measure.
 *
 * @param data - anything
 * @returns the indicator with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseIndicator } from '@khuyencong/targets';
 * const label = { vi: 'Cơ sở được hỗ trợ', en: 'Establishments supported' };
 * const data = { id: 'i1', label, unit: 'cơ sở', measure: 'count', overTime: 'distinct' };
 * safeParseIndicator(data).findings.map(({ code, params }) => [code, params['field']]) // => [['MISSING_FIELD', 'overPlaces']]
 * ```
 * @category indicator
 * @since 0.1.0
 */
export function safeParseIndicator(data: unknown): Parsed<Indicator> {
  const parsed = parseWithFindings(IndicatorSchema, data);
  if (!parsed.ok) return parsed;
  const findings = [...parsed.findings, ...checkIndicator(parsed.value, { path: [] })];
  return findings.some(({ severity }) => severity === 'error')
    ? { ok: false, findings }
    : { ...parsed, findings };
}
