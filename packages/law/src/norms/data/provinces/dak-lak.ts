import type { SupportNorm } from '../../support-norm.js';

/** What official pages and the press publish of the norms of Đắk Lắk. */
export const dakLakNorms: readonly SupportNorm[] = [
  {
    id: 'local-daklak2025-1',
    activity: 'enterprise-establishment',
    kind: 'support',
    level: 'local',
    province: 'Đắk Lắk',
    label: { vi: 'Thành lập doanh nghiệp', en: 'Enterprise establishment' },
    rule: { shape: 'ceiling', ceilingVnd: '10000000' },
    unit: { vi: 'doanh nghiệp', en: 'enterprise' },
    from: '2025-07-26',
    citation: {
      instrument: 'Nghị quyết của Đắk Lắk, 7/2025 (chưa rõ số hiệu)',
      url: 'https://www.vietnam.vn/en/muc-chi-moi-cho-hoat-dong-khuyen-cong-cao-nhat-den-800-trieu-dong-mo-hinh',
      verified: 'secondary',
    },
    notes: {
      vi: 'Thay quy định của tỉnh Đắk Lắk cũ và tỉnh Phú Yên cũ sau sắp xếp.',
      en: 'Replaces the rules of the old provinces of Đắk Lắk and Phú Yên after their merger.',
    },
  },
  {
    id: 'local-daklak2025-2',
    activity: 'demo-model-new',
    kind: 'support',
    level: 'local',
    province: 'Đắk Lắk',
    label: { vi: 'Mô hình trình diễn kỹ thuật', en: 'Demonstration model' },
    rule: { shape: 'lower-of', ratePercent: '30', ceilingVnd: '800000000' },
    unit: { vi: 'mô hình', en: 'model' },
    from: '2025-07-26',
    citation: {
      instrument: 'Nghị quyết của Đắk Lắk, 7/2025 (chưa rõ số hiệu)',
      url: 'https://www.vietnam.vn/en/muc-chi-moi-cho-hoat-dong-khuyen-cong-cao-nhat-den-800-trieu-dong-mo-hinh',
      verified: 'secondary',
    },
  },
  {
    id: 'local-daklak2025-3',
    activity: 'cleaner-production-pilot',
    kind: 'support',
    level: 'local',
    province: 'Đắk Lắk',
    label: { vi: 'Mô hình thí điểm SXSH', en: 'Cleaner-production pilot' },
    rule: { shape: 'lower-of', ratePercent: '30', ceilingVnd: '400000000' },
    unit: { vi: 'mô hình', en: 'model' },
    from: '2025-07-26',
    citation: {
      instrument: 'Nghị quyết của Đắk Lắk, 7/2025 (chưa rõ số hiệu)',
      url: 'https://www.vietnam.vn/en/muc-chi-moi-cho-hoat-dong-khuyen-cong-cao-nhat-den-800-trieu-dong-mo-hinh',
      verified: 'secondary',
    },
  },
];
