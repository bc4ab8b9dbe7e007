import { KcError } from '@khuyencong/model';

/** Refuses an argument that is no record, or lacks one of its lists of records. What stands inside a record is trusted. */
export function checkArgument(argument: string, value: unknown, lists: readonly string[] = []): void {
  if (!isRecord(value)) throw new KcError('ARGUMENT_MALFORMED', { argument, expected: 'object' });
  for (const list of lists) checkRecords(`${argument}.${list}`, value[list]);
}

/** Refuses an argument that is no list of records. */
export function checkRecords(argument: string, value: unknown): void {
  if (!Array.isArray(value) || !value.every(isRecord)) {
    throw new KcError('ARGUMENT_MALFORMED', { argument, expected: 'list of objects' });
  }
}

/** Refuses an argument that cannot be gone through; a text can, letter by letter, which nobody means. */
export function checkIterable(argument: string, value: unknown): void {
  const isIterable = typeof value === 'object' && value !== null && Symbol.iterator in value;
  if (!isIterable) throw new KcError('ARGUMENT_MALFORMED', { argument, expected: 'list' });
}

/** Refuses an argument that is no list. */
export function checkList(argument: string, value: unknown): void {
  if (!Array.isArray(value)) throw new KcError('ARGUMENT_MALFORMED', { argument, expected: 'list' });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
