import { KcError } from '../error/kc-error.js';

/**
 * Refuses an argument (tham số) that is no record, or lacks one of its lists of records. What stands inside a record is trusted.
 *
 * @param argument - its name, for the error
 * @param value - what the caller gave
 * @param lists - names of the fields that are lists of records
 * @throws `KcError` `ARGUMENT_MALFORMED` when it is of another kind
 * @example
 * ```ts runnable
 * import { checkArgument } from '@khuyencong/model';
 * checkArgument('plan', { lines: [] }, ['lines']) // => undefined
 * ```
 * @category error
 * @since 0.1.0
 */
export function checkArgument(argument: string, value: unknown, lists: readonly string[] = []): void {
  if (!isRecord(value)) throw new KcError('ARGUMENT_MALFORMED', { argument, expected: 'object' });
  for (const list of lists) checkRecords(`${argument}.${list}`, value[list]);
}

/**
 * Refuses an argument that is no list of records (danh sách bản ghi).
 *
 * @param argument - its name, for the error
 * @param value - what the caller gave
 * @throws `KcError` `ARGUMENT_MALFORMED` when it is no list, or holds something else
 * @example
 * ```ts runnable
 * import { checkRecords } from '@khuyencong/model';
 * checkRecords('actuals', [{ period: '2024' }]) // => undefined
 * ```
 * @category error
 * @since 0.1.0
 */
export function checkRecords(argument: string, value: unknown): void {
  if (!Array.isArray(value) || !value.every(isRecord)) {
    throw new KcError('ARGUMENT_MALFORMED', { argument, expected: 'list of objects' });
  }
}

/**
 * Refuses an argument that cannot be gone through (danh sách, tập hợp); a text can, letter by letter, which nobody means.
 *
 * @param argument - its name, for the error
 * @param value - what the caller gave
 * @throws `KcError` `ARGUMENT_MALFORMED` when it cannot be gone through
 * @example
 * ```ts runnable
 * import { checkIterable } from '@khuyencong/model';
 * checkIterable('rows', new Set(['1'])) // => undefined
 * ```
 * @category error
 * @since 0.1.0
 */
export function checkIterable(argument: string, value: unknown): void {
  const isIterable = typeof value === 'object' && value !== null && Symbol.iterator in value;
  if (!isIterable) throw new KcError('ARGUMENT_MALFORMED', { argument, expected: 'list' });
}

/**
 * Refuses an argument that is no list (danh sách).
 *
 * @param argument - its name, for the error
 * @param value - what the caller gave
 * @throws `KcError` `ARGUMENT_MALFORMED` when it is no list
 * @example
 * ```ts runnable
 * import { checkList } from '@khuyencong/model';
 * checkList('steps', ['national', 'local']) // => undefined
 * ```
 * @category error
 * @since 0.1.0
 */
export function checkList(argument: string, value: unknown): void {
  if (!Array.isArray(value)) throw new KcError('ARGUMENT_MALFORMED', { argument, expected: 'list' });
}

/**
 * Refuses an argument that is no text (văn bản).
 *
 * @param argument - its name, for the error
 * @param value - what the caller gave
 * @throws `KcError` `ARGUMENT_MALFORMED` when it is no text
 * @example
 * ```ts runnable
 * import { checkText } from '@khuyencong/model';
 * checkText('name', 'Cà Mau') // => undefined
 * ```
 * @category error
 * @since 0.1.0
 */
export function checkText(argument: string, value: unknown): void {
  if (typeof value !== 'string') throw new KcError('ARGUMENT_MALFORMED', { argument, expected: 'text' });
}

/**
 * Refuses an argument that is no list of texts (danh sách văn bản).
 *
 * @param argument - its name, for the error
 * @param value - what the caller gave
 * @throws `KcError` `ARGUMENT_MALFORMED` when it is no list, or holds something else
 * @example
 * ```ts runnable
 * import { checkTexts } from '@khuyencong/model';
 * checkTexts('steps', ['national', 'local']) // => undefined
 * ```
 * @category error
 * @since 0.1.0
 */
export function checkTexts(argument: string, value: unknown): void {
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) {
    throw new KcError('ARGUMENT_MALFORMED', { argument, expected: 'list of texts' });
  }
}

/**
 * Refuses a year (năm) that is no whole number from 1 to 9999.
 *
 * @param argument - its name, for the error
 * @param value - what the caller gave
 * @throws `KcError` `ARGUMENT_MALFORMED` when it is no such number
 * @example
 * ```ts runnable
 * import { checkYear } from '@khuyencong/model';
 * checkYear('year', 2024) // => undefined
 * ```
 * @category error
 * @since 0.1.0
 */
export function checkYear(argument: string, value: unknown): void {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 9999) return;
  throw new KcError('ARGUMENT_MALFORMED', { argument, expected: 'year' });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
