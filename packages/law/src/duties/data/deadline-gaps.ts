import type { DeadlineGap } from '../deadline-rule.js';
import { codification } from './sources.js';

/** Times for which a deadline is not known. */
export const deadlineGaps: readonly DeadlineGap[] = [
  {
    kinds: ['plan-file', 'plan-registration'],
    reason: 'date-not-known',
    from: { notBefore: '2018-07-10' },
    instrument: '17/2018/TT-BCT',
    explanation: {
      vi: 'Khoản 9 Điều 1 17/2018/TT-BCT đổi trình tự và thời hạn đăng ký; ngày có hiệu lực không tìm được, thời hạn gửi hồ sơ đề án không đọc được.',
      en: 'Clause 9 Article 1 of 17/2018/TT-BCT changed the order and the days of registration; its day in force was not found, and the day for project files could not be read.',
    },
  },
  {
    kinds: ['plan-file', 'plan-registration', 'monthly-report'],
    reason: 'not-read',
    to: '2014-02-09',
    instrument: '08/2008/QĐ-BCT',
    explanation: {
      vi: 'Trước 36/2013/TT-BCT: quy chế theo 08/2008/QĐ-BCT, chưa đọc được.',
      en: 'Before 36/2013/TT-BCT: 08/2008/QĐ-BCT, which was not read.',
    },
  },
  {
    kinds: ['settlement-file', 'contract-liquidation'],
    reason: 'not-read',
    to: '2014-02-09',
    instrument: 'QĐ 5918/2009 (QĐ-BCT)',
    explanation: {
      vi: 'Trước 36/2013/TT-BCT: quy chế tạm ứng, thanh lý, quyết toán năm 2009, chưa đọc được.',
      en: 'Before 36/2013/TT-BCT: the rules of 2009 on advances, liquidation and settlement, which were not read.',
    },
  },
  {
    kinds: [
      'treasury-file',
      'treasury-spending',
      'treasury-adjustment-file',
      'treasury-adjustment-end',
      'treasury-reconciliation',
      'treasury-repayment',
    ],
    reason: 'not-read',
    years: { from: 2017, to: 2025 },
    instrument: '342/2016/TT-BTC',
    explanation: {
      vi: 'Trước năm ngân sách 2026: 342/2016/TT-BTC (được 26/2026/TT-BTC thay thế), chưa đọc được.',
      en: 'Before fiscal year 2026: 342/2016/TT-BTC, replaced by 26/2026/TT-BTC, which was not read.',
    },
  },
  {
    kinds: [
      'treasury-file',
      'treasury-spending',
      'treasury-adjustment-file',
      'treasury-adjustment-end',
      'treasury-reconciliation',
      'treasury-repayment',
    ],
    reason: 'not-read',
    to: '2026-03-24',
    years: { from: 2026 },
    instrument: '26/2026/TT-BTC',
    explanation: {
      vi: '26/2026/TT-BTC có hiệu lực từ ngày 25/3/2026.',
      en: '26/2026/TT-BTC is in force from 25 March 2026.',
    },
  },
  {
    kinds: ['award-complaint', 'award-complaint-answer'],
    reason: 'not-read',
    to: '2014-10-20',
    instrument: '35/2010/TT-BCT',
    explanation: {
      vi: 'Trước 26/2014/TT-BCT: 35/2010/TT-BCT, chưa đọc được.',
      en: 'Before 26/2014/TT-BCT: 35/2010/TT-BCT, which was not read.',
    },
  },
  {
    kinds: ['provincial-report'],
    reason: 'not-read',
    to: '2012-07-04',
    instrument: '134/2004/NĐ-CP',
    explanation: {
      vi: 'Trước 45/2012/NĐ-CP: 134/2004/NĐ-CP, chưa đọc được.',
      en: 'Before 45/2012/NĐ-CP: 134/2004/NĐ-CP, which was not read.',
    },
  },
  {
    kinds: ['local-plan-appraisal'],
    reason: 'set-by-province',
    from: '2013-02-10',
    citation: {
      instrument: '46/2012/TT-BCT',
      article: '8',
      clause: '3',
      point: 'b',
      url: codification,
      verified: 'clause',
    },
    explanation: {
      vi: 'Ủy ban nhân dân cấp tỉnh quy định quy trình xây dựng kế hoạch khuyến công địa phương.',
      en: "The provincial People's Committee regulates how the local plan is made.",
    },
  },
];
