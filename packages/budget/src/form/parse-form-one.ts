import type { Parsed } from '@khuyencong/model';
import { parseMoneyDocument } from '../money/parse-money-document.js';
import { repeatedIds } from '../schema/repeated-ids.js';
import { formOneRows } from './form-one-rows.js';
import { FormOneSchema } from './form-one-schema.js';
import type { FormOne } from '@khuyencong/model';

/**
 * Reads a form 1 (đọc Mẫu số 1) from plain data such as parsed JSON; each row needs an identifier of its own. Whether its amounts
 * hold is said by `checkFormOne`.
 *
 * @param data - anything
 * @returns the form with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseFormOne } from '@khuyencong/budget';
 * const row = { id: '1', label: 'Máy sấy', totalCostVnd: '550000000' };
 * const form = { kind: 'form-one', id: 'da-01', name: 'Máy sấy cá', sections: [{ rows: [row, row] }] };
 * safeParseFormOne(form).findings.map(({ code, path }) => [code, path.join('.')]) // => [['DUPLICATE_ID', 'sections.0.rows.1.id']]
 * ```
 * @category form
 * @since 0.1.0
 */
export function safeParseFormOne(data: unknown): Parsed<FormOne> {
  const parsed = parseMoneyDocument(FormOneSchema, data);
  if (!parsed.ok) return parsed;
  const faults = repeatedIds(formOneRows(parsed.value).map(({ row: { id }, path }) => ({ id, path })));
  return faults.length > 0 ? { ok: false, findings: [...parsed.findings, ...faults] } : parsed;
}
