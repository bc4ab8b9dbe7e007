import { isDecimalString, type DecimalString } from '@khuyencong/model';
import { takeWords, wholeWords, type Phrase } from './phrase.js';
import type { FrequencyRule } from './target-rule.js';

const numberWords: Readonly<Record<string, DecimalString>> = {
  một: '1',
  hai: '2',
  ba: '3',
  bốn: '4',
  năm: '5',
  two: '2',
  other: '2',
  three: '3',
  four: '4',
  five: '5',
};
const count = String.raw`(\d{1,2}|${Object.keys(numberWords).join('|')})`;
const once = String.raw`(?:0?1|một)\s+lần`;
/** "Khoảng 2 năm/lần" and "2-3 năm/lần" are no rhythm that could be judged. */
const exact = String.raw`(?<!\d[.,]|(?:\d\s*(?:[-–—]|đến|tới|to|hoặc|or)|khoảng|gần|hơn|trên|dưới|ít nhất|tối đa|không quá|about)\s*)`;
const patterns = [
  String.raw`${exact}${count}\s+năm(?:\s*\/\s*(?:${once}|lần)|\s+${once})`,
  String.raw`${once}\s*(?:\/|trong|mỗi)\s*${count}\s+năm`,
  String.raw`(?:once\s+)?every\s+${count}\s+years?`,
  String.raw`once\s+in\s+${count}\s+years`,
].map(wholeWords);
const regularly = wholeWords(String.raw`(?:định kỳ|cứ|mỗi)\s+${count}\s+năm`);
const oneTime = wholeWords(once);
/** Looked for first, because the whole forms are slow to look for. */
const likely = /năm|year/iu;

/** A rhythm in any of its forms: "2 năm/lần", "01 lần/02 năm", "định kỳ 2 năm tổ chức một lần", "every two years". */
export function readRhythm(phrase: Phrase): FrequencyRule | undefined {
  const { length } = phrase.text;
  if (!likely.test(phrase.text)) return undefined;
  for (const pattern of patterns) {
    const match = takeWords(phrase, [0, length], pattern);
    if (match) return rhythmOf([match]);
  }
  const match = takeWords(phrase, [0, length], regularly);
  if (!match) return undefined;
  const time = takeWords(phrase, [match.index + match[0].length, length], oneTime);
  return rhythmOf(time ? [match, time] : [match]);
}

function rhythmOf(matches: readonly RegExpExecArray[]): FrequencyRule | undefined {
  const [years = ''] = matches.flatMap((match) => match.slice(1));
  const everyYears = numberWords[years.toLowerCase()] ?? years.replace(/^0+/u, '');
  if (!isDecimalString(everyYears)) return undefined;
  const wording = matches.map(([words]) => words).join(' … ');
  return { kind: 'frequency', wording, decidedBy: [{ word: wording, decided: 'rhythm' }], everyYears };
}
