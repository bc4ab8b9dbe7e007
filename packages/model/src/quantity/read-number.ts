import { decimalString, type DecimalString } from '../decimal/decimal-string.js';
import type { SeparatorRole } from './quantity.js';

/**
 * One way to read the digits of a published number (cách đọc một số).
 *
 * @category quantity
 * @since 0.1.0
 */
export interface NumberReading {
  readonly value: DecimalString;
  readonly separators: SeparatorRole;
}

const onlyDigits = /^\d+$/;
const thousandsGroups = /^\d{1,3}([.,\s])\d{3}(?:\1\d{3})*$/;
const spacedWithDecimals = /^(\d{1,3}(\s)\d{3}(?:\2\d{3})*)([.,])(\d+)$/;

/**
 * Reads digits the way Vietnamese papers print them (đọc số): dot after thousands, comma before decimals, and the many
 * texts that do it the other way round.
 *
 * A single comma before exactly three digits has two readings, the official one (comma before decimals) first.
 *
 * @param text - digits with dots, commas or spaces between them
 * @returns every reading; none when the text is no number
 * @legal 39/2014/TT-BTC (dot after thousands, comma before decimals)
 * @example
 * ```ts runnable
 * import { readNumber } from '@khuyencong/model';
 * readNumber('1.332,474') // => [{ value: '1332.474', separators: 'both' }]
 * readNumber('117.866') // => [{ value: '117866', separators: 'dot-thousands' }]
 * readNumber('3,562').map((reading) => reading.value) // => ['3.562', '3562']
 * readNumber('04') // => [{ value: '4', separators: 'none' }]
 * ```
 * @category quantity
 * @since 0.1.0
 */
export function readNumber(text: string): readonly NumberReading[] {
  if (onlyDigits.test(text)) return [{ value: canonicalOf(text), separators: 'none' }];
  const marks = text.replace(/\d/g, '');
  const last = marks.at(-1);
  if (last === undefined || !/^\d[\d.,\s]*\d$/.test(text)) return [];
  const spaced = spacedWithDecimals.exec(text);
  if (spaced) return [readSpaced(spaced)];
  const other = last === ',' ? '.' : ',';
  if (marks.includes(other)) return readBothSeparators(text, last, other);
  if (marks.length > 1 || /\s/.test(last)) return readThousands(text, last);
  return readOneSeparator(text, last as ',' | '.');
}

function readSpaced([, whole = '', , mark, fraction]: readonly string[]): NumberReading {
  return {
    value: canonicalOf(whole.replace(/\s/g, ''), fraction),
    separators: mark === ',' ? 'comma-decimal' : 'dot-decimal',
  };
}

function readBothSeparators(text: string, decimal: string, group: string): readonly NumberReading[] {
  const at = text.lastIndexOf(decimal);
  const whole = text.slice(0, at);
  if (whole.includes(decimal) || !thousandsGroups.test(whole)) return [];
  return [{ value: canonicalOf(whole.replaceAll(group, ''), text.slice(at + 1)), separators: 'both' }];
}

function readThousands(text: string, mark: string): readonly NumberReading[] {
  if (!thousandsGroups.test(text)) return [];
  const separators = mark === ',' ? 'comma-thousands' : mark === '.' ? 'dot-thousands' : 'none';
  return [{ value: canonicalOf(text.replace(/\D/g, '')), separators }];
}

function readOneSeparator(text: string, mark: ',' | '.'): readonly NumberReading[] {
  const [whole = '', fraction = ''] = text.split(mark);
  const decimal: NumberReading = {
    value: canonicalOf(whole, fraction),
    separators: mark === ',' ? 'comma-decimal' : 'dot-decimal',
  };
  if (!thousandsGroups.test(text) || whole.startsWith('0')) return [decimal];
  const thousands: NumberReading = {
    value: canonicalOf(whole + fraction),
    separators: mark === ',' ? 'comma-thousands' : 'dot-thousands',
  };
  return mark === ',' ? [decimal, thousands] : [thousands];
}

/** The canonical text of whole digits and decimals. */
export function canonicalOf(whole: string, fraction = ''): DecimalString {
  const integer = whole.replace(/^0+(?=\d)/, '');
  let end = fraction.length;
  // A pattern such as /0+$/ takes quadratic time on a long row of zeros that ends with another digit.
  while (fraction.endsWith('0', end)) end -= 1;
  const decimals = fraction.slice(0, end);
  return decimalString(decimals === '' ? integer : `${integer}.${decimals}`);
}
