import { parseWithFindings, type Parsed } from '../schema/parse-with-findings.js';
import { ProductSetSchema } from './product-schema.js';
import type { ProductSet } from './product.js';

/**
 * Reads a set of products (đọc bộ sản phẩm) from plain data such as parsed JSON.
 *
 * @param data - anything
 * @returns the value with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseProductSet } from '@khuyencong/model';
 * const result = safeParseProductSet({ id: 'b1', name: 'Bộ ấm chén' });
 * result.findings.map(({ code, params }) => [code, params['field']]) // => [['MISSING_FIELD', 'productIds']]
 * ```
 * @category product
 * @since 0.1.0
 */
export function safeParseProductSet(data: unknown): Parsed<ProductSet> {
  return parseWithFindings(ProductSetSchema, data);
}
