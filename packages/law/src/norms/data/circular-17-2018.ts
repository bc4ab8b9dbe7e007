import type { SupportNorm } from '../support-norm.js';

/** Thông tư 17/2018/TT-BCT: advances as amended, described by official pages. */
export const circular17Of2018: readonly SupportNorm[] = [
  {
    id: 'tt17-2018-1',
    activity: 'advance-cluster',
    kind: 'advance',
    level: 'national',
    label: {
      vi: 'Tạm ứng một lần: hạ tầng cụm công nghiệp; sửa chữa, nâng cấp hệ thống xử lý ô nhiễm tại cụm công nghiệp',
      en: 'Single advance: cluster infrastructure; repair or upgrade of cluster pollution systems',
    },
    rule: {
      shape: 'rate',
      ratePercent: '30',
      base: { vi: 'kinh phí hỗ trợ của đề án', en: 'support of the project' },
    },
    unit: { vi: 'đề án', en: 'project' },
    from: { notBefore: '2018-07-10' },
    citation: { instrument: '17/2018/TT-BCT', article: '1', clause: '13', verified: 'secondary' },
    notes: {
      vi: 'Sửa Điều 13 36/2013/TT-BCT (khoản 13 và khoản 14 Điều 1); không tìm được ngày có hiệu lực. Quy định cho máy móc và mô hình trình diễn không đọc được.',
      en: 'Amends Article 13 of 36/2013/TT-BCT (clauses 13 and 14 of Article 1); the day on which it took effect was not found. The rule for machinery and models could not be read.',
    },
    source: 'congthuong.vn, bài 106114; thongtinphapluat.bacgiang.gov.vn, mục 32387',
    conditions: {
      vi: 'Báo cáo tiến độ cho thấy khối lượng hạng mục được hỗ trợ đạt trên 50%.',
      en: 'A progress report shows that more than 50% of the volume of the supported item is done.',
    },
  },
  {
    id: 'tt17-2018-2b',
    activity: 'advance-soft',
    kind: 'advance',
    level: 'national',
    label: {
      vi: 'Tạm ứng một lần: các hoạt động tư vấn, tập huấn, hội thảo, tham quan, nhãn hiệu, phòng trưng bày',
      en: 'Single advance: consultancy, training, seminars, visits, trademarks, showrooms',
    },
    rule: {
      shape: 'rate',
      ratePercent: '70',
      base: { vi: 'kinh phí hỗ trợ của đề án', en: 'support of the project' },
    },
    unit: { vi: 'đề án', en: 'project' },
    from: { notBefore: '2018-07-10' },
    citation: { instrument: '17/2018/TT-BCT', article: '1', clause: '13', verified: 'secondary' },
    notes: {
      vi: 'Sửa Điều 13 36/2013/TT-BCT (khoản 13 và khoản 14 Điều 1); không tìm được ngày có hiệu lực. Quy định cho máy móc và mô hình trình diễn không đọc được.',
      en: 'Amends Article 13 of 36/2013/TT-BCT (clauses 13 and 14 of Article 1); the day on which it took effect was not found. The rule for machinery and models could not be read.',
    },
    source: 'congthuong.vn, bài 106114; thongtinphapluat.bacgiang.gov.vn, mục 32387',
  },
  {
    id: 'tt17-2018-2c',
    activity: 'advance-fair-media',
    kind: 'advance',
    level: 'national',
    label: {
      vi: 'Tạm ứng một lần: hội chợ, truyền hình, cơ sở dữ liệu, trang thông tin, tờ rơi, quy hoạch chi tiết cụm công nghiệp',
      en: 'Single advance: fairs, television, databases, websites, leaflets, cluster planning',
    },
    rule: {
      shape: 'rate',
      ratePercent: '70',
      base: { vi: 'kinh phí hỗ trợ của đề án', en: 'support of the project' },
    },
    unit: { vi: 'đề án', en: 'project' },
    from: { notBefore: '2018-07-10' },
    citation: { instrument: '17/2018/TT-BCT', article: '1', clause: '13', verified: 'secondary' },
    notes: {
      vi: 'Sửa Điều 13 36/2013/TT-BCT (khoản 13 và khoản 14 Điều 1); không tìm được ngày có hiệu lực. Quy định cho máy móc và mô hình trình diễn không đọc được.',
      en: 'Amends Article 13 of 36/2013/TT-BCT (clauses 13 and 14 of Article 1); the day on which it took effect was not found. The rule for machinery and models could not be read.',
    },
    source: 'congthuong.vn, bài 106114; thongtinphapluat.bacgiang.gov.vn, mục 32387',
  },
];
