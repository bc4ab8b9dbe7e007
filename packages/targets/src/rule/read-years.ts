import type { YearSpan } from '@khuyencong/model';
import { takeWords, wholeWords, type Phrase, type Stretch } from './phrase.js';
import type { DecidingWord } from './target-rule.js';

/** The years that words name: those of a number, or the last one up to which it counts. */
export interface FoundYears {
  readonly span?: YearSpan;
  readonly until?: number;
}

const year = String.raw`((?:19|20)\d{2})`;
const otherTime = String.raw`(?<!(?:so với|compared (?:with|to)|against)[^,;.()]{0,40})(?<!(?:từ|sau|trước|since|after|before)\s+)`;
const patterns = [
  String.raw`(?:từ(?:\s+năm)?|from)\s+${year}\s*(?:[-–—]|đến|tới|to)\s*(?:(?:hết|cuối)\s+)?(?:năm\s+)?${year}`,
  String.raw`(?<until>(?:đến|tới|by|until)(?:\s+(?:hết|cuối|the end of))?(?:\s+năm)?)\s+${year}(?!\s*[-–—/])`,
  String.raw`${otherTime}(?:giai đoạn|năm|period|in|for|during)(?:\s+(?:năm|of))?\s+${year}(?:\s*[-–—]\s*${year})?`,
].map(wholeWords);
/** Looks for years in a stretch; "từ năm 2021 trở đi" and "so với năm 2020" name none of the target. */
export function takeYears(phrase: Phrase, stretch: Stretch, words: DecidingWord[]): FoundYears | undefined {
  for (const pattern of patterns) {
    const years = yearsIn(takeWords(phrase, stretch, pattern), words);
    if (years) return years;
  }
  return undefined;
}

function yearsIn(match: RegExpExecArray | undefined, words: DecidingWord[]): FoundYears | undefined {
  const digits = match?.slice(1).filter((group?: string) => group !== undefined && /^\d{4}$/u.test(group));
  const from = yearOf(digits?.[0]);
  if (!match || from === undefined) return undefined;
  words.push({ word: match[0].trim(), decided: 'years' });
  if (match.groups?.['until'] !== undefined) return { until: from };
  const to = yearOf(digits?.[1]) ?? from;
  return to < from ? {} : { span: { from, to } };
}

export function yearOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : new Date(`${digits}-01-01T00:00:00Z`).getUTCFullYear();
}
