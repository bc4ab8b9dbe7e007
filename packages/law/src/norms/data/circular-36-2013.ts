import type { SupportNorm } from '../support-norm.js';

/** Thông tư 36/2013/TT-BCT, Điều 13 as issued: first advance. */
export const circular36Of2013: readonly SupportNorm[] = [
  {
    id: 'tt36-13-1',
    activity: 'advance-cluster',
    kind: 'advance',
    level: 'national',
    label: {
      vi: 'Tạm ứng lần một: hạ tầng cụm công nghiệp; hệ thống xử lý ô nhiễm tại cụm công nghiệp',
      en: 'First advance: cluster infrastructure and cluster pollution systems',
    },
    rule: {
      shape: 'rate',
      ratePercent: '30',
      base: { vi: 'kinh phí hỗ trợ của đề án', en: 'support of the project' },
    },
    unit: { vi: 'đề án', en: 'project' },
    from: '2014-02-10',
    to: { notBefore: '2018-07-09' },
    citation: {
      instrument: '36/2013/TT-BCT',
      article: '13',
      url: 'https://github.com/diepxuan/diepxuan.github.io/blob/HEAD/van-ban/cong-nghiep/khuyen-cong.md',
      verified: 'clause',
    },
    conditions: {
      vi: 'Báo cáo tiến độ cho thấy khối lượng hạng mục được hỗ trợ đạt trên 50%.',
      en: 'A progress report shows that more than 50% of the volume of the supported item is done.',
    },
    notes: {
      vi: 'Điều 13 được sửa bởi khoản 13 Điều 1 17/2018/TT-BCT (ký ngày 10/7/2018); không tìm được ngày thông tư đó có hiệu lực.',
      en: 'Article 13 was amended by clause 13 of Article 1 of 17/2018/TT-BCT (signed on 10 July 2018); the day on which that took effect was not found.',
    },
  },
  {
    id: 'tt36-13-2a',
    activity: 'advance-training',
    kind: 'advance',
    level: 'national',
    label: { vi: 'Tạm ứng lần một: đào tạo nghề, truyền nghề', en: 'First advance: vocational training' },
    rule: {
      shape: 'rate',
      ratePercent: '70',
      base: { vi: 'kinh phí hỗ trợ của đề án', en: 'support of the project' },
    },
    unit: { vi: 'đề án', en: 'project' },
    from: '2014-02-10',
    to: { notBefore: '2018-07-09' },
    citation: {
      instrument: '36/2013/TT-BCT',
      article: '13',
      url: 'https://github.com/diepxuan/diepxuan.github.io/blob/HEAD/van-ban/cong-nghiep/khuyen-cong.md',
      verified: 'clause',
    },
    conditions: { vi: 'Có hợp đồng và kế hoạch (Mẫu 11).', en: 'Contract and plan (form 11).' },
    notes: {
      vi: 'Điều 13 được sửa bởi khoản 13 Điều 1 17/2018/TT-BCT (ký ngày 10/7/2018); không tìm được ngày thông tư đó có hiệu lực.',
      en: 'Article 13 was amended by clause 13 of Article 1 of 17/2018/TT-BCT (signed on 10 July 2018); the day on which that took effect was not found.',
    },
  },
  {
    id: 'tt36-13-2b',
    activity: 'advance-soft',
    kind: 'advance',
    level: 'national',
    label: {
      vi: 'Tạm ứng lần một: tư vấn, đào tạo, tập huấn, hội thảo, tham quan, thương hiệu, hiệp hội, cụm liên kết, đánh giá SXSH',
      en: 'First advance: soft activities',
    },
    rule: {
      shape: 'rate',
      ratePercent: '70',
      base: { vi: 'kinh phí hỗ trợ của đề án', en: 'support of the project' },
    },
    unit: { vi: 'đề án', en: 'project' },
    from: '2014-02-10',
    to: { notBefore: '2018-07-09' },
    citation: {
      instrument: '36/2013/TT-BCT',
      article: '13',
      url: 'https://github.com/diepxuan/diepxuan.github.io/blob/HEAD/van-ban/cong-nghiep/khuyen-cong.md',
      verified: 'clause',
    },
    conditions: {
      vi: 'Có hợp đồng; có kế hoạch đối với tập huấn, hội thảo, tham quan, thương hiệu.',
      en: 'Contract; plan for training, conferences, visits and brands.',
    },
    notes: {
      vi: 'Điều 13 được sửa bởi khoản 13 Điều 1 17/2018/TT-BCT (ký ngày 10/7/2018); không tìm được ngày thông tư đó có hiệu lực.',
      en: 'Article 13 was amended by clause 13 of Article 1 of 17/2018/TT-BCT (signed on 10 July 2018); the day on which that took effect was not found.',
    },
  },
  {
    id: 'tt36-13-2c',
    activity: 'advance-fair-media',
    kind: 'advance',
    level: 'national',
    label: {
      vi: 'Tạm ứng lần một: hội chợ, truyền thông, cơ sở dữ liệu, quy hoạch chi tiết cụm công nghiệp',
      en: 'First advance: fairs, media, data, cluster planning',
    },
    rule: {
      shape: 'rate',
      ratePercent: '70',
      base: { vi: 'kinh phí hỗ trợ của đề án', en: 'support of the project' },
    },
    unit: { vi: 'đề án', en: 'project' },
    from: '2014-02-10',
    to: { notBefore: '2018-07-09' },
    citation: {
      instrument: '36/2013/TT-BCT',
      article: '13',
      url: 'https://github.com/diepxuan/diepxuan.github.io/blob/HEAD/van-ban/cong-nghiep/khuyen-cong.md',
      verified: 'clause',
    },
    conditions: {
      vi: 'Có hợp đồng; đối với quy hoạch cụm công nghiệp: hợp đồng hỗ trợ với chủ đầu tư.',
      en: 'Contract; for cluster planning, the support contract with the investor.',
    },
    notes: {
      vi: 'Điều 13 được sửa bởi khoản 13 Điều 1 17/2018/TT-BCT (ký ngày 10/7/2018); không tìm được ngày thông tư đó có hiệu lực.',
      en: 'Article 13 was amended by clause 13 of Article 1 of 17/2018/TT-BCT (signed on 10 July 2018); the day on which that took effect was not found.',
    },
  },
  {
    id: 'tt36-13-2d',
    activity: 'advance-model-machine',
    kind: 'advance',
    level: 'national',
    label: {
      vi: 'Tạm ứng lần một: mô hình trình diễn, máy móc, chuyển giao công nghệ, xử lý ô nhiễm tại cơ sở',
      en: 'First advance: models, machinery, tech transfer, establishment pollution systems',
    },
    rule: {
      shape: 'rate',
      ratePercent: '70',
      base: { vi: 'kinh phí hỗ trợ của đề án', en: 'support of the project' },
    },
    unit: { vi: 'đề án', en: 'project' },
    from: '2014-02-10',
    to: { notBefore: '2018-07-09' },
    citation: {
      instrument: '36/2013/TT-BCT',
      article: '13',
      url: 'https://github.com/diepxuan/diepxuan.github.io/blob/HEAD/van-ban/cong-nghiep/khuyen-cong.md',
      verified: 'clause',
    },
    conditions: {
      vi: 'Báo cáo tiến độ cho thấy giá trị thực hiện trên 70% tổng vốn đầu tư của đề án.',
      en: 'A progress report shows an executed value above 70% of the total investment of the project.',
    },
    notes: {
      vi: 'Điều 13 được sửa bởi khoản 13 Điều 1 17/2018/TT-BCT (ký ngày 10/7/2018); không tìm được ngày thông tư đó có hiệu lực.',
      en: 'Article 13 was amended by clause 13 of Article 1 of 17/2018/TT-BCT (signed on 10 July 2018); the day on which that took effect was not found.',
    },
  },
  {
    id: 'tt36-13-3',
    activity: 'advance-establishment',
    kind: 'advance',
    level: 'national',
    label: { vi: 'Tạm ứng 100%: thành lập doanh nghiệp', en: 'Advance: enterprise establishment' },
    rule: {
      shape: 'rate',
      ratePercent: '100',
      base: { vi: 'kinh phí hỗ trợ của đề án', en: 'support of the project' },
    },
    unit: { vi: 'đề án', en: 'project' },
    from: '2014-02-10',
    to: { notBefore: '2018-07-09' },
    citation: {
      instrument: '36/2013/TT-BCT',
      article: '13',
      url: 'https://github.com/diepxuan/diepxuan.github.io/blob/HEAD/van-ban/cong-nghiep/khuyen-cong.md',
      verified: 'clause',
    },
    conditions: {
      vi: 'Sau nghiệm thu cơ sở (Mẫu 5b), Mẫu 3b và bản sao đăng ký kinh doanh.',
      en: 'After grassroots acceptance (form 5b), form 3b and a copy of the business registration.',
    },
    notes: {
      vi: 'Điều 13 được sửa bởi khoản 13 Điều 1 17/2018/TT-BCT (ký ngày 10/7/2018); không tìm được ngày thông tư đó có hiệu lực.',
      en: 'Article 13 was amended by clause 13 of Article 1 of 17/2018/TT-BCT (signed on 10 July 2018); the day on which that took effect was not found.',
    },
  },
];
