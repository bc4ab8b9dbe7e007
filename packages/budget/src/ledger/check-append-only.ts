import { checkArgument, makeFinding, type Finding } from '@khuyencong/model';
import { ledgerFindings } from './ledger-findings.js';
import type { Ledger } from './ledger.js';

/**
 * Checks that a later state of a ledger only adds to an earlier one (kiểm tra sổ chỉ ghi thêm, không sửa, không xóa).
 *
 * @param earlier - the ledger as it was
 * @param later - the ledger as it is
 * @returns what was changed or removed, in the order of the earlier entries; places are those of the earlier ledger
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @example
 * ```ts runnable
 * import { checkAppendOnly } from '@khuyencong/budget';
 * const line = { account: { kind: 'project', id: 'da-01' }, amountVnd: '5' } as const;
 * const entry = { id: '1', on: '2024-01-15', reason: 'Giao', from: [line], to: [line] } as const;
 * const ledger = { kind: 'ledger', id: 'so', name: 'Sổ', entries: [entry] } as const;
 * checkAppendOnly(ledger, { ...ledger, entries: [{ ...entry, reason: 'Khác' }] }).map(({ code }) => code) // => ['ENTRY_CHANGED']
 * ```
 * @category ledger
 * @since 0.1.0
 */
export function checkAppendOnly(earlier: Ledger, later: Ledger): readonly Finding[] {
  checkArgument('earlier', earlier, ['entries']);
  checkArgument('later', later, ['entries']);
  const now = new Map(later.entries.map((entry) => [entry.id, canonicalText(entry)] as const));
  return earlier.entries.flatMap((entry, index) => {
    const text = now.get(entry.id);
    if (text === canonicalText(entry)) return [];
    const code = text === undefined ? 'ENTRY_REMOVED' : 'ENTRY_CHANGED';
    return [makeFinding(ledgerFindings, code, { id: entry.id }, { path: ['entries', index] })];
  });
}

/** JSON with sorted keys: the order of keys in a file is no change. */
function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );
}
