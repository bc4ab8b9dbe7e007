import type { CellReading } from './reading.js';

/** The first and the last year that a column of years may hold. */
export const yearsRead = { from: 1900, to: 2199 } as const;

const inDigits = /^(?:19|20|21)\d\d$/u;
const inWords = /^(?:năm\s+)?((?:19|20|21)\d\d)$/iu;

/** Reads a year of four digits, with or without the word for it. */
export function readYear(written: string): CellReading<'YEAR_NOT_READ'> {
  if (inDigits.test(written)) return written;
  const text = written.slice(0, 60).normalize('NFC').trim();
  const year = inWords.exec(text)?.[1];
  return year ?? { value: null, fault: 'YEAR_NOT_READ', params: { text } };
}
