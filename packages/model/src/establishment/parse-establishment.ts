import { parseWithFindings, type Parsed } from '../schema/parse-with-findings.js';
import { EstablishmentSchema } from './establishment-schema.js';
import type { Establishment } from './establishment.js';

/**
 * Reads an establishment (đọc cơ sở công nghiệp nông thôn) from plain data such as parsed JSON.
 *
 * @param data - anything
 * @returns the establishment with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseEstablishment } from '@khuyencong/model';
 * safeParseEstablishment({ id: 'c1', name: 'HTX Mây tre', legalForm: 'cooperative', workers: '45' }).ok // => true
 * safeParseEstablishment({ id: 'c1', name: 'HTX Mây tre', workers: 45 }).findings[0]?.code // => 'WRONG_TYPE'
 * ```
 * @category establishment
 * @since 0.1.0
 */
export function safeParseEstablishment(data: unknown): Parsed<Establishment> {
  return parseWithFindings(EstablishmentSchema, data);
}
