import type { DeadlineRule } from '../deadline-rule.js';
import { codification } from './sources.js';

/** Reports of provinces, complaints about award rounds, and how one province works. */
export const otherRules: readonly DeadlineRule[] = [
  {
    id: 'nd45-16-1i',
    kind: 'provincial-report',
    owedBy: 'provincial-committee',
    owedTo: 'ministry',
    when: { shape: 'no-day' },
    from: '2012-07-05',
    basis: 'law',
    citation: {
      instrument: '45/2012/NĐ-CP',
      article: '16',
      clause: '1',
      point: 'i',
      url: codification,
      verified: 'clause',
    },
    notes: {
      vi: 'Định kỳ hàng quý; văn bản không ấn định ngày. Khoản 3 Điều 9 26/2014/TTLT-BTC-BCT (08/4/2014 – 10/5/2018) ghi định kỳ 3 tháng.',
      en: 'Every quarter; the text sets no day. Clause 3 Article 9 of 26/2014/TTLT-BTC-BCT (8 April 2014 to 10 May 2018) says every three months.',
    },
  },
  {
    id: 'tt26-2014-20-1',
    kind: 'award-complaint',
    owedBy: 'establishment',
    owedTo: 'award-council',
    when: { shape: 'working-days-after', days: 15 },
    from: '2014-10-21',
    basis: 'law',
    citation: {
      instrument: '26/2014/TT-BCT',
      article: '20',
      clause: '1',
      url: codification,
      verified: 'clause',
    },
    notes: {
      vi: 'Kể từ ngày thông báo kết quả bình chọn; ngày thông báo không tính.',
      en: 'From the day on which the result is notified, which does not count.',
    },
  },
  {
    id: 'tt26-2014-20-2',
    kind: 'award-complaint-answer',
    owedBy: 'award-council',
    owedTo: 'establishment',
    when: { shape: 'working-days-after', days: 10 },
    from: '2014-10-21',
    basis: 'law',
    citation: {
      instrument: '26/2014/TT-BCT',
      article: '20',
      clause: '2',
      url: codification,
      verified: 'clause',
    },
    notes: {
      vi: 'Kể từ ngày nhận đơn; ngày nhận đơn không tính.',
      en: 'From the day on which the complaint is received, which does not count.',
    },
  },
  {
    id: 'kien-giang-appraisal',
    kind: 'local-plan-appraisal',
    owedBy: 'provincial-centre',
    owedTo: 'department',
    when: { shape: 'day-of-year', wording: 'by', month: 7, day: 15, yearOffset: 0 },
    province: 'Kiên Giang',
    to: '2025-06-30',
    years: { from: 2024, to: 2024 },
    basis: 'practice',
    citation: {
      instrument: 'Chú trọng hỗ trợ phát triển sản phẩm công nghiệp nông thôn tiêu biểu tại Kiên Giang',
      verified: 'secondary',
    },
    source: 'bài báo năm 2024, tác giả Ngọc Ánh',
    notes: {
      vi: 'Bài viết nói việc tổ chức tuyển chọn, thẩm định, phê duyệt đề án được thực hiện sớm vào ngày 15/7 hàng năm; không dẫn văn bản quy định.',
      en: 'The article says that selection, appraisal and approval are done early, on 15 July each year; it names no document.',
    },
  },
];
