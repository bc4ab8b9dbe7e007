import type { LocalText } from '../text/local-text.js';

/**
 * A level of government or of an award round (cấp): quốc gia, khu vực, tỉnh, huyện, xã.
 *
 * @category programme
 * @since 0.1.0
 */
export type Level = 'national' | 'region' | 'province' | 'district' | 'commune';

/**
 * The names of the levels (tên các cấp), from the highest down.
 *
 * @example
 * ```ts runnable
 * import { levelLabels } from '@khuyencong/model';
 * levelLabels.region.vi // => 'cấp khu vực'
 * ```
 * @category programme
 * @since 0.1.0
 */
export const levelLabels: Readonly<Record<Level, LocalText>> = {
  national: { vi: 'cấp quốc gia', en: 'national level' },
  region: { vi: 'cấp khu vực', en: 'regional level' },
  province: { vi: 'cấp tỉnh', en: 'provincial level' },
  district: { vi: 'cấp huyện', en: 'district level' },
  commune: { vi: 'cấp xã', en: 'commune level' },
};
