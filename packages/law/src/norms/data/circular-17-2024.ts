import type { SupportNorm } from '../support-norm.js';

/** Thông tư 17/2024/TT-BTC, Điều 6: advances through the Treasury. */
export const circular17Of2024: readonly SupportNorm[] = [
  {
    id: 'tt17-2024-6.3',
    activity: 'treasury-advance-general',
    kind: 'advance',
    level: 'national',
    label: {
      vi: 'Mức tạm ứng chung chi thường xuyên qua Kho bạc',
      en: 'General Treasury advance rule for recurrent spending',
    },
    rule: {
      shape: 'rate-above',
      ratePercent: '50',
      base: { vi: 'giá trị hợp đồng tại thời điểm ký kết', en: 'value of the contract when it was signed' },
      aboveVnd: '50000000',
    },
    unit: { vi: 'hợp đồng', en: 'contract' },
    from: '2024-05-01',
    citation: {
      instrument: '17/2024/TT-BTC',
      article: '6',
      clause: '3',
      point: '3.1',
      url: 'https://github.com/diepxuan/diepxuan.github.io/blob/HEAD/van-ban/tai-chinh/ngan-sach-nha-nuoc.md',
      verified: 'clause',
    },
    conditions: {
      vi: 'Hợp đồng trên 50 triệu đồng; không vượt dự toán năm được giao cho nội dung đó; trừ trường hợp đặc thù có hướng dẫn riêng. Hợp đồng đến 50 triệu đồng: theo đề nghị của đơn vị, trong dự toán.',
      en: "Contracts above 50 million đồng; not above the year's estimate for the item; except special cases with guidance of their own. Contracts up to 50 million đồng: as the unit asks, within its estimate.",
    },
    notes: {
      vi: 'Quy tắc chung của ngân sách nhà nước, áp dụng cho cả kinh phí địa phương.',
      en: 'A rule of the whole state budget: it binds local money too.',
    },
  },
  {
    id: 'tt17-2024-6.4',
    activity: 'treasury-advance-recovery',
    kind: 'advance',
    level: 'national',
    label: { vi: 'Thu hồi tạm ứng', en: 'Advance recovery' },
    rule: { shape: 'rate', ratePercent: '80', base: { vi: 'giá trị hợp đồng', en: 'value of the contract' } },
    unit: { vi: 'hợp đồng', en: 'contract' },
    from: '2024-05-01',
    citation: {
      instrument: '17/2024/TT-BTC',
      article: '6',
      clause: '4',
      point: '4.2',
      url: 'https://github.com/diepxuan/diepxuan.github.io/blob/HEAD/van-ban/tai-chinh/ngan-sach-nha-nuoc.md',
      verified: 'clause',
    },
    conditions: {
      vi: 'Thu hồi hết tạm ứng khi tổng thanh toán (tạm ứng và khối lượng) đạt 80% giá trị hợp đồng.',
      en: 'All advances are recovered by the time total payments (advance and volume) reach 80% of the contract.',
    },
    notes: {
      vi: 'Quy tắc chung của ngân sách nhà nước, áp dụng cho cả kinh phí địa phương.',
      en: 'A rule of the whole state budget: it binds local money too.',
    },
  },
];
