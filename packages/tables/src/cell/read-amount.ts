import {
  decimalString,
  Exact,
  readNumber,
  toDecimalString,
  type DecimalString,
  type Unit,
} from '@khuyencong/model';
import { findUnit, type UnitNames } from '../table/unit-names.js';
import type { CellReading } from './reading.js';

/** What is known of a column of numbers before a cell of it is read. */
export interface AmountColumn {
  /** Whole numbers only, in the base unit. */
  readonly whole: boolean;
  readonly negativeAllowed: boolean;
  /** Amounts of money, in đồng. */
  readonly money?: boolean;
  /** Of the column; left out for the base unit. */
  readonly unit?: Unit | undefined;
  /** Units that a cell may name itself: `300 triệu đồng`. */
  readonly units: UnitNames;
  /** The mark that stands before decimals in this column, where its other cells or the caller show it. */
  readonly decimalMark?: DecimalMark | undefined;
}

/** How the decimals of a column are marked, and what showed it. */
export interface DecimalMark {
  readonly mark: ',' | '.';
  readonly shownBy: 'column' | 'caller';
}

type AmountFault =
  | 'NUMBER_NOT_READ'
  | 'NUMBER_READ_FROM_TEXT'
  | 'NUMBER_HAS_TWO_READINGS'
  | 'NUMBER_TOO_PRECISE'
  | 'NUMBER_NEGATIVE'
  | 'AMOUNT_UNIT_DOUBTFUL'
  | 'NUMBER_NOT_WHOLE';

/** No amount of a programme is below 100,000 đồng or above 100,000 tỷ đồng: those are in a wrong unit. */
export const moneyDigits = { atLeast: 6, atMost: 14 } as const;

const zero = 48;
const nine = 57;

/** Digits alone, of a number that needs no second look. */
function isPlain(text: string, { money }: AmountColumn): boolean {
  const { length } = text;
  if (length > moneyDigits.atMost || length === 0) return false;
  const first = text.charCodeAt(0);
  if (first === zero) return length === 1;
  if (money === true && length < moneyDigits.atLeast) return false;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < zero || code > nine) return false;
  }
  return true;
}

const plainDecimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const charactersAtMost = 60;

/** Reads a number as text: canonical, as printed in Vietnam, in brackets for negative, or with its own unit. */
export function readAmountText(written: string, column: AmountColumn): CellReading<AmountFault> {
  if (!column.unit && isPlain(written, column)) return written;
  const text = written.normalize('NFC').trim();
  const unread = {
    value: null,
    fault: 'NUMBER_NOT_READ',
    params: { text: text.slice(0, charactersAtMost) },
  } as const;
  if (text.length > charactersAtMost) return unread;
  const own = ownUnit(text, column);
  if (own === undefined) return unread;
  const negative = /^\(.*\)$/u.test(own.number) || /^[-−–]/u.test(own.number);
  const digits = own.number.replace(/^\(|\)$|^[-−–]\s*/gu, '').trim();
  const values = readNumber(digits).map(({ value }) => value);
  const [first] = values;
  if (first === undefined) return unread;
  const sign = (value: DecimalString): DecimalString =>
    negative && value !== '0' ? decimalString(`-${value}`) : value;
  const settled = settle(digits, first, own.column);
  const read = finish(sign(settled.value), own.column);
  if (typeof read !== 'string') return read;
  if (settled.other !== undefined) {
    const readings = [settled.value, settled.other]
      .map((value) => inBase(sign(value), own.column))
      .join('; ');
    const params = { text, readings, value: read, settledBy: settled.settledBy };
    return { value: read, fault: 'NUMBER_HAS_TWO_READINGS', params };
  }
  const params = { text, value: read };
  return plainDecimal.test(text) ? read : { value: read, fault: 'NUMBER_READ_FROM_TEXT', params };
}

