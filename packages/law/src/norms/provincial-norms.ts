import { provincialGaps } from './data/provincial-gaps.js';
import { binhDuongNorms } from './data/provinces/binh-duong.js';
import { dakLakNorms } from './data/provinces/dak-lak.js';
import { dongThapNorms } from './data/provinces/dong-thap.js';
import { haTinhNorms } from './data/provinces/ha-tinh.js';
import { haiDuongNorms } from './data/provinces/hai-duong.js';
import { hauGiangNorms } from './data/provinces/hau-giang.js';
import { hoaBinhNorms } from './data/provinces/hoa-binh.js';
import { thanhHoaNorms } from './data/provinces/thanh-hoa.js';
import type { SupportNormSet } from './support-norm-set.js';

/**
 * The norms of provincial money (định mức khuyến công địa phương) that official pages or the press describe, and the gaps; no
 * province is complete.
 *
 * Provinces have the names under which the norms were published, those of before the merger of 2025 included.
 *
 * @example
 * ```ts runnable
 * import { findSupportNorm, provincialNorms } from '@khuyencong/law/norms';
 * const query = { activity: 'award-organise-provincial', level: 'local', province: 'Bình Dương' } as const;
 * findSupportNorm(provincialNorms, { ...query, asOf: '2019-08-31' }).status // => 'not-known'
 * findSupportNorm(provincialNorms, { ...query, asOf: '2019-09-01' }).status // => 'in-force'
 * ```
 * @category norm
 * @since 0.1.0
 */
export const provincialNorms: SupportNormSet = {
  norms: [
    ...binhDuongNorms,
    ...dakLakNorms,
    ...dongThapNorms,
    ...haTinhNorms,
    ...haiDuongNorms,
    ...hauGiangNorms,
    ...hoaBinhNorms,
    ...thanhHoaNorms,
  ],
  gaps: provincialGaps,
};
