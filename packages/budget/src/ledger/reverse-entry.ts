import { checkArgument, type IsoDate } from '@khuyencong/model';
import type { DecisionRef } from '../decision/decision-ref.js';
import type { LedgerEntry } from './ledger.js';

/**
 * Makes the entry that takes another one back (lập bút toán đảo).
 *
 * @param entry - the entry to take back
 * @param options - `id`, `on` and `reason` of the new entry, and the `decision` where there is one
 * @returns the mirror of the entry
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @example
 * ```ts runnable
 * import { reverseEntry } from '@khuyencong/budget';
 * const [project, returned] = [{ kind: 'project', id: 'da-01' }, { kind: 'returned', id: '2024' }] as const;
 * const entry = { id: '7', on: '2024-10-01', reason: 'Dừng đề án', from: [{ account: project, amountVnd: '5' }], to: [{ account: returned, amountVnd: '5' }] } as const;
 * reverseEntry(entry, { id: '8', on: '2024-10-02', reason: 'Ghi nhầm đề án' }).to[0]?.account.kind // => 'project'
 * ```
 * @category ledger
 * @since 0.1.0
 */
export function reverseEntry(
  entry: LedgerEntry,
  options: {
    readonly id: string;
    readonly on: IsoDate;
    readonly reason: string;
    readonly decision?: DecisionRef | undefined;
  },
): LedgerEntry {
  checkArgument('entry', entry, ['from', 'to']);
  checkArgument('options', options);
  const { id, on, reason, decision } = options;
  return {
    ...{ id, on, reason },
    ...(decision && { decision }),
    from: entry.to,
    to: entry.from,
    reverses: entry.id,
  };
}
