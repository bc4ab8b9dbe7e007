import { KcError } from '../error/kc-error.js';
import { isoDate, type IsoDate } from './iso-date.js';

/**
 * A span of whole years, both ends included (giai đoạn), such as 2021–2025.
 *
 * @category date
 * @since 0.1.0
 */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * A reporting period (kỳ báo cáo) as text: a year `2024`, a quarter `2024-Q2` or a month `2024-05`.
 *
 * @category date
 * @since 0.1.0
 */
export type PeriodText = `${number}` | `${number}-Q${1 | 2 | 3 | 4}` | `${number}-${number}`;

/**
 * A reporting period with its first and last day, both included (kỳ báo cáo, từ ngày đến ngày).
 *
 * @category date
 * @since 0.1.0
 */
export interface Period {
  readonly text: PeriodText;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
}

const shape = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/;
const two = (n: number): string => String(n).padStart(2, '0');

function countOf(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  return new Date(`2000-${digits.padStart(2, '0')}-01T00:00:00Z`).getUTCMonth() + 1;
}

function lastDayOf(yearText: string, month: number): number {
  const day = new Date(`${yearText}-${two(month)}-01T00:00:00Z`);
  // Day 0 of the next month is the last of this one.
  day.setUTCMonth(month, 0);
  return day.getUTCDate();
}

/**
 * Reads a reporting period (kỳ báo cáo: năm, quý, tháng) written as `2024`, `2024-Q2` or `2024-05`.
 *
 * @param text - text to read
 * @returns the period with its first and last day, or `undefined` when the text has another form
 * @example
 * ```ts runnable
 * import { readPeriod } from '@khuyencong/model';
 * readPeriod('2024-Q2') // => { text: '2024-Q2', firstDay: '2024-04-01', lastDay: '2024-06-30' }
 * readPeriod('quý II/2024') // => undefined
 * ```
 * @category date
 * @since 0.1.0
 */
export function readPeriod(text: string): Period | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, yearText = '', quarterText, monthText] = match;
  if (yearText === '0000') return undefined;
  const quarter = countOf(quarterText);
  const month = countOf(monthText);
  const firstMonth = month ?? (quarter === undefined ? 1 : quarter * 3 - 2);
  const lastMonth = month ?? (quarter === undefined ? 12 : quarter * 3);
  return {
    text: text as PeriodText,
    firstDay: isoDate(`${yearText}-${two(firstMonth)}-01`),
    lastDay: isoDate(`${yearText}-${two(lastMonth)}-${two(lastDayOf(yearText, lastMonth))}`),
  };
}

/**
 * Reads a reporting period (kỳ báo cáo) that the caller knows to be well formed.
 *
 * @param text - `2024`, `2024-Q2` or `2024-05`
 * @returns the period with its first and last day
 * @throws `KcError` `MALFORMED_PERIOD` when the text has another form
 * @example
 * ```ts runnable
 * import { parsePeriod } from '@khuyencong/model';
 * parsePeriod('2024-02').lastDay // => '2024-02-29'
 * ```
 * @category date
 * @since 0.1.0
 */
export function parsePeriod(text: string): Period {
  const period = readPeriod(text);
  if (period) return period;
  throw new KcError('MALFORMED_PERIOD', { text: text.slice(0, 60) });
}
