import {
  moneyRules,
  type MoneyRule,
  type MoneyRuleGap,
  type MoneyRuleOutcomes,
  type MoneyRuleScope,
  type MoneyRuleTopic,
} from '@khuyencong/law/money-rules';
import type { LocalText } from '@khuyencong/model';
import { citationText, legalDayText, verifiedText } from './legal-day-text.js';
import { both, markdownTable, notKnown } from './markdown-table.js';

const topics: Readonly<Record<MoneyRuleTopic, LocalText>> = {
  'second-advance': { vi: 'Tạm ứng lần tiếp theo trong năm', en: 'A further advance in the same year' },
  'unspent-budget': { vi: 'Dự toán chưa chi cuối năm', en: 'Unspent budget at the end of the year' },
  'uncleared-advances': {
    vi: 'Tạm ứng chưa thanh toán cuối năm',
    en: 'Advances not cleared at the end of the year',
  },
};

const outcomes: Readonly<Record<MoneyRuleOutcomes[MoneyRuleTopic], LocalText>> = {
  'after-acceptance': { vi: 'sau khi nghiệm thu', en: 'after acceptance' },
  'at-any-time': { vi: 'không hạn chế thời điểm', en: 'at any time' },
  cancelled: { vi: 'hủy dự toán', en: 'cancelled' },
  repaid: { vi: 'nộp trả', en: 'repaid' },
  'carried-over': { vi: 'chuyển nguồn', en: 'carried over' },
};

/** Every rule on advances and the end of a year by topic and date, and what is not known. */
export function moneyRulesPage(): string {
  const scopeHead = ['nơi · place', 'từ · from', 'đến · to', 'năm ngân sách · fiscal years'];
  return [
    '# Quy định về kinh phí theo thời gian · Rules on money by date',
    '',
    'Các mốc ngày cuối năm là thời hạn, xem `deadlineRules`; tỷ lệ tạm ứng, chi quản lý là định mức, xem [định mức](norms.md).',
    '',
    'The days of the end of a year are deadlines, see `deadlineRules`; rates of advances and of management are [norms](norms.md).',
    '',
    ...markdownTable(
      ['vấn đề · topic', 'quy định · rule', ...scopeHead, 'căn cứ · basis', 'kiểm chứng · verified'],
      moneyRules.rules.map(ruleRow),
    ),
    '',
    '## Chưa kiểm chứng được · Not known',
    '',
    ...markdownTable(
      ['vấn đề · topic', ...scopeHead, 'văn bản · instrument', 'lý do · reason'],
      moneyRules.gaps.map(gapRow),
    ),
    '',
  ].join('\n');
}

function ruleRow(rule: MoneyRule): readonly string[] {
  const { topic, outcome, citations, exceptionsNotRead, notes, ...scope } = rule;
  const said = outcomes[outcome];
  const except = exceptionsNotRead?.instrument;
  const vi = [
    said.vi,
    except === undefined ? '' : `, trừ trường hợp theo ${except} (chưa đọc)`,
    after(notes?.vi),
  ];
  const en = [said.en, except === undefined ? '' : `, except under ${except} (not read)`, after(notes?.en)];
  return [
    both(topics[topic].vi, topics[topic].en),
    both(vi.join(''), en.join('')),
    ...scopeCells(scope),
    citations.map(citationText).join('; '),
    verifiedText[citations[0].verified],
  ];
}

function after(note: string | undefined): string {
  return note === undefined ? '' : `. ${note}`;
}

function gapRow({
  topics: about,
  instrument,
  citation,
  explanation,
  ...scope
}: MoneyRuleGap): readonly string[] {
  const { vi, en } = explanation;
  return [
    about.map((topic) => both(topics[topic].vi, topics[topic].en)).join('<br>'),
    ...scopeCells(scope),
    instrument ?? (citation ? citationText(citation) : notKnown),
    both(vi, en),
  ];
}

function scopeCells({ level, province, from, to, fiscalYears }: MoneyRuleScope): readonly string[] {
  const levels = { national: 'quốc gia · national', local: 'địa phương · local' } as const;
  const years = fiscalYears && [fiscalYears.from ?? '…', fiscalYears.to ?? '…'].join('–');
  return [
    province ?? (level ? levels[level] : 'mọi cấp · both levels'),
    legalDayText(from, '—'),
    legalDayText(to, '—'),
    years ?? '—',
  ];
}
