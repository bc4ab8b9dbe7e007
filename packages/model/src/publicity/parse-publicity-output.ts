import { parseWithFindings, type Parsed } from '../schema/parse-with-findings.js';
import { PublicityOutputSchema } from './publicity-schema.js';
import type { PublicityOutput } from './publicity-output.js';

/**
 * Reads something published (đọc sản phẩm thông tin, tuyên truyền) from plain data such as parsed JSON.
 *
 * @param data - anything
 * @returns the value with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParsePublicityOutput } from '@khuyencong/model';
 * const result = safeParsePublicityOutput({ id: 't1', title: 'Bản tin khuyến công', medium: 'bulletin', copies: '500' });
 * result.findings.map(({ code, params }) => [code, params['field']]) // => [['UNKNOWN_FIELD', 'copies']]
 * ```
 * @category publicity
 * @since 0.1.0
 */
export function safeParsePublicityOutput(data: unknown): Parsed<PublicityOutput> {
  return parseWithFindings(PublicityOutputSchema, data);
}
