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
 * A reporting period (kỳ báo cáo) as text: a year `2024`, a half `2024-H1`, nine months `2024-9M`, a quarter `2024-Q2`, a month
 * `2024-05` or a span of years `2021-2025`.
 *
 * @category date
 * @since 0.1.0
 */
export type PeriodText =
  | `${number}`
  | `${number}-H${1 | 2}`
  | `${number}-9M`
  | `${number}-Q${1 | 2 | 3 | 4}`
  | `${number}-${number}`;

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

const shape = /^(\d{4})(?:-(?:([QH][1-4]|9M)|(0[1-9]|1[0-2])))?$/;
const yearsShape = /^(\d{4})-(\d{4})$/;
/** First and last month of the parts of a year that have a name. */
const parts: Readonly<Record<string, readonly [first: number, last: number]>> = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
  '9M': [1, 9],
};
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
 * Reads a reporting period (kỳ báo cáo: năm, 6 tháng, 9 tháng, quý, tháng) written as `2024`, `2024-H1`, `2024-9M`,
 * `2024-Q2`, `2024-05` or, for several years, `2021-2025`.
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
  const span = yearsShape.exec(text);
  if (span) return readYears(text, span);
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, yearText = '', partText, monthText] = match;
  const part = partText === undefined ? ([1, 12] as const) : parts[partText];
  if (yearText === '0000' || !part) return undefined;
  const month = countOf(monthText);
  const [firstMonth, lastMonth] = month === undefined ? part : [month, month];
  return {
    text: text as PeriodText,
    firstDay: isoDate(`${yearText}-${two(firstMonth)}-01`),
    lastDay: isoDate(`${yearText}-${two(lastMonth)}-${two(lastDayOf(yearText, lastMonth))}`),
  };
}

/** "2021-2025": a report of a whole programme. */
function readYears(text: string, [, from = '', to = '']: RegExpExecArray): Period | undefined {
  if (from === '0000' || from >= to) return undefined;
  return { text: text as PeriodText, firstDay: isoDate(`${from}-01-01`), lastDay: isoDate(`${to}-12-31`) };
}

/**
 * Reads a reporting period (kỳ báo cáo) that the caller knows to be well formed.
 *
 * @param text - `2024`, `2024-H1`, `2024-9M`, `2024-Q2` or `2024-05`
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
  const period = typeof text === 'string' ? readPeriod(text) : undefined;
  if (period) return period;
  throw new KcError('MALFORMED_PERIOD', { text: typeof text === 'string' ? text.slice(0, 60) : typeof text });
}
