import type { SupportNorm } from '../../support-norm.js';

/** What official pages and the press publish of the norms of Hải Dương. */
export const haiDuongNorms: readonly SupportNorm[] = [
  {
    id: 'local-haiduong-1',
    activity: 'demo-model-new',
    kind: 'support',
    level: 'local',
    province: 'Hải Dương',
    label: { vi: 'Mô hình trình diễn kỹ thuật', en: 'Demonstration model' },
    rule: { shape: 'lower-of', ratePercent: '30', ceilingVnd: '800000000' },
    unit: { vi: 'mô hình', en: 'model' },
    citation: { instrument: 'Quy định của Hải Dương (chưa rõ số hiệu)', verified: 'secondary' },
    source: 'www.vietnam.vn/bn/hai-duong-quy-dinh-muc-chi…',
  },
  {
    id: 'local-haiduong-2',
    activity: 'machinery-tech-transfer',
    kind: 'support',
    level: 'local',
    province: 'Hải Dương',
    label: { vi: 'Ứng dụng máy móc', en: 'Machinery' },
    rule: { shape: 'lower-of', ratePercent: '50', ceilingVnd: '250000000' },
    unit: { vi: 'cơ sở', en: 'establishment' },
    citation: { instrument: 'Quy định của Hải Dương (chưa rõ số hiệu)', verified: 'secondary' },
    source: 'www.vietnam.vn/bn/hai-duong-quy-dinh-muc-chi…',
  },
  {
    id: 'local-haiduong-3',
    activity: 'pollution-cluster',
    kind: 'support',
    level: 'local',
    province: 'Hải Dương',
    label: { vi: 'Xử lý ô nhiễm tại cụm công nghiệp', en: 'Pollution, cluster' },
    rule: { shape: 'lower-of', ratePercent: '30', ceilingVnd: '1400000000' },
    unit: { vi: 'cụm công nghiệp', en: 'industrial cluster' },
    citation: { instrument: 'Quy định của Hải Dương (chưa rõ số hiệu)', verified: 'secondary' },
    source: 'www.vietnam.vn/bn/hai-duong-quy-dinh-muc-chi…',
  },
];
