import type { Citation } from '../finding/citation.js';
import type { LocalText } from '../text/local-text.js';

/**
 * The group of a product in an award round (nhóm sản phẩm).
 *
 * @legal 26/2014/TT-BCT, Điều 5
 * @category product
 * @since 0.1.0
 */
export type ProductGroupId = 'handicraft' | 'agro-food' | 'machinery-parts' | 'other';

/**
 * One of the four groups of products (nhóm sản phẩm công nghiệp nông thôn).
 *
 * @legal 26/2014/TT-BCT, Điều 5
 * @category product
 * @since 0.1.0
 */
export interface ProductGroup {
  readonly id: ProductGroupId;
  readonly label: LocalText;
  readonly citation: Citation;
}

const citation = { instrument: '26/2014/TT-BCT', article: '5', verified: 'clause' } as const;

/**
 * The four groups of products (bốn nhóm sản phẩm), in the order of the circular as issued; whether 14/2018/TT-BCT changed them was not
 * found.
 *
 * @legal 26/2014/TT-BCT, Điều 5
 * @example
 * ```ts runnable
 * import { productGroups } from '@khuyencong/model';
 * productGroups.map(({ label }) => label.vi) // => ['Thủ công mỹ nghệ', 'Chế biến nông, lâm, thủy sản và thực phẩm', 'Thiết bị, máy móc, dụng cụ và phụ tùng cơ khí', 'Sản phẩm khác']
 * ```
 * @category product
 * @since 0.1.0
 */
export const productGroups: readonly ProductGroup[] = [
  { id: 'handicraft', label: { vi: 'Thủ công mỹ nghệ', en: 'Handicraft' }, citation },
  {
    id: 'agro-food',
    label: {
      vi: 'Chế biến nông, lâm, thủy sản và thực phẩm',
      en: 'Agricultural, forestry and fishery products and food',
    },
    citation,
  },
  {
    id: 'machinery-parts',
    label: {
      vi: 'Thiết bị, máy móc, dụng cụ và phụ tùng cơ khí',
      en: 'Machinery, tools and mechanical parts',
    },
    citation,
  },
  { id: 'other', label: { vi: 'Sản phẩm khác', en: 'Other products' }, citation },
];
