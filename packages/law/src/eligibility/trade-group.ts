import type { Citation, IsoDate, LocalText } from '@khuyencong/model';
import { inForce2025, tradeList } from './clauses.js';

/**
 * A group of trades of the decree (nhóm ngành, nghề được hưởng chính sách khuyến công). Groups c and g of the list have two parts each,
 * with identifiers of their own. `other` is a trade that the list as issued does not hold.
 *
 * @legal 45/2012/NĐ-CP, Điều 5, khoản 1
 * @category eligibility
 * @since 0.1.0
 */
export type TradeGroup =
  | 'agro-forestry-fishery-food'
  | 'consumer-export'
  | 'agricultural-chemicals'
  | 'building-materials'
  | 'mechanical-electronic-supporting'
  | 'handicraft'
  | 'mining'
  | 'cleaner-production'
  | 'pollution-treatment'
  | 'high-technology'
  | 'clean-industry'
  | 'energy-saving'
  | 'environmental-industry'
  | 'environment-friendly-energy'
  | 'other';

/**
 * A group of trades with its place in the decree (nhóm ngành, nghề và điều khoản).
 *
 * @category eligibility
 * @since 0.1.0
 */
export interface TradeGroupEntry {
  readonly id: Exclude<TradeGroup, 'other'>;
  readonly label: LocalText;
  /** First day on which the list holds it; no end was found. */
  readonly from: IsoDate;
  readonly citation: Citation;
}

const issued: IsoDate = '2012-07-05';
const amended: IsoDate = '2025-10-15';

/**
 * The trades that may be supported (danh mục ngành, nghề được hưởng chính sách khuyến công): the list as issued, and what
 * Nghị định 235/2025/NĐ-CP is reported to have added. The amended list itself was not read.
 *
 * @legal 45/2012/NĐ-CP, Điều 5, khoản 1; 235/2025/NĐ-CP
 * @example
 * ```ts runnable
 * import { tradeGroups } from '@khuyencong/law/eligibility';
 * tradeGroups[0]?.label.en // => 'Processing of farm, forest and fishery products and food'
 * ```
 * @category eligibility
 * @since 0.1.0
 */
export const tradeGroups: readonly TradeGroupEntry[] = [
  {
    id: 'agro-forestry-fishery-food',
    label: {
      vi: 'Chế biến nông - lâm - thủy sản, thực phẩm',
      en: 'Processing of farm, forest and fishery products and food',
    },
    from: issued,
    citation: { ...tradeList, point: 'a' },
  },
  {
    id: 'consumer-export',
    label: {
      vi: 'Hàng tiêu dùng, xuất khẩu, thay thế hàng nhập khẩu',
      en: 'Consumer, export and import-substituting goods',
    },
    from: issued,
    citation: { ...tradeList, point: 'b' },
  },
  {
    id: 'agricultural-chemicals',
    label: {
      vi: 'Hóa chất phục vụ nông nghiệp, nông thôn',
      en: 'Chemicals for agriculture and the countryside',
    },
    from: issued,
    citation: { ...tradeList, point: 'c' },
  },
  {
    id: 'building-materials',
    label: { vi: 'Vật liệu xây dựng', en: 'Building materials' },
    from: issued,
    citation: { ...tradeList, point: 'c' },
  },
  {
    id: 'mechanical-electronic-supporting',
    label: {
      vi: 'Cơ khí, điện, điện tử - tin học; công nghiệp hỗ trợ',
      en: 'Mechanical, electrical and electronic products; supporting industry',
    },
    from: issued,
    citation: { ...tradeList, point: 'd' },
  },
  {
    id: 'handicraft',
    label: { vi: 'Tiểu thủ công nghiệp', en: 'Handicrafts' },
    from: issued,
    citation: { ...tradeList, point: 'đ' },
  },
  {
    id: 'mining',
    label: {
      vi: 'Khai thác, chế biến khoáng sản tại địa bàn khó khăn, đặc biệt khó khăn',
      en: 'Mining and processing of minerals in difficult areas',
    },
    from: issued,
    citation: { ...tradeList, point: 'e' },
  },
  {
    id: 'cleaner-production',
    label: { vi: 'Áp dụng sản xuất sạch hơn', en: 'Cleaner production' },
    from: issued,
    citation: { ...tradeList, point: 'g' },
  },
  {
    id: 'pollution-treatment',
    label: {
      vi: 'Xử lý ô nhiễm môi trường tại cụm công nghiệp, cơ sở công nghiệp nông thôn',
      en: 'Pollution treatment at clusters and establishments',
    },
    from: issued,
    citation: { ...tradeList, point: 'g' },
  },
  {
    id: 'high-technology',
    label: { vi: 'Công nghệ cao', en: 'High technology' },
    from: amended,
    citation: inForce2025,
  },
  {
    id: 'clean-industry',
    label: { vi: 'Công nghiệp sạch', en: 'Clean industry' },
    from: amended,
    citation: inForce2025,
  },
  {
    id: 'energy-saving',
    label: { vi: 'Tiết kiệm năng lượng', en: 'Energy saving' },
    from: amended,
    citation: inForce2025,
  },
  {
    id: 'environmental-industry',
    label: { vi: 'Công nghiệp môi trường', en: 'Environmental industry' },
    from: amended,
    citation: inForce2025,
  },
  {
    id: 'environment-friendly-energy',
    label: { vi: 'Năng lượng thân thiện với môi trường', en: 'Environment-friendly energy' },
    from: amended,
    citation: inForce2025,
  },
];
