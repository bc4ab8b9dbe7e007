import { Exact, toDecimalString, type DecimalString, type Quantity } from '@khuyencong/model';
import type { SettledFigure } from '../figure/figure-readings.js';
import { inPrintedUnit, isPowerOfTen, printedValue } from '../figure/printed-value.js';

/** The digits of a figure as they stand in print, with a dot before the decimals: `02`, `2.840`. */
export function printedDigits({ figure, quantity }: SettledFigure): string | undefined {
  const value = quantity && inOwnUnit(quantity, printedValue(quantity) ?? '0');
  if (value === undefined || value.startsWith('-')) return undefined;
  const bare = significant(value);
  const token = figure.wording.match(/\d[\d.,]*/g)?.find((each) => significant(each) === bare);
  return token === undefined ? value : asPrinted(token.replace(/\D/g, ''), value);
}

/** A value of the base unit in the digits in which the figure was printed: as many leading zeros and decimals. */
export function digitsLike(value: DecimalString, quantity: Quantity, model: string): string | undefined {
  const own = inOwnUnit(quantity, value);
  if (own === undefined || own.startsWith('-')) return undefined;
  const [whole = '', decimals = ''] = own.split('.');
  const [modelWhole = '', modelDecimals = ''] = model.split('.');
  const padded = modelWhole.startsWith('0') ? whole.padStart(modelWhole.length, '0') : whole;
  const tail = decimals.padEnd(modelDecimals.length, '0');
  return tail === '' ? padded : `${padded}.${tail}`;
}

/** The value of the base unit that digits in print stand for. */
export function valueOfDigits(digits: string, { unitFactor }: Quantity): DecimalString {
  return toDecimalString(new Exact(digits).times(unitFactor));
}

function inOwnUnit(quantity: Quantity, value: DecimalString): DecimalString | undefined {
  return isPowerOfTen(quantity.unitFactor) ? inPrintedUnit(value, quantity) : undefined;
}

/** The digits that are left when separators and outer zeros are: the same for `3.562.000` and `3562`. */
export function significant(number: string): string {
  return number.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}

/** Puts the decimal dot of the value into the digits of the print; the value itself where they do not fit. */
function asPrinted(digits: string, value: DecimalString): string {
  const [whole = '', decimals = ''] = value.split('.');
  const zeros = /^0*/.exec(digits)?.[0].length ?? 0;
  const zerosAfterDot = /^0*/.exec(decimals)?.[0].length ?? 0;
  const cut = whole === '0' ? zeros - zerosAfterDot : zeros + whole.length;
  const tail = digits.slice(cut);
  if (cut < 1 || tail.replace(/0+$/, '') !== decimals) return value;
  return tail === '' ? digits : `${digits.slice(0, cut)}.${tail}`;
}
