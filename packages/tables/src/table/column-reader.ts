import type { TableField } from '@khuyencong/model';
import { isEmptyMark } from '../cell/cell-text.js';
import {
  readAmountNumber,
  readAmountText,
  type AmountColumn,
  type DecimalMark,
} from '../cell/read-amount.js';
import { readDay, readDaySerial, type DayOrder } from '../cell/read-day.js';
import { readPatternText } from '../cell/read-pattern.js';
import { readFreeText } from '../cell/read-free-text.js';
import { termReader } from '../cell/read-term.js';
import { readYear } from '../cell/read-year.js';
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

/** What is known of a column beside its field. */
export interface ColumnFacts {
  readonly units: UnitNames;
  readonly decimalMark?: DecimalMark | undefined;
  /** Of days as text, where the cells of the column show it. */
  readonly dayOrder?: DayOrder | undefined;
}

/** Prepares the reading of one column: by the type of its field, its unit and the mark of its decimals. */
export function columnReader(
  { field, unit }: TableColumn,
  { units, decimalMark, dayOrder }: ColumnFacts,
): ColumnReader {
  const amount: AmountColumn = {
    whole: field.type === 'integer',
    negativeAllowed: field.constraints?.minimum === undefined,
    money: field.unit === 'đồng',
    unit: unit?.factor === '1' ? undefined : unit,
    units,
    decimalMark,
  };
  const { text, number } = plainReaders(field, amount, dayOrder);
  const read: ColumnReader = (value) => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'string') {
      if (isBlank(value)) return null;
      return isEmptyMark(value)
        ? { value: null, fault: 'CELL_MARKED_EMPTY', params: { text: value.trim() } }
        : text(value);
    }
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

/** Most texts begin with a letter or digit, and need no search for spaces. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 32 && first < 127) && text.trim() === '';
}

function plainReaders(field: TableField, amount: AmountColumn, dayOrder: DayOrder | undefined): PlainReaders {
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
      return { text: remembering((text) => readDay(text, dayOrder)), number: readDaySerial };
    case 'string': {
      const text = textReader(field);
      return { text, number: (number) => text(numberAsText(number)) };
    }
  }
}

function textReader({ constraints }: TableField): (text: string) => CellReading {
  if (constraints?.enum) return remembering(termReader(termLabels(constraints.enum)));
  const { pattern } = constraints ?? {};
  if (pattern === undefined) return readFreeText;
  const whole = new RegExp(`^(?:${pattern})$`, 'u');
  const words = termLabels(pattern.match(/[a-z]{3,}/gu) ?? []);
  return remembering((text) => readPatternText(text, { whole, pattern, words }));
}

const numberAsText = (number: number): string =>
  readValue(readAmountNumber(number, freeNumber)) ?? String(number);

const freeNumber: AmountColumn = { whole: false, negativeAllowed: true, units: new Map() };

const rememberedAtMost = 4096;

/** Most columns repeat themselves: provinces, states, days. */
function remembering(read: (text: string) => CellReading): (text: string) => CellReading {
  const known = new Map<string, CellReading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = read(text);
    // A copy: a part of a text keeps the whole of it in memory.
    if (known.size < rememberedAtMost) known.set(structuredClone(text), reading);
    return reading;
  };
}
