import type { TableField } from '@khuyencong/model';
import {
  readAmountNumber,
  readAmountText,
  type AmountColumn,
  type DecimalMark,
} from '../cell/read-amount.js';
import { readDaySerial, readDayText } from '../cell/read-day.js';
import { readPatternText } from '../cell/read-pattern.js';
import { readTerm } from '../cell/read-term.js';
import { readValue, type CellReading } from '../cell/reading.js';
import type { CellValue } from '../source/cell-value.js';
import type { TableColumn } from './table-layout.js';
import { termLabels } from './term-labels.js';
import type { UnitNames } from './unit-names.js';

/** Reads the cells of one column. */
export type ColumnReader = (value: CellValue | undefined) => CellReading;

interface PlainReaders {
  readonly text: (text: string) => CellReading;
  readonly number: (number: number) => CellReading;
}

/** Prepares the reading of one column: by the type of its field, its unit and the mark of its decimals. */
export function columnReader(
  { field, unit }: TableColumn,
  { units, decimalMark }: { readonly units: UnitNames; readonly decimalMark?: DecimalMark | undefined },
): ColumnReader {
  const amount: AmountColumn = {
    whole: field.type === 'integer',
    negativeAllowed: field.constraints?.minimum === undefined,
    unit: unit?.factor === '1' ? undefined : unit,
    units,
    decimalMark,
  };
  const { text, number } = plainReaders(field, amount);
  const remembered = remembering(text);
  const read: ColumnReader = (value) => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'string') return remembered(value);
    if (typeof value === 'number') return number(value);
    if (typeof value === 'boolean') return text(String(value));
    switch (value.kind) {
      case 'day':
        return field.type === 'date' ? value.day : text(value.day);
      case 'error':
        return { value: null, fault: 'CELL_ERROR', params: { error: value.error } };
      case 'formula':
        return value.value === null
          ? { value: null, fault: 'FORMULA_WITHOUT_VALUE', params: { formula: value.formula.slice(0, 60) } }
          : read(value.value);
    }
  };
  return read;
}

function plainReaders(field: TableField, amount: AmountColumn): PlainReaders {
  switch (field.type) {
    case 'integer':
    case 'number':
      return {
        text: (text) => readAmountText(text, amount),
        number: (number) => readAmountNumber(number, amount),
      };
    case 'year':
      return { text: readYear, number: (number) => readYear(String(number)) };
    case 'date':
      return { text: readDayText, number: readDaySerial };
    case 'string': {
      const text = textReader(field);
      return { text, number: (number) => text(numberAsText(number)) };
    }
  }
}

function textReader({ constraints }: TableField): (text: string) => CellReading {
  if (constraints?.enum) {
    const labels = termLabels(constraints.enum);
    return (text) => readTerm(text, labels);
  }
  const { pattern } = constraints ?? {};
  if (pattern !== undefined) {
    const whole = new RegExp(`^(?:${pattern})$`, 'u');
    const words = termLabels(pattern.match(/[a-z]{3,}/gu) ?? []);
    return (text) => readPatternText(text, { whole, pattern, words });
  }
  return readFreeText;
}

const numberAsText = (number: number): string =>
  readValue(readAmountNumber(number, freeNumber)) ?? String(number);

const freeNumber: AmountColumn = { whole: false, negativeAllowed: true, units: new Map() };

/** Combining marks, and spaces at the ends, in pairs or of another kind. */
const needsCleaning = /[\u0300-\u036f]|^\s|\s$|\s\s|[^\S ]/u;

/** Text that a spreadsheet program would run as a formula is kept, and said. */
function readFreeText(written: string): CellReading {
  const value = needsCleaning.test(written) ? written.normalize('NFC').replace(/\s+/gu, ' ').trim() : written;
  if (value === '') return null;
  return /^(?:[=@]|[+-](?![\s\d.,]))/u.test(value)
    ? { value, fault: 'FORMULA_AS_TEXT', params: { text: value.slice(0, 60) } }
    : value;
}

function readYear(written: string): CellReading {
  const year = /^(?:năm\s+)?((?:19|20|21)\d\d)$/iu.exec(written.normalize('NFC').trim())?.[1];
  if (year === undefined && written.trim() === '') return null;
  return year === undefined
    ? { value: null, fault: 'YEAR_NOT_READ', params: { text: written.slice(0, 60) } }
    : year;
}

const rememberedAtMost = 4096;

/** Most columns repeat themselves: provinces, states, years. One that turns out not to is no longer looked up. */
function remembering(read: (text: string) => CellReading): (text: string) => CellReading {
  const known = new Map<string, CellReading>();
  let misses = 0;
  const readAnew = (text: string): CellReading => (text.trim() === '' ? null : read(text));
  return (text) => {
    if (misses > rememberedAtMost) return readAnew(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    misses += 1;
    const reading = readAnew(text);
    known.set(text, reading);
    return reading;
  };
}
