import type { FoundQuantity, Level } from '@khuyencong/model';
import { takeWords, wholeWords, type Phrase, type Stretch } from './phrase.js';
import { takeYears, yearOf, type FoundYears } from './read-years.js';
import type { DecidingWord } from './target-rule.js';

/** What the words around a number say beyond the number itself. */
export interface Clues {
  readonly averaged: boolean;
  readonly eachYear: boolean;
  readonly exactly: boolean;
  readonly assigned: boolean;
  readonly paired: boolean;
  /** "Trong cả giai đoạn": not each time or each year. */
  readonly wholePeriod: boolean;
  /** "Xuống còn 3%": the number is where a fall should end. */
  readonly fallsTo: boolean;
  /** "Mỗi huyện": the number is asked of each of these. */
  readonly each?: string;
  readonly years?: FoundYears;
  readonly baselineYear?: number;
  readonly level?: Level;
  readonly words: readonly DecidingWord[];
}

const year = String.raw`((?:19|20)\d{2})`;
const patterns = {
  average: wholeWords('bình quân|trung bình|on average|average'),
  eachYear: wholeWords('hàng năm|hằng năm|mỗi năm|every year|each year|annually|annual|yearly|per year'),
  altogether: wholeWords('tổng cộng|tổng số|cả giai đoạn|in total|altogether'),
  each: wholeWords(
    String.raw`(?:mỗi|each|every)\s+(cụm công nghiệp|địa phương|doanh nghiệp|mô hình|hội chợ|sản phẩm|học viên|lao động|thành phố|đơn vị|làng nghề|cơ sở|đề án|\p{L}+)`,
  ),
  fallsTo: wholeWords(String.raw`(?:xuống(?: còn| mức| đến)?|giảm còn|down to)(?=\s*$)`),
  exactly: wholeWords(String.raw`(?:đúng|chính xác|exactly)(?=\s*$)`),
  assigned: wholeWords('được giao|assigned'),
  pair: /(?<![\p{L}\p{N}])(?:cho|for)\s*$/iu,
  baseline: wholeWords(
    String.raw`(?:so với|compared (?:with|to)|against|over)(?:\s+(?:cùng kỳ|cuối|thực hiện|kết quả|mức|the end of))?(?:\s+(?:của\s+)?năm)?\s+${year}`,
  ),
  wholePeriod: wholeWords('trong giai đoạn|trong cả giai đoạn|cả giai đoạn|over the period'),
} as const;

const levelWords: readonly (readonly [RegExp, Level])[] = [
  ['quốc gia|toàn quốc|national', 'national'],
  ['khu vực|vùng|regional', 'region'],
  ['tỉnh|thành phố|provincial', 'province'],
  ['huyện|district', 'district'],
  ['xã|commune', 'commune'],
].map(
  ([names, level]) =>
    [
      new RegExp(
        String.raw`^(?:[^,;()]*?(?<![\p{L}\p{N}])(?:cấp|at(?: the)?)\s+|\s*)(?:${names})(?![\p{L}\p{N}])`,
        'iu',
      ),
      level as Level,
    ] as const,
);

/** Dots that leave words out end nothing: "30 sản phẩm ... cấp tỉnh". */
const sentenceEnd = /[;\n()]|(?<!\.)\.(?!\.)/u;
const likelyEach = /mỗi|each|every/iu;
const clauseEnd = /[,;\n()]|(?<!\.)\.(?!\.)/u;
const clauseEnds = new RegExp(clauseEnd, 'gu');

const someYear = /(?:19|20)\d{2}/;
const someLetter = /\p{L}/u;

/** Where words about one number end and those about the next begin; a dash within "2021 - 2025" ends nothing. */
const boundary =
  /[,;:\n()]|(?<!\.)\.(?!\.)|(?<!\d\s*)[-–—+](?!\s*\d)|(?<![\p{L}\p{N}])(?:và|and|trong đó|gồm|riêng|including|of which)(?![\p{L}\p{N}])/iu;

/** What is said before a number holds for those after it in the sentence: "Năm 2024: 5 lớp, 3 cơ sở". */
type Carried = Pick<Clues, 'averaged' | 'eachYear' | 'years' | 'baselineYear'>;

const nothing: Carried = { averaged: false, eachYear: false };

export function cluesOf(phrase: Phrase, found: readonly FoundQuantity[]): readonly Clues[] {
  let carried: Carried = nothing;
  return found.map(({ start, end }, index) => {
    const before: Stretch = [found[index - 1]?.end ?? 0, start];
    const after: Stretch = [end, found[index + 1]?.start ?? phrase.text.length];
    const between = phrase.text.slice(...before);
    if (sentenceEnd.test(between) || patterns.altogether.test(between)) carried = nothing;
    const words: DecidingWord[] = [];
    const { clues, holds } = readClues(phrase, { before, after, words, first: index === 0 }, carried);
    carried = holds;
    return clues;
  });
}

