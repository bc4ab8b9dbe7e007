import type { SupportNorm } from '../support-norm.js';

/** Thông tư liên tịch 221/2012/TTLT-BTC-BCT, as an official page describes it. */
export const jointCircular221Of2012: readonly SupportNorm[] = [
  {
    id: 'ttlt221-sxsh',
    activity: 'cleaner-production-assessment',
    kind: 'support',
    level: 'national',
    label: { vi: 'Đánh giá sản xuất sạch hơn', en: 'Cleaner production assessment' },
    rule: {
      shape: 'lower-of',
      ratePercent: '50',
      base: { vi: 'chi phí tư vấn', en: 'cost of consultancy' },
      ceilingVnd: '50000000',
    },
    unit: { vi: 'cơ sở', en: 'establishment' },
    from: { notBefore: '2012-12-24' },
    citation: {
      instrument: '221/2012/TTLT-BTC-BCT',
      url: 'http://sxsh.vn/default.aspx?page=faq&do=detail&nav-id=15&id=45',
      verified: 'secondary',
    },
    notes: {
      vi: 'Không tìm được ngày có hiệu lực và hết hiệu lực; không thể có hiệu lực trước ngày ký.',
      en: 'The days on which it took and lost effect were not found; it cannot have applied before it was signed.',
    },
  },
];
