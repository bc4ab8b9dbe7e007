import { readNumber } from '@khuyencong/model';
import type { CellReading } from './reading.js';
import { readTerm } from './read-term.js';

type PatternFault = 'VALUE_MALFORMED' | 'TERM_MISSPELT' | 'PERIOD_READ_FROM_TEXT';

/** What a cell with a form of its own keeps to. */
export interface PatternColumn {
  readonly whole: RegExp;
  readonly pattern: string;
  /** Words that may stand in place of the value. */
  readonly words: ReadonlyMap<string, string>;
}

const quarters: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const quarter = /^quý\s+(i{1,3}|iv|[1-4])\s*(?:[/-]|\s+năm\s+|\s+)\s*(\d{4})$/iu;
const month = /^(?:tháng\s+)?(0?[1-9]|1[0-2])\s*(?:[/-]|\s+năm\s+)\s*(\d{4})$/iu;
const year = /^năm\s+(\d{4})$/iu;

/** Reads a value that has a form of its own: a mark such as 9,5, a word in its place, or a period such as Quý II/2024. */
export function readPatternText(written: string, column: PatternColumn): CellReading<PatternFault> {
  const text = written.normalize('NFC').trim();
  if (column.whole.test(text)) return text;
  const [number] = text.length > 40 ? [] : readNumber(text);
  if (number && column.whole.test(number.value)) return number.value;
  const period = periodOf(text);
  if (period !== undefined && column.whole.test(period))
    return { value: period, fault: 'PERIOD_READ_FROM_TEXT', params: { text, value: period } };
  const word = readTerm(text, column.words);
  if (word !== null && (typeof word === 'string' || word.fault === 'TERM_MISSPELT'))
    return typeof word === 'string' ? word : { ...word, fault: 'TERM_MISSPELT' };
  const params = { text: text.slice(0, 60), pattern: column.pattern };
  return { value: null, fault: 'VALUE_MALFORMED', params };
}

function periodOf(text: string): string | undefined {
  const [, said = '', quarterYear] = quarter.exec(text) ?? [];
  if (quarterYear !== undefined) return `${quarterYear}-Q${quarters[said.toLowerCase()] ?? said}`;
  const [, number = '', monthYear] = month.exec(text) ?? [];
  if (monthYear !== undefined) return `${monthYear}-${number.padStart(2, '0')}`;
  return year.exec(text)?.[1];
}
