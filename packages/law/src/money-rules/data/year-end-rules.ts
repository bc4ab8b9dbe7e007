import type { Citation } from '@khuyencong/model';
import { budgetCircular, codification } from '../../duties/data/sources.js';
import type { MoneyRule, MoneyRuleGap, MoneyRuleTopic } from '../money-rule.js';

/** It leaves what is unspent at the end of a year to the general rules of the budget. */
const referral: Citation = {
  instrument: '45/2012/NĐ-CP',
  article: '14',
  clause: '4',
  url: codification,
  verified: 'clause',
};

const circular = { instrument: '26/2026/TT-BTC', url: budgetCircular, verified: 'clause' } as const;
const topics: readonly MoneyRuleTopic[] = ['unspent-budget', 'uncleared-advances'];

/** What becomes of money when the year is closed: Thông tư 26/2026/TT-BTC, from fiscal year 2026. */
export const yearEndRules: readonly MoneyRule[] = [
  {
    id: 'tt26-2026-19-3-unspent',
    topic: 'unspent-budget',
    outcome: 'cancelled',
    from: '2026-03-25',
    fiscalYears: { from: 2026 },
    citations: [{ ...circular, article: '19', clause: '3' }, referral],
    exceptionsNotRead: { instrument: '73/2026/NĐ-CP', article: '31' },
  },
  {
    id: 'tt26-2026-19-4-advances',
    topic: 'uncleared-advances',
    outcome: 'repaid',
    from: '2026-03-25',
    fiscalYears: { from: 2026 },
    citations: [{ ...circular, article: '19', clause: '4', point: 'c' }, referral],
    exceptionsNotRead: { instrument: '73/2026/NĐ-CP', article: '31' },
  },
];

/** Years and days for which it is not known. */
export const yearEndGaps: readonly MoneyRuleGap[] = [
  {
    id: 'gap-year-end-2026-early',
    topics,
    to: '2026-03-24',
    fiscalYears: { from: 2026 },
    reason: 'not-read',
    instrument: '26/2026/TT-BTC',
    citation: referral,
    explanation: {
      vi: '26/2026/TT-BTC có hiệu lực từ ngày 25/3/2026.',
      en: '26/2026/TT-BTC is in force from 25 March 2026.',
    },
  },
  {
    id: 'gap-year-end-2017-2025',
    topics,
    fiscalYears: { from: 2017, to: 2025 },
    reason: 'not-read',
    instrument: '342/2016/TT-BTC',
    citation: referral,
    explanation: {
      vi: 'Trước năm ngân sách 2026: 342/2016/TT-BTC (được 26/2026/TT-BTC thay thế), chưa đọc được.',
      en: 'Before fiscal year 2026: 342/2016/TT-BTC, replaced by 26/2026/TT-BTC, which was not read.',
    },
  },
  {
    id: 'gap-year-end-before-2017',
    topics,
    fiscalYears: { to: 2016 },
    reason: 'not-read',
    citation: referral,
    explanation: {
      vi: 'Chưa tìm quy định áp dụng cho các năm ngân sách trước năm 2017.',
      en: 'The rules for fiscal years before 2017 were not looked for.',
    },
  },
];
