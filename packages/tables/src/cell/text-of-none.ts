import { headerKey } from '../table/header-text.js';
import type { CellFault } from './reading.js';

/** Errors as spreadsheet programs print them, and so as they stand in a CSV file that one of them wrote. */
const errors =
  /^(?:#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)|Err:\d{3})$/iu;

const hash = 35;
const upperE = 69;
const lowerE = 101;

/** The error of a spreadsheet program that a text is: not an empty cell, and not zero. */
export function readErrorText(text: string): CellFault<'CELL_ERROR'> | undefined {
  const first = text.trimStart().charCodeAt(0);
  if (first !== hash && first !== upperE && first !== lowerE) return undefined;
  const error = text.trim();
  return errors.test(error) ? { value: null, fault: 'CELL_ERROR', params: { error } } : undefined;
}

const words: ReadonlySet<string> = new Set([
  'n a',
  'na',
  'chưa có',
  'chưa có số liệu',
  'không có',
  'không có số liệu',
  'không áp dụng',
  'not applicable',
  'none',
]);

const marks = /^(?:[-‐‑–—−]{1,3}|…+|\.{2,})$/u;
const charactersAtMost = 24;

/** What says in a cell of figures, days or terms that there is no value: a dash, n/a, không có. It is none, and not zero. */
export function readNoneText(text: string): CellFault<'VALUE_SAID_TO_BE_NONE'> | undefined {
  const said = text.length > charactersAtMost * 2 ? '' : text.normalize('NFC').trim();
  if (said === '' || said.length > charactersAtMost || !(marks.test(said) || words.has(headerKey(said))))
    return undefined;
  return { value: null, fault: 'VALUE_SAID_TO_BE_NONE', params: { text: said } };
}
