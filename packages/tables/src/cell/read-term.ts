import { closest } from 'fastest-levenshtein';
import { headerKey } from '../table/header-text.js';
import { nearestWord } from '../table/nearest-word.js';
import type { CellReading } from './reading.js';

type TermFault = 'TERM_UNKNOWN' | 'TERM_MISSPELT';

const charactersAtMost = 60;
const longestWord = 200;

/** Reads a cell of a column with a closed vocabulary, by identifier or by its name in either language. */
export function readTerm(written: string, labels: ReadonlyMap<string, string>): CellReading<TermFault> {
  const key = headerKey(written.slice(0, longestWord));
  const exact = labels.get(key);
  if (exact !== undefined && written.length <= longestWord) return exact;
  const text = written.slice(0, charactersAtMost).trim();
  const near = nearestWord(key, [...labels.keys()]);
  const value = near === undefined ? undefined : labels.get(near);
  if (near !== undefined && value !== undefined)
    return { value, fault: 'TERM_MISSPELT', params: { text, read: near } };
  const nearest = firstLabel(labels, closest(key.slice(0, charactersAtMost), [...labels.keys()]));
  return { value: null, fault: 'TERM_UNKNOWN', params: { text, nearest } };
}

/** The Vietnamese name of what a word of either language stands for. */
function firstLabel(labels: ReadonlyMap<string, string>, word: string): string {
  const id = labels.get(word);
  return [...labels].find(([, each]) => each === id)?.[0] ?? word;
}

/** A column with more spellings that nobody knows is no vocabulary; likenesses are slow to find. */
const wrongSpellingsAtMost = 1000;

/** Reads the cells of a column with a closed vocabulary. */
export function termReader(labels: ReadonlyMap<string, string>): (text: string) => CellReading<TermFault> {
  let wrongSpellings = 0;
  return (text) => {
    const value = labels.get(text) ?? labels.get(headerKey(text.slice(0, longestWord)));
    if (value !== undefined && text.length <= longestWord) return value;
    wrongSpellings += 1;
    if (wrongSpellings <= wrongSpellingsAtMost) return readTerm(text, labels);
    return {
      value: null,
      fault: 'TERM_UNKNOWN',
      params: { text: text.slice(0, charactersAtMost).trim(), nearest: '' },
    };
  };
}
