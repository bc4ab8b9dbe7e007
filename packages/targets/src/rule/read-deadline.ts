import { isIsoDate } from '@khuyencong/model';
import { giveBack, takeWords, wholeWords, type Phrase } from './phrase.js';
import type { DeadlineRule } from './target-rule.js';

const months: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const strict = 'trước|before';
const inclusive =
  'chậm nhất(?: vào)?|muộn nhất(?: vào)?|không muộn hơn|hết|by|no later than|not later than|on or before';
const pattern = wholeWords(
  String.raw`(?<word>${strict}|${inclusive})\s+(?:ngày\s+)?(?<day>\d{1,2})(?:\s*\/\s*|\s+tháng\s+|\s+)(?<month>\d{1,2}|${months.join('|')})(?:(?:\s*\/\s*|\s+năm\s+|\s+)(?<year>(?:19|20)\d{2}))?(?:\s+(?:hàng năm|hằng năm|mỗi năm|every year|each year))?(?!\s+(?:của\s+)?năm\s+(?:sau|kế tiếp|tiếp theo|liền kề)|\s+of the (?:following|next) year)`,
);

/** Looked for first, because the whole form is slow to look for. */
const likely = /trước|chậm|muộn|hết|before|by|later/iu;

/** All readings of a deadline: in English, 7/8 is a day of August to some and of July to others. */
export function readDeadline(phrase: Phrase): readonly DeadlineRule[] {
  if (!likely.test(phrase.text)) return [];
  const match = takeWords(phrase, [0, phrase.text.length], pattern);
  if (!match) return [];
  const { word = '', day = '', month = '', year } = match.groups ?? {};
  const named = months.indexOf(month.toLowerCase()) + 1;
  const orders =
    named > 0 ? [[day, String(named)]] : [[day, month], ...(isEnglish(word) ? [[month, day]] : [])];
  const readings = orders.flatMap(([dayText = '', monthText = '']) => {
    const rule = deadlineRule({ match, word, dayText, monthText, year });
    return rule ? [rule] : [];
  });
  if (readings.length === 0) giveBack(phrase, match);
  return readings.filter(
    (rule, at) =>
      !readings.slice(0, at).some((other) => other.day === rule.day && other.month === rule.month),
  );
}

function isEnglish(word: string): boolean {
  return /^[a-z ]+$/iu.test(word);
}

function deadlineRule({
  match,
  word,
  dayText,
  monthText,
  year,
}: {
  readonly match: RegExpExecArray;
  readonly word: string;
  readonly dayText: string;
  readonly monthText: string;
  readonly year: string | undefined;
}): DeadlineRule | undefined {
  // 2000 was a leap year, so 29/2 is a day of some year.
  const date = `${year ?? '2000'}-${monthText.padStart(2, '0')}-${dayText.padStart(2, '0')}`;
  if (!isIsoDate(date)) return undefined;
  const on = new Date(`${date}T00:00:00Z`);
  return {
    kind: 'deadline',
    wording: match[0],
    decidedBy: [{ word: match[0], decided: 'deadline' }],
    day: on.getUTCDate(),
    month: on.getUTCMonth() + 1,
    ...(year !== undefined && { year: on.getUTCFullYear() }),
    dayInclusive: !/^(?:trước|before)$/iu.test(word),
  };
}
