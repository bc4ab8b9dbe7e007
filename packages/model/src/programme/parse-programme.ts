import { parseWithFindings, type Parsed } from '../schema/parse-with-findings.js';
import { ProgrammeSchema } from './programme-schema.js';
import type { Programme } from './programme.js';

/**
 * Reads a programme (đọc chương trình khuyến công) from plain data such as parsed JSON.
 *
 * @param data - anything
 * @returns the programme with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseProgramme } from '@khuyencong/model';
 * const data = { id: 'kg', name: 'Chương trình khuyến công', level: 'province', period: { from: 2021, to: 2025 } };
 * safeParseProgramme(data).findings.map(({ code, params }) => [code, params['field']]) // => [['MISSING_FIELD', 'province']]
 * ```
 * @category programme
 * @since 0.1.0
 */
export function safeParseProgramme(data: unknown): Parsed<Programme> {
  return parseWithFindings(ProgrammeSchema, data);
}
