import { isIsoDate, type IsoDate } from '@khuyencong/model';
import type { CellReading } from './reading.js';

type DayFault = 'DATE_NOT_READ' | 'DATE_READ_FROM_NUMBER' | 'DATE_READ_FROM_TEXT' | 'DATE_HAS_TWO_READINGS';

const printed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;
const inWords = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu;

/**
 * Reads a day as text: 2024-03-05, 05/03/2024, ngày 05 tháng 3 năm 2024. The day stands before the month, as everywhere in Vietnam;
 * only a number above 12 in the second place shows the other order.
 */
export function readDayText(written: string): CellReading<DayFault> {
  const text = written.normalize('NFC').trim();
  if (isIsoDate(text)) return text;
  const [, first = '', second = '', year = ''] = printed.exec(text) ?? inWords.exec(text) ?? [];
  const day = isoDay(year, second, first);
  const american = isoDay(year, first, second);
  if (day !== undefined && american !== undefined && day !== american && printed.test(text))
    return { value: day, fault: 'DATE_HAS_TWO_READINGS', params: { text, value: day } };
  const value = day ?? american;
  if (value === undefined)
    return { value: null, fault: 'DATE_NOT_READ', params: { text: text.slice(0, 60) } };
  return { value, fault: 'DATE_READ_FROM_TEXT', params: { text, value } };
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
