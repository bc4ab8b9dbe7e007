import { formatDecimal, isDecimalString, type LocalText } from '@khuyencong/model';
import type { PrizeStep, RoundRules } from '../round/round-rules.js';
import { wordOf } from '../round/rule-words.js';

const labels: Readonly<Record<keyof RoundRules, LocalText>> = {
  markStep: { vi: 'Mức lẻ nhỏ nhất của điểm', en: 'Finest step of a mark' },
  aggregate: { vi: 'Cách tính điểm của sản phẩm', en: 'How totals make the mark' },
  missing: { vi: 'Xử lý khi thiếu điểm', en: 'Missing marks' },
  quorum: { vi: 'Số phiếu tối thiểu', en: 'Quorum' },
  spread: { vi: 'Chênh lệch giữa các giám khảo', en: 'Spread between jurors' },
  secondPanel: { vi: 'Ban chấm thứ hai', en: 'Second panel' },
  panel: { vi: 'Yêu cầu đối với Ban Giám khảo', en: 'Demands on the jury' },
  stars: { vi: 'Xếp hạng sao', en: 'Stars' },
  ties: { vi: 'Tiêu chí phụ khi bằng điểm', en: 'Ties' },
  recognition: { vi: 'Chỉ tiêu công nhận', en: 'Quota of recognition' },
  prizes: { vi: 'Cơ cấu giải thưởng', en: 'Prizes' },
  putForward: { vi: 'Đề cử lên cấp trên', en: 'Putting forward' },
  print: { vi: 'Làm tròn khi in điểm bình quân', en: 'Rounding of the printed mean' },
};

/** The named options of a round in words, one row each. */
export function ruleRows(
  rules: RoundRules,
  { language }: { readonly language: keyof LocalText },
): readonly (readonly string[])[] {
  return (Object.keys(labels) as (keyof RoundRules)[])
    .filter((rule) => rules[rule] !== undefined)
    .map((rule) => [labels[rule][language], sentenceCase(choiceText(rules[rule], language))]);
}

const sentenceCase = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

function choiceText(value: unknown, language: keyof LocalText): string {
  if (typeof value === 'boolean') return yesOrNo[language][value ? 0 : 1];
  if (typeof value === 'string')
    return isDecimalString(value) ? formatDecimal(value, { language }) : wordOf(value, language);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.map((each) => choiceText(each, language)).join('; ');
  if (isPrize(value)) return `${value.label[language]}: ${value.count}`;
  const { kind, share, criterion, ...fields } = value as Readonly<Record<string, unknown>>;
  const named = [kind, share ?? criterion].filter((each) => typeof each === 'string');
  const described = Object.entries(fields)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => `${wordOf(key, language)}: ${choiceText(inner, language)}`);
  const head = named.map((name) => wordOf(name, language)).join(' ');
  return [...(head === '' ? [] : [head]), ...described].join(', ');
}

const yesOrNo: Readonly<Record<keyof LocalText, readonly [string, string]>> = {
  vi: ['có', 'không'],
  en: ['yes', 'no'],
};

function isPrize(value: object): value is PrizeStep {
  return 'label' in value && 'count' in value;
}
