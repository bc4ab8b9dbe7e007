import { indexPhrases, type PhraseIndex } from './phrase-index.js';
import type { Modality, Qualifier } from './quantity.js';

/** What a qualifying word does to the number after it; `below` is an upper limit that is not reached. */
export type QualifierWord = Exclude<Qualifier, 'exact' | 'range' | 'indefinite'> | 'below';

const qualifierWords: Readonly<Record<QualifierWord, readonly string[]>> = {
  about: [
    'khoảng',
    '~',
    '≈',
    'khoảng chừng',
    'vào khoảng',
    'chừng',
    'xấp xỉ',
    'trên dưới',
    'about',
    'around',
    'approximately',
    'some',
  ],
  nearly: ['gần', 'gần bằng', 'ngót', 'nearly', 'almost'],
  over: [
    'hơn',
    'trên',
    'vượt',
    'vượt quá',
    'nhiều hơn',
    'lớn hơn',
    'cao hơn',
    '>',
    'more than',
    'greater than',
    'over',
    'above',
    'exceeding',
  ],
  'at-least': [
    'ít nhất',
    'tối thiểu',
    'không dưới',
    'không ít hơn',
    'không thấp hơn',
    'không nhỏ hơn',
    'không kém',
    '≥',
    '>=',
    'at least',
    'no less than',
    'not less than',
    'no fewer than',
    'not fewer than',
    'not below',
    'minimum',
  ],
  'at-most': [
    'nhiều nhất',
    'tối đa',
    'không quá',
    'không vượt quá',
    'không vượt',
    'không trên',
    'không hơn',
    'không nhiều hơn',
    'không lớn hơn',
    'không cao hơn',
    'lên đến',
    'lên tới',
    '≤',
    '<=',
    'at most',
    'up to',
    'no more than',
    'not more than',
    'not over',
    'not above',
    'not exceeding',
  ],
  below: [
    'dưới',
    'ít hơn',
    'nhỏ hơn',
    'thấp hơn',
    'chưa đến',
    'chưa tới',
    '<',
    'below',
    'less than',
    'under',
    'fewer than',
  ],
};

const modalityWords: Readonly<Record<Exclude<Modality, 'actual'>, readonly string[]>> = {
  planned: ['dự kiến', 'planned', 'expected'],
  aim: ['phấn đấu', 'mục tiêu', 'aim', 'aims'],
  estimate: ['ước', 'ước tính', 'ước đạt', 'ước thực hiện', 'estimated'],
  requested: ['đề nghị', 'requested'],
  remainder: ['còn lại', 'phần còn lại', 'remaining'],
};

/** Words after the amount: "từ 20 triệu đồng trở lên". */
const trailingWords: Readonly<Record<'at-least' | 'at-most', readonly string[]>> = {
  'at-least': ['trở lên', 'or more'],
  'at-most': ['trở xuống', 'or less'],
};

function byPhrase<Meaning extends string>(
  words: Readonly<Record<Meaning, readonly string[]>>,
): PhraseIndex<Meaning> {
  return indexPhrases(
    (Object.keys(words) as Meaning[]).flatMap((meaning) =>
      words[meaning].map((phrase) => [phrase, meaning] as const),
    ),
  );
}

export const qualifierIndex: PhraseIndex<QualifierWord> = /* @__PURE__ */ byPhrase(qualifierWords);
export const modalityIndex: PhraseIndex<Exclude<Modality, 'actual'>> =
  /* @__PURE__ */ byPhrase(modalityWords);
export const trailingIndex: PhraseIndex<'at-least' | 'at-most'> = /* @__PURE__ */ byPhrase(trailingWords);
/** Hyphens and dashes of word processors, the minus sign included. */
export const dashes: ReadonlySet<string> = new Set(['-', '‐', '‑', '‒', '–', '—', '―', '−']);
export const minusSigns: ReadonlySet<string> = new Set(['-', '‑', '−']);
/** A sign glued to one of these is still a sign: "(-5%)". */
export const openers: ReadonlySet<string> = new Set(['(', '[', ':', ';', ',', '=', '"', '“']);
/** A negation turns the qualifier after it round: "chưa gần 5" is no "gần 5". */
export const negations: ReadonlySet<string> = new Set(['không', 'chưa', 'chẳng', 'not', 'no', 'never']);
export const rangeMarks: ReadonlySet<string> = new Set([...dashes, '~', '÷', 'đến', 'tới', 'to']);
export const growthWords: ReadonlySet<string> = new Set(['tăng', 'growth', 'increase', 'increases', 'grow']);
export const fallWords: ReadonlySet<string> = new Set(['giảm', 'decrease', 'fall']);
/** A number right after one of these names a day, a round or a document; it counts nothing. */
export const referenceWords: ReadonlySet<string> = new Set([
  'tháng',
  'ngày',
  'quý',
  'thứ',
  'số',
  'điều',
  'khoản',
  'kỳ',
  'lần',
  'đợt',
  'định',
]);
/** Phrases that end with a reference word and yet come before counts: "tổng số 45 đề án". */
export const countingPhrases: ReadonlySet<string> = new Set([
  'tổng số',
  'trong số',
  'mỗi ngày',
  'mỗi tháng',
  'mỗi quý',
  'mỗi kỳ',
  'mỗi đợt',
  'mỗi lần',
  'hàng ngày',
  'hàng tháng',
  'hàng quý',
  'cùng kỳ',
  'ổn định',
  'cố định',
]);
/** Between years of a list: "2021, 2022 và 2023". */
export const yearLinks: ReadonlySet<string> = new Set([',', 'và', 'and', '&']);
/** Units that say when, not what: no whole of a share, nothing that "triệu" counts. */
export const timeUnits: ReadonlySet<string> = new Set(['năm', 'quý', 'tháng', 'ngày', 'kỳ', 'đợt', 'lần']);
/** After a word of growth these lead to the level reached: "tăng lên 7%". */
export const levelWords: ReadonlySet<string> = new Set(['lên', 'xuống', 'còn', 'to']);
/** Before a four-digit number these name a year or a span of years. */
export const yearWords: ReadonlySet<string> = new Set(['năm', 'đoạn', 'kỳ', 'year', 'years']);
/** English words of size: the number before them is printed the English way or ours. */
export const englishMagnitudes: ReadonlySet<string> = new Set(['thousand', 'million', 'billion', 'trillion']);
/** Codes of our currency that also stand before the amount: "VND 1.35 billion". */
export const currencyCodes: ReadonlySet<string> = new Set(['vnd', 'vnđ', '₫']);
