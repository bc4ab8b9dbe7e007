import { Exact, toDecimalString, type DecimalString } from '@khuyencong/model';

const digitsAtMost = 15;

/** A number of a spreadsheet as exact text, or why it is none; the digits are those that give the same number back. */
export type SpreadsheetNumber =
  | { readonly value: DecimalString }
  | { readonly refused: 'AMOUNT_NAN' | 'AMOUNT_INFINITE' }
  | { readonly refused: 'AMOUNT_BEYOND_15_DIGITS'; readonly digits: number };

/** Spreadsheets keep 15 significant digits; a float that needs more was computed, not typed. */
export function spreadsheetNumber(number: number): SpreadsheetNumber {
  if (Number.isNaN(number)) return { refused: 'AMOUNT_NAN' };
  if (!Number.isFinite(number)) return { refused: 'AMOUNT_INFINITE' };
  const exact = new Exact(number);
  const digits = exact.precision();
  return digits > digitsAtMost
    ? { refused: 'AMOUNT_BEYOND_15_DIGITS', digits }
    : { value: toDecimalString(exact) };
}
