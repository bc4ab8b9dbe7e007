import { parseWithFindings, type Parsed } from '../schema/parse-with-findings.js';
import { OrganisationSchema } from './organisation-schema.js';
import type { Organisation } from './organisation.js';

/**
 * Reads an organisation (đọc tổ chức khuyến công) from plain data such as parsed JSON.
 *
 * @param data - anything
 * @returns the value with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseOrganisation } from '@khuyencong/model';
 * const result = safeParseOrganisation({ id: 'o1', name: 'Sở Công Thương', roles: ['office'] });
 * result.findings.map(({ code, params }) => [code, params['field']]) // => [['INVALID_VALUE', '0']]
 * ```
 * @category organisation
 * @since 0.1.0
 */
export function safeParseOrganisation(data: unknown): Parsed<Organisation> {
  return parseWithFindings(OrganisationSchema, data);
}
