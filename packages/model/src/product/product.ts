import type { ProductGroupId } from './product-group.js';

/**
 * A rural industrial product (sản phẩm công nghiệp nông thôn): made by the establishment itself, no copy, fit for serial production.
 *
 * A set of products is entered as one product: `setId` names the set.
 *
 * @legal 45/2012/NĐ-CP, Điều 2, khoản 4; 26/2014/TT-BCT, Điều 3, Điều 4, Điều 5
 * @category product
 * @since 0.1.0
 */
export interface Product {
  readonly id: string;
  readonly name: string;
  readonly group?: ProductGroupId | undefined;
  readonly establishmentId?: string | undefined;
  /** The set (bộ sản phẩm) that it is a part of. */
  readonly setId?: string | undefined;
}

/**
 * A set of products that is entered as one (bộ sản phẩm).
 *
 * The circular admits three cases of sets. Which they are is not part of this vocabulary; `admissibleCase` keeps what the file of the entry
 * says.
 *
 * @legal 26/2014/TT-BCT, Điều 3, khoản 2
 * @category product
 * @since 0.1.0
 */
export interface ProductSet {
  readonly id: string;
  readonly name: string;
  readonly group?: ProductGroupId | undefined;
  /** One maker for the whole set. */
  readonly establishmentId?: string | undefined;
  readonly productIds: readonly string[];
  /** In the words of the entry. */
  readonly admissibleCase?: string | undefined;
}