/** A unit in the cell itself goes before that of the column. */
function ownUnit(
  text: string,
  column: AmountColumn,
): { readonly number: string; readonly column: AmountColumn } | undefined {
  const word = /\p{L}.*$/u.exec(text)?.[0];
  if (word === undefined) return { number: text, column };
  const unit = findUnit(word, column.units);
  return unit && { number: text.slice(0, -word.length).trim(), column: { ...column, unit } };
}

interface Settled {
  readonly value: DecimalString;
  readonly settledBy: 'column' | 'unit' | 'caller' | 'custom';
  /** The reading that was not chosen, where a reader should look. */
  readonly other?: DecimalString;
}

/** One mark before exactly three digits has two readings: `1.500` is 1500, or one and a half. */
function settle(digits: string, first: DecimalString, column: AmountColumn): Settled {
  const mark = /^[1-9]\d{0,2}([.,])\d{3}$/u.exec(digits)?.[1];
  if (mark === undefined) return { value: first, settledBy: 'custom' };
  const thousands = decimalString(digits.replace(mark, ''));
  const decimal = toDecimalString(new Exact(digits.replace(mark, '.')));
  const [value, other] = mark === column.decimalMark?.mark ? [decimal, thousands] : [thousands, decimal];
  if (column.decimalMark) return { value, settledBy: column.decimalMark.shownBy };
  if (column.whole && !isWholeInBase(decimal, column)) return { value: thousands, settledBy: 'unit' };
  // The custom of the country: a dot after thousands, a comma before decimals.
  return mark === '.'
    ? { value, other, settledBy: 'custom' }
    : { value: decimal, other: thousands, settledBy: 'custom' };
}

/** Whole things and whole đồng are not printed with decimals, not even with zeros. */
function isWholeInBase(value: DecimalString, { unit }: AmountColumn): boolean {
  const factor = unit?.factor ?? '1';
  return factor !== '1' && new Exact(value).times(factor).isInteger();
}

const usualMoney = { from: 100_000, below: 100_000_000_000_000 } as const;

/** A whole number that needs no second look: what is written of it is what it is. */
function isPlainNumber(number: number, { unit, money }: AmountColumn): boolean {
  if (unit || !Number.isSafeInteger(number) || number < 0) return false;
  return number === 0 || money !== true
    ? number < 1e15
    : number >= usualMoney.from && number < usualMoney.below;
}

/** An Excel number: a double, of which Excel keeps and shows 15 digits. */
export function readAmountNumber(number: number, column: AmountColumn): CellReading<AmountFault> {
  if (isPlainNumber(number, column)) return String(number);
  const text = String(number);
  if (!Number.isFinite(number) || Math.abs(number) >= 1e15)
    return { value: null, fault: 'NUMBER_TOO_PRECISE', params: { text } };
  return finish(toDecimalString(new Exact(number.toPrecision(15))), column);
}

function inBase(value: DecimalString, { unit }: AmountColumn): DecimalString {
  return unit ? toDecimalString(new Exact(value).times(unit.factor)) : value;
}

function finish(value: DecimalString, column: AmountColumn): CellReading<AmountFault> {
  const canonical = inBase(value, column);
  const amount = new Exact(canonical);
  if (amount.isNegative() && !amount.isZero() && !column.negativeAllowed)
    return { value: canonical, fault: 'NUMBER_NEGATIVE', params: { value: canonical } };
  if (column.whole && !amount.isInteger())
    return { value: canonical, fault: 'NUMBER_NOT_WHOLE', params: { value: canonical } };
  if (column.money === true && isDoubtful(canonical))
    return { value: canonical, fault: 'AMOUNT_UNIT_DOUBTFUL', params: { value: canonical } };
  return canonical;
}

function isDoubtful(value: DecimalString): boolean {
  const digits = value.replace(/^-|\..*$/gu, '').length;
  return value !== '0' && (digits < moneyDigits.atLeast || digits > moneyDigits.atMost);
}
