import type { LocalText } from '../text/local-text.js';

/**
 * Where the money of a project comes from (nguồn kinh phí): central, provincial, district (until 30/6/2025) or commune budget,
 * the establishment's own money, or another source.
 *
 * @category funding
 * @since 0.1.0
 */
export type FundingSource = 'central' | 'provincial' | 'district' | 'commune' | 'establishment' | 'other';

/**
 * The names of the funding sources (tên nguồn kinh phí).
 *
 * @example
 * ```ts runnable
 * import { fundingSourceLabels } from '@khuyencong/model';
 * fundingSourceLabels.provincial // => { vi: 'Khuyến công địa phương (ngân sách tỉnh)', en: 'Provincial budget' }
 * ```
 * @category funding
 * @since 0.1.0
 */
export const fundingSourceLabels: Readonly<Record<FundingSource, LocalText>> = {
  central: { vi: 'Khuyến công quốc gia', en: 'Central budget' },
  provincial: { vi: 'Khuyến công địa phương (ngân sách tỉnh)', en: 'Provincial budget' },
  district: { vi: 'Ngân sách cấp huyện', en: 'District budget' },
  commune: { vi: 'Ngân sách cấp xã', en: 'Commune budget' },
  establishment: { vi: 'Vốn đối ứng của cơ sở công nghiệp nông thôn', en: "The establishment's own money" },
  other: { vi: 'Nguồn khác', en: 'Other source' },
};
