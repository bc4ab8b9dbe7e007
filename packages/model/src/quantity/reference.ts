import type { Token } from './tokenize.js';
import { countingPhrases, dashes, rangeMarks, referenceWords, yearLinks, yearWords } from './wording.js';

export const yearLike: RegExp = /^(?:19|20)\d{2}$/;

/** Whether the number at token `at` names a day, a year, a round or a document and counts nothing. */
export function isReference(tokens: readonly Token[], at: number): boolean {
  if (isReferenceWord(tokens, at - 1) || isDatePart(tokens, at)) return true;
  if (!yearLike.test(tokens[at]?.text ?? '')) return false;
  const before = tokens[at - 1];
  return (before?.kind === 'word' && yearWords.has(before.text)) || isLaterYear(tokens, at);
}

/** "ngày", "số", "Điều" and the like, unless they end a phrase such as "tổng số". */
export function isReferenceWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !referenceWords.has(token.text)) return false;
  return !countingPhrases.has(`${tokens[at - 1]?.text ?? ''} ${token.text}`);
}

/** "2021-2025", "2021, 2022": the later years of a span or a list; "quý I/2024": the year of a quarter. */
function isLaterYear(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at - 1]?.text ?? '';
  if (link === '/') return tokens[at - 2]?.kind === 'word';
  return (rangeMarks.has(link) || yearLinks.has(link)) && yearLike.test(tokens[at - 2]?.text ?? '');
}

/** "01/8/2014" is a day, "tháng 6/2019" a month and "2080/QĐ-UBND" a document. */
function isDatePart(tokens: readonly Token[], at: number): boolean {
  const slash = (index: number): boolean => tokens[index]?.text === '/' && tokens[index].glued;
  const digits = (index: number): boolean => tokens[index]?.kind === 'number';
  if (slash(at + 1) && digits(at + 2) && slash(at + 3) && digits(at + 4)) return true;
  if (slash(at - 1) && digits(at - 2)) {
    if (isReferenceWord(tokens, at - 3)) return true;
    if (slash(at + 1) && digits(at + 2)) return true;
    if (slash(at - 3) && digits(at - 4)) return true;
  }
  return slash(at + 1) && tokens[at + 2]?.kind === 'word' && dashes.has(tokens[at + 3]?.text ?? '');
}
