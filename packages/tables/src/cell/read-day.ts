import { isIsoDate, type IsoDate } from '@khuyencong/model';
import type { CellReading } from './reading.js';

type DayFault = 'DATE_NOT_READ' | 'DATE_READ_FROM_NUMBER' | 'DATE_READ_FROM_TEXT' | 'DATE_HAS_TWO_READINGS';

/** Whether the day or the month stands first. */
export type DayOrder = 'day-first' | 'month-first';

const printed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T]00:00(?::00(?:\.0+)?)?)?$/u;
const inWords = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu;
const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[ T]00:00(?::00(?:\.0+)?)?Z?)?$/u;
const charactersAtMost = 60;

/**
 * Reads a day as text: 2024-03-05, 05/03/2024, ngày 05 tháng 3 năm 2024. Where the other cells of the column do not show an order, the
 * day stands before the month, as everywhere in Vietnam.
 */
export function readDayText(written: string, order?: DayOrder): CellReading<DayFault> {
  const text = written.normalize('NFC').trim();
  if (isIsoDate(text)) return text;
  const unread = {
    value: null,
    fault: 'DATE_NOT_READ',
    params: { text: text.slice(0, charactersAtMost) },
  } as const;
  if (text.length > charactersAtMost) return unread;
  const slashed = printed.exec(text);
  if (slashed) return readPrinted(text, slashed, order) ?? unread;
  const [, day = '', month = '', year = ''] = inWords.exec(text) ?? [];
  const [, yearSaid = year, monthSaid = month, daySaid = day] = yearFirst.exec(text) ?? [];
  const value = isoDay(yearSaid, monthSaid, daySaid);
  return value === undefined ? unread : { value, fault: 'DATE_READ_FROM_TEXT', params: { text, value } };
}

function readPrinted(
  text: string,
  [, first = '', second = '', year = '']: RegExpExecArray,
  order: DayOrder | undefined,
): CellReading<DayFault> | undefined {
  const dayFirst = isoDay(year, second, first);
  const monthFirst = isoDay(year, first, second);
  const value = order === 'month-first' ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
  if (value === undefined) return undefined;
  const other = value === dayFirst ? monthFirst : dayFirst;
  const params = { text, value };
  const sure = other === undefined || other === value || order === 'day-first';
  if (sure) return { value, fault: 'DATE_READ_FROM_TEXT', params };
  return {
    value,
    fault: 'DATE_HAS_TWO_READINGS',
    params: { ...params, other, settledBy: order === undefined ? 'custom' : 'column' },
  };
}

/** The order that the days of a column show; none where they show neither, or both. */
export function dayOrderOf(texts: Iterable<string>): DayOrder | undefined {
  const orders = new Set<DayOrder>();
  for (const text of texts) {
    if (text.length > charactersAtMost) continue;
    const [, first = '', second = '', year = ''] = printed.exec(text.trim()) ?? [];
    const dayFirst = isoDay(year, second, first);
    const monthFirst = isoDay(year, first, second);
    if (dayFirst !== undefined && monthFirst === undefined) orders.add('day-first');
    if (dayFirst === undefined && monthFirst !== undefined) orders.add('month-first');
  }
  const [order] = orders;
  return orders.size === 1 ? order : undefined;
}

function isoDay(year: string, month: string, day: string): IsoDate | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(text) ? text : undefined;
}

// 1 January 1990 and 1 January 2100: other numbers in a column of days are slips, not days.
const firstSerial = 32874;
const lastSerial = 73051;
const millisecondsADay = 86_400_000;

/** Reads the number that Excel keeps for a day where the cell lost its format; serial 25569 is 1 January 1970. */
export function readDaySerial(serial: number): CellReading<DayFault> {
  const text = String(serial);
  if (serial < firstSerial || serial > lastSerial || !Number.isInteger(serial))
    return { value: null, fault: 'DATE_NOT_READ', params: { text } };
  const value = new Date((serial - 25569) * millisecondsADay).toISOString().replace(/T.*$/u, '');
  return { value, fault: 'DATE_READ_FROM_NUMBER', params: { text, value } };
}

const serialText = /^\d{5}$/u;

/** Reads a day of a text file, where the number that Excel keeps for it is text too. */
export function readDay(written: string, order?: DayOrder): CellReading<DayFault> {
  const text = written.trim();
  return serialText.test(text) ? readDaySerial(Number.parseInt(text, 10)) : readDayText(text, order);
}
