import { KcError } from '@khuyencong/model';

/** Refuses what is no whole number, or is below the least. */
export function checkWhole(argument: string, value: unknown, { least }: { readonly least: number }): void {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return;
  throw new KcError('ARGUMENT_MALFORMED', { argument, expected: `whole number from ${String(least)}` });
}
