import type { SupportNorm } from '../../support-norm.js';

/** What the press publishes of the cluster incentive of Thanh Hóa. */
export const thanhHoaNorms: readonly SupportNorm[] = [
  {
    id: 'local-thanhhoa2022-1',
    activity: 'cluster-investment-incentive',
    kind: 'incentive',
    level: 'local',
    province: 'Thanh Hóa',
    label: {
      vi: 'Hỗ trợ đầu tư hạ tầng cụm công nghiệp',
      en: 'Investment incentive for cluster infrastructure',
    },
    rule: {
      shape: 'tiers',
      tiers: [
        {
          id: 'muong-lat',
          label: { vi: 'huyện Mường Lát', en: 'Mường Lát district' },
          amount: {
            shape: 'per-quantity',
            perQuantityVnd: '1500000000',
            quantity: { vi: 'ha', en: 'hectare' },
            ceilingVnd: '20000000000',
          },
        },
        {
          id: 'mountain',
          label: { vi: 'miền núi', en: 'other mountain districts' },
          amount: {
            shape: 'per-quantity',
            perQuantityVnd: '700000000',
            quantity: { vi: 'ha', en: 'hectare' },
            ceilingVnd: '15000000000',
          },
        },
        {
          id: 'plain',
          label: { vi: 'đồng bằng, ven biển', en: 'plain and coast' },
          amount: {
            shape: 'per-quantity',
            perQuantityVnd: '500000000',
            quantity: { vi: 'ha', en: 'hectare' },
            ceilingVnd: '10000000000',
          },
        },
      ],
    },
    unit: { vi: 'cụm công nghiệp', en: 'industrial cluster' },
    from: { year: 2022 },
    to: { year: 2026 },
    citation: {
      instrument: 'Chính sách hỗ trợ hạ tầng cụm công nghiệp của Thanh Hóa, 2022–2026 (chưa rõ số hiệu)',
      verified: 'secondary',
    },
    source: 'ven.vn, article 45251',
    notes: {
      vi: 'Chính sách khuyến khích đầu tư, không phải định mức khuyến công.',
      en: 'An investment incentive, not a khuyến công norm proper.',
    },
  },
];
