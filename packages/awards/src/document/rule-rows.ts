import type { LocalText } from '@khuyencong/model';
import type { RoundRules } from '../round/round-rules.js';

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

/** The named options of a round, one row each, with the names that they have in the data. */
export function ruleRows(
  rules: RoundRules,
  { language }: { readonly language: keyof LocalText },
): readonly (readonly string[])[] {
  return (Object.keys(labels) as (keyof RoundRules)[])
    .filter((rule) => rules[rule] !== undefined)
    .map((rule) => [labels[rule][language], choice(rules[rule], language)]);
}

function choice(value: unknown, language: keyof LocalText): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.map((each) => choice(each, language)).join('; ');
  if (isLocalText(value)) return value[language];
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => (key === 'kind' ? String(inner) : `${key}: ${choice(inner, language)}`))
    .join(', ');
}

function isLocalText(value: object): value is LocalText {
  return 'vi' in value && typeof value.vi === 'string' && 'en' in value && typeof value.en === 'string';
}
