import { parseWithFindings, type Parsed } from '../schema/parse-with-findings.js';
import { ConsultationSchema } from './consultation-schema.js';
import type { Consultation } from './consultation.js';

/**
 * Reads advice to establishments (đọc tư vấn, trợ giúp cơ sở) from plain data such as parsed JSON.
 *
 * @param data - anything
 * @returns the value with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseConsultation } from '@khuyencong/model';
 * const result = safeParseConsultation({ id: 'v1', subject: 'marketing' });
 * result.findings.map(({ code, params }) => [code, params['field']]) // => [['MISSING_FIELD', 'establishmentIds']]
 * ```
 * @category consultation
 * @since 0.1.0
 */
export function safeParseConsultation(data: unknown): Parsed<Consultation> {
  return parseWithFindings(ConsultationSchema, data);
}
