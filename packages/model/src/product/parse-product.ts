import { parseWithFindings, type Parsed } from '../schema/parse-with-findings.js';
import { ProductSchema } from './product-schema.js';
import type { Product } from './product.js';

/**
 * Reads a product (đọc sản phẩm công nghiệp nông thôn) from plain data such as parsed JSON.
 *
 * @param data - anything
 * @returns the value with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseProduct } from '@khuyencong/model';
 * const result = safeParseProduct({ id: 's1', name: 'Bình gốm', group: 'pottery' });
 * result.findings.map(({ code, params }) => [code, params['field']]) // => [['INVALID_VALUE', 'group']]
 * ```
 * @category product
 * @since 0.1.0
 */
export function safeParseProduct(data: unknown): Parsed<Product> {
  return parseWithFindings(ProductSchema, data);
}
