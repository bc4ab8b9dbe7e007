import type { FormTwo, Parsed } from '@khuyencong/model';
import { parseMoneyDocument } from '../money/parse-money-document.js';
import { FormTwoSchema } from './form-two-schema.js';

/**
 * Reads a form 2 (đọc Mẫu số 2) from plain data such as parsed JSON. Whether its rows have a number each and its amounts hold is said by
 * `checkFormTwo`.
 *
 * @param data - anything
 * @returns the form with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseFormTwo } from '@khuyencong/budget';
 * const form = { kind: 'form-two', id: 'kg-2024', year: 2024, rows: [{ id: '1', name: 'Máy sấy cá', totalCostVnd: '-5' }] };
 * safeParseFormTwo(form).findings.map(({ code, path }) => [code, path.join('.')]) // => [['AMOUNT_NEGATIVE', 'rows.0.totalCostVnd']]
 * ```
 * @category form
 * @since 0.1.0
 */
export function safeParseFormTwo(data: unknown): Parsed<FormTwo> {
  return parseMoneyDocument(FormTwoSchema, data);
}