interface Around {
  readonly before: Stretch;
  readonly after: Stretch;
  readonly words: DecidingWord[];
  readonly first: boolean;
}

type Says = (stretch: Stretch, pattern: RegExp, decided: DecidingWord['decided']) => boolean;

function readClues(
  phrase: Phrase,
  around: Around,
  carried: Carried,
): { readonly clues: Clues; readonly holds: Carried } {
  const { before, after, words, first } = around;
  const clause = clauseAfter(phrase, after);
  const says: Says = (stretch, pattern, decided) =>
    someLetter.test(phrase.text.slice(...stretch)) &&
    noted(takeWords(phrase, stretch, pattern), decided, words) !== undefined;
  const level = levelAfter(phrase, clause, words);
  const baseline = baselineAround(phrase, around, clause);
  const baselineYear = baseline ?? carried.baselineYear;
  const { years: own, shared } = yearsAround(phrase, around);
  // A number with years of its own is not asked for in each year that an earlier number spoke of.
  const kept: Carried = own ? nothing : carried;
  const years = own ?? carried.years;
  const stated = {
    averaged: says(before, patterns.average, 'average') || kept.averaged,
    eachYear: says(before, patterns.eachYear, 'each-year') || kept.eachYear,
    ...(baselineYear !== undefined && { baselineYear }),
  };
  const each = eachBefore(phrase, before, words);
  const clues = {
    ...stated,
    ...(years && { years }),
    averaged: says(clause, patterns.average, 'average') || stated.averaged,
    eachYear: says(clause, patterns.eachYear, 'each-year') || stated.eachYear,
    exactly: says(before, patterns.exactly, 'limit'),
    assigned: says(clause, patterns.assigned, 'whole'),
    wholePeriod: says(clause, patterns.wholePeriod, 'years'),
    fallsTo: says(before, patterns.fallsTo, 'limit'),
    paired: !first && !clauseEnd.test(phrase.text.slice(...before)) && says(before, patterns.pair, 'pair'),
    ...(level && { level }),
    ...(each !== undefined && { each }),
    words,
  };
  return { clues, holds: shared && years ? { ...stated, years } : stated };
}

interface YearsAround {
  readonly years?: FoundYears | undefined;
  /** Whether the numbers after it in the sentence share them. */
  readonly shared: boolean;
}

/** Years stand before their number or right after it: "năm 2024: 5 lớp", "tăng 10% giai đoạn 2021-2025". */
function yearsAround(phrase: Phrase, { before, after, words }: Around): YearsAround {
  if (!someYear.test(phrase.text)) return { shared: true };
  const leading = takeYears(phrase, before, words);
  if (leading) return { years: leading, shared: true };
  const stop = phrase.text.slice(...after).search(boundary);
  const tail: Stretch = [after[0], stop < 0 ? after[1] : after[0] + stop];
  return { years: takeYears(phrase, tail, words), shared: stop < 0 };
}

function baselineAround(phrase: Phrase, { before, words }: Around, clause: Stretch): number | undefined {
  if (!someYear.test(phrase.text)) return undefined;
  const match = takeWords(phrase, before, patterns.baseline) ?? takeWords(phrase, clause, patterns.baseline);
  return yearOf(noted(match, 'baseline', words)?.[1]);
}

/** "Mỗi huyện 2 đề án": from the last comma on, since what comes earlier belongs to the number before. */
function eachBefore(phrase: Phrase, [from, to]: Stretch, words: DecidingWord[]): string | undefined {
  if (!likelyEach.test(phrase.text)) return undefined;
  const between = phrase.text.slice(from, to);
  const last = Math.max(-1, ...Array.from(between.matchAll(clauseEnds), ({ index }) => index));
  return noted(takeWords(phrase, [from + last + 1, to], patterns.each), 'unit', words)?.[1];
}

/** Up to the first comma: what comes later belongs to the next number. */
function clauseAfter({ text }: Phrase, [from, to]: Stretch): Stretch {
  const stop = text.slice(from, to).search(clauseEnd);
  return [from, stop < 0 ? to : from + stop];
}

function noted(
  match: RegExpExecArray | undefined,
  decided: DecidingWord['decided'],
  words: DecidingWord[],
): RegExpExecArray | undefined {
  if (match) words.push({ word: match[0].trim(), decided });
  return match;
}

function levelAfter(phrase: Phrase, clause: Stretch, words: DecidingWord[]): Level | undefined {
  for (const [pattern, level] of levelWords) {
    if (noted(takeWords(phrase, clause, pattern), 'level', words)) return level;
  }
  return undefined;
}
