import { checkArgument, checkRecords, type Parsed } from '@khuyencong/model';
import { checkLedger } from './check-ledger.js';
import type { Ledger, LedgerEntry } from './ledger.js';

/**
 * Adds entries to a ledger (ghi sổ): all of them, or none when the ledger would then hold an error. The ledger that was passed in is
 * left as it is.
 *
 * @param ledger - a ledger
 * @param entries - what is added, after what is there
 * @returns the longer ledger with warnings, or the findings that say why nothing was posted; their paths are those of the longer ledger
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @example
 * ```ts runnable
 * import { postEntries, type Ledger } from '@khuyencong/budget';
 * const empty: Ledger = { kind: 'ledger', id: 'so-2024', name: 'Sổ kinh phí 2024', entries: [] };
 * const [budget, line] = [{ kind: 'allotment', id: 'provincial-2024' }, { kind: 'plan-line', id: 'I.1' }] as const;
 * const allot = { id: '1', on: '2024-01-15', reason: 'Giao dự toán', from: [{ account: budget, amountVnd: '500000000' }], to: [{ account: line, amountVnd: '500000000' }] } as const;
 * const posted = postEntries(empty, [allot]);
 * posted.ok && posted.value.entries.length // => 1
 * posted.ok && postEntries(posted.value, [allot]).findings.map(({ code }) => code) // => ['DUPLICATE_ID']
 * ```
 * @category ledger
 * @since 0.1.0
 */
export function postEntries(ledger: Ledger, entries: readonly LedgerEntry[]): Parsed<Ledger> {
  checkArgument('ledger', ledger, ['entries']);
  checkRecords('entries', entries);
  const longer = { ...ledger, entries: [...ledger.entries, ...entries] };
  const findings = checkLedger(longer);
  return findings.some(({ severity }) => severity === 'error')
    ? { ok: false, findings }
    : { ok: true, value: longer, findings };
}
