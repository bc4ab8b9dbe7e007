import type { FoundQuantity, Level, YearSpan } from '@khuyencong/model';
import { takeWords, wholeWords, type Phrase, type Stretch } from './phrase.js';
import type { DecidingWord } from './target-rule.js';

/** What the words around a number say beyond the number itself. */
export interface Clues {
  readonly averaged: boolean;
  readonly eachYear: boolean;
  readonly exactly: boolean;
  readonly assigned: boolean;
  readonly paired: boolean;
  readonly span?: YearSpan;
  readonly baselineYear?: number;
  readonly level?: Level;
  readonly words: readonly DecidingWord[];
}

const year = String.raw`((?:19|20)\d{2})`;
const patterns = {
  average: wholeWords('bình quân|trung bình|on average|average'),
  eachYear: wholeWords('hàng năm|hằng năm|mỗi năm|every year|each year|annually|yearly|per year'),
  exactly: wholeWords(String.raw`(?:đúng|chính xác|exactly)(?=\s*$)`),
  assigned: wholeWords('được giao|assigned'),
  pair: /(?<![\p{L}\p{N}])(?:cho|for)\s*$/iu,
  baseline: wholeWords(
    String.raw`(?:so với|compared (?:with|to)|against)(?:\s+(?:cùng kỳ|cuối|the end of))?(?:\s+năm)?\s+${year}`,
  ),
  span: wholeWords(
    String.raw`(?:giai đoạn|năm|period|in|for|during|đến năm|đến hết năm|by)(?:\s+(?:năm|of))?\s+${year}(?:\s*[-–—]\s*${year})?`,
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
const clauseEnd = /[,;\n()]|(?<!\.)\.(?!\.)/u;

/** Most phrases name no year, and looking for one word by word is slow. */
const someYear = /(?:19|20)\d{2}/;
const someLetter = /\p{L}/u;

/** What holds for a number holds for those after it in the sentence: "Năm 2024: 5 lớp, 3 cơ sở". */
type Carried = Pick<Clues, 'averaged' | 'eachYear' | 'span' | 'baselineYear'>;

const nothing: Carried = { averaged: false, eachYear: false };

export function cluesOf(phrase: Phrase, found: readonly FoundQuantity[]): readonly Clues[] {
  let carried: Carried = nothing;
  return found.map(({ start, end }, index) => {
    const before: Stretch = [found[index - 1]?.end ?? 0, start];
    const after: Stretch = [end, found[index + 1]?.start ?? phrase.text.length];
    if (sentenceEnd.test(phrase.text.slice(...before))) carried = nothing;
    const words: DecidingWord[] = [];
    const clues = readClues(phrase, { before, after, words, first: index === 0 }, carried);
    carried = clues;
    return clues;
  });
}

interface Around {
  readonly before: Stretch;
  readonly after: Stretch;
  readonly words: DecidingWord[];
  readonly first: boolean;
}

function readClues(phrase: Phrase, around: Around, carried: Carried): Clues {
  const { before, after, words, first } = around;
  const clause = clauseAfter(phrase, after);
  const says = (stretch: Stretch, pattern: RegExp, decided: DecidingWord['decided']): boolean =>
    someLetter.test(phrase.text.slice(...stretch)) &&
    noted(takeWords(phrase, stretch, pattern), decided, words) !== undefined;
  const level = levelAfter(phrase, clause, words);
  const baseline = noted(
    someYear.test(phrase.text)
      ? (takeWords(phrase, before, patterns.baseline) ?? takeWords(phrase, clause, patterns.baseline))
      : undefined,
    'baseline',
    words,
  );
  const baselineYear = baseline ? yearOf(baseline[1]) : carried.baselineYear;
  const span = spanAround(phrase, before, clause, words) ?? carried.span;
  return {
    averaged:
      says(before, patterns.average, 'average') ||
      says(clause, patterns.average, 'average') ||
      carried.averaged,
    eachYear:
      says(before, patterns.eachYear, 'each-year') ||
      says(clause, patterns.eachYear, 'each-year') ||
      carried.eachYear,
    exactly: says(before, patterns.exactly, 'limit'),
    assigned: says(clause, patterns.assigned, 'whole'),
    paired: !first && !clauseEnd.test(phrase.text.slice(...before)) && says(before, patterns.pair, 'pair'),
    ...(level && { level }),
    ...(baselineYear !== undefined && { baselineYear }),
    ...(span && { span }),
    words,
  };
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

function spanAround(
  phrase: Phrase,
  before: Stretch,
  clause: Stretch,
  words: DecidingWord[],
): YearSpan | undefined {
  noted(takeWords(phrase, clause, patterns.wholePeriod), 'years', words);
  const isLast = clause[1] === phrase.text.length;
  if (!someYear.test(phrase.text)) return undefined;
  const match =
    takeWords(phrase, before, patterns.span) ??
    (isLast ? takeWords(phrase, clause, patterns.span) : undefined);
  const from = yearOf(noted(match, 'years', words)?.[1]);
  if (!match || from === undefined) return undefined;
  const to = yearOf(match[2]) ?? from;
  return to < from ? undefined : { from, to };
}

function yearOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : new Date(`${digits}-01-01T00:00:00Z`).getUTCFullYear();
}
