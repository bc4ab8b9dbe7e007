import { codification } from '../../duties/data/sources.js';
import type { MoneyRule, MoneyRuleGap } from '../money-rule.js';

const circular = { instrument: '36/2013/TT-BCT', url: codification, verified: 'clause' } as const;

/** When more may be advanced in the same year. */
export const advanceRules: readonly MoneyRule[] = [
  {
    id: 'tt36-13-15',
    topic: 'second-advance',
    outcome: 'after-acceptance',
    level: 'national',
    from: '2014-02-10',
    to: { notBefore: '2018-07-09' },
    citations: [
      { ...circular, article: '13' },
      { ...circular, article: '14' },
      { ...circular, article: '15' },
    ],
    notes: {
      vi: 'Tạm ứng lần một theo Điều 13, phần còn lại sau nghiệm thu theo Điều 14; đề án nhiều năm theo Điều 15. Đọc ba điều cùng nhau là cách hiểu của thư viện.',
      en: 'First advance under Article 13, the rest after acceptance under Article 14; projects of several years under Article 15. Reading the three together is ours.',
    },
  },
];

/** Times for which it is not known. */
export const advanceGaps: readonly MoneyRuleGap[] = [
  {
    id: 'gap-qd5918-second-advance',
    topics: ['second-advance'],
    level: 'national',
    to: '2014-02-09',
    reason: 'not-read',
    instrument: 'QĐ 5918/2009 (QĐ-BCT)',
    explanation: {
      vi: 'Trước 36/2013/TT-BCT: quy chế tạm ứng, thanh lý, quyết toán năm 2009, chưa đọc được.',
      en: 'Before 36/2013/TT-BCT: the rules of 2009 on advances, liquidation and settlement, which were not read.',
    },
  },
  {
    id: 'gap-tt17-2018-second-advance',
    topics: ['second-advance'],
    level: 'national',
    from: { notBefore: '2018-07-10' },
    reason: 'date-not-known',
    instrument: '17/2018/TT-BCT',
    explanation: {
      vi: 'Khoản 13, khoản 14 Điều 1 17/2018/TT-BCT sửa quy định tạm ứng; ngày có hiệu lực không tìm được, nội dung chỉ đọc được một phần.',
      en: 'Clauses 13 and 14 of Article 1 of 17/2018/TT-BCT amended advances; the day in force was not found, and only parts could be read.',
    },
  },
  {
    id: 'gap-local-second-advance',
    topics: ['second-advance'],
    level: 'local',
    from: '2013-02-10',
    reason: 'set-by-province',
    citation: { ...circular, instrument: '46/2012/TT-BCT', article: '8', clause: '3', point: 'b' },
    explanation: {
      vi: 'Ủy ban nhân dân cấp tỉnh quy định việc tạm ứng, thanh quyết toán kinh phí khuyến công địa phương.',
      en: "The provincial People's Committee regulates advances and settlement of local money.",
    },
  },
  {
    id: 'gap-local-second-advance-before-2013',
    topics: ['second-advance'],
    level: 'local',
    to: '2013-02-09',
    reason: 'not-read',
    instrument: '03/2005/TT-BCN',
    explanation: {
      vi: 'Trước 46/2012/TT-BCT: 03/2005/TT-BCN, chưa đọc được.',
      en: 'Before 46/2012/TT-BCT: 03/2005/TT-BCN, which was not read.',
    },
  },
];
