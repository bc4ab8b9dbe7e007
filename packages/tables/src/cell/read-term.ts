import { closest } from 'fastest-levenshtein';
import { headerKey } from '../table/header-text.js';
import { nearestWord } from '../table/nearest-word.js';
import type { CellReading } from './reading.js';

type TermFault = 'TERM_UNKNOWN' | 'TERM_MISSPELT';

/** Reads a cell of a column with a closed vocabulary, by identifier or by its name in either language. */
export function readTerm(text: string, labels: ReadonlyMap<string, string>): CellReading<TermFault> {
  const key = headerKey(text);
  const exact = labels.get(key);
  if (exact !== undefined) return exact;
  const near = nearestWord(key, [...labels.keys()]);
  const value = near === undefined ? undefined : labels.get(near);
  if (near !== undefined && value !== undefined)
    return { value, fault: 'TERM_MISSPELT', params: { text: text.slice(0, 60), read: near } };
  const nearest = firstLabel(labels, closest(key.slice(0, 60), [...labels.keys()]));
  return { value: null, fault: 'TERM_UNKNOWN', params: { text: text.slice(0, 60), nearest } };
}

/** The Vietnamese name of what a word of either language stands for. */
function firstLabel(labels: ReadonlyMap<string, string>, word: string): string {
  const id = labels.get(word);
  return [...labels].find(([, each]) => each === id)?.[0] ?? word;
}
