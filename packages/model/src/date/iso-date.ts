import { KcError } from '../error/kc-error.js';

/**
 * A calendar day (ngày) as `YYYY-MM-DD`; plain text order is time order.
 *
 * @category date
 * @since 0.1.0
 */
export type IsoDate = `${number}-${number}-${number}`;

const shape = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Tells an existing calendar day (ngày có thật) from any other text.
 *
 * @param text - any text
 * @returns true when the day exists in the Gregorian calendar
 * @example
 * ```ts runnable
 * import { isIsoDate } from '@khuyencong/model';
 * isIsoDate('2024-02-29') // => true
 * isIsoDate('2023-02-29') // => false
 * isIsoDate('29/02/2024') // => false
 * ```
 * @category date
 * @since 0.1.0
 */
export function isIsoDate(text: string): text is IsoDate {
  // A test of a pattern turns a list into text first.
  if (typeof text !== 'string' || !shape.test(text)) return false;
  const midnightUtc = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnightUtc.getTime()) && midnightUtc.toISOString().startsWith(text);
}

/**
 * Checks that text from outside is an existing day (ngày có thật) and gives it that type.
 *
 * @param text - text to check
 * @returns the same text, typed
 * @throws `KcError` `MALFORMED_DATE` when there is no such day
 * @example
 * ```ts runnable
 * import { isoDate } from '@khuyencong/model';
 * isoDate('2025-07-01') // => '2025-07-01'
 * ```
 * @category date
 * @since 0.1.0
 */
export function isoDate(text: string): IsoDate {
  if (isIsoDate(text)) return text;
  // Callers without types may leave the day out.
  const given: unknown = text;
  throw new KcError('MALFORMED_DATE', {
    text: typeof given === 'string' ? given.slice(0, 60) : typeof given,
  });
}
