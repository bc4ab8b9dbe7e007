import { parseWithFindings, type Parsed } from '../schema/parse-with-findings.js';
import { AwardRoundSchema } from './award-round-schema.js';
import type { AwardRound } from './award-round.js';

/**
 * Reads an award round (đọc kỳ bình chọn) from plain data such as parsed JSON.
 *
 * @param data - anything
 * @returns the value with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseAwardRound } from '@khuyencong/model';
 * const result = safeParseAwardRound({ id: 'r1', level: 'province', year: '2025' });
 * result.findings.map(({ code, params }) => [code, params['field']]) // => [['WRONG_TYPE', 'year']]
 * ```
 * @category award
 * @since 0.1.0
 */
export function safeParseAwardRound(data: unknown): Parsed<AwardRound> {
  return parseWithFindings(AwardRoundSchema, data);
}
