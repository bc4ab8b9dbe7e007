import {
  checkArgument,
  isoDate,
  type DecimalString,
  type Explanation,
  type IsoDate,
  type LocalText,
} from '@khuyencong/model';
import { differenceExplanation, sumExplanation, type StatedPart } from '../identity/compare-sum.js';
import { accountKey, accountName } from './account-key.js';
import type { Ledger, LedgerAccount, LedgerEntry, LedgerLine } from './ledger.js';

/**
 * What stands in an account (số dư). Whole đồng; negative only for budgets allotted, which money comes from.
 *
 * @category ledger
 * @since 0.1.0
 */
export interface AccountBalance {
  readonly account: LedgerAccount;
  readonly balanceVnd: DecimalString;
  readonly explanation: Explanation;
}

/**
 * Tells what stands in each account at the end of a day (số dư các tài khoản). All balances add to zero when every entry balances;
 * the order of the entries changes nothing.
 *
 * @param ledger - the ledger
 * @param options - `asOf`: the last day that counts, inclusive
 * @returns every account that was ever used, by kind and identifier
 * @throws `KcError` `MALFORMED_DATE` when `asOf` is no existing day
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @example
 * ```ts runnable
 * import { balances, type Ledger } from '@khuyencong/budget';
 * const budget = { kind: 'allotment', id: 'provincial-2024' } as const;
 * const line = { kind: 'plan-line', id: 'I.1' } as const;
 * const ledger: Ledger = {
 *   kind: 'ledger', id: 'so-2024', name: 'Sổ kinh phí 2024',
 *   entries: [{
 *     id: '1', on: '2024-01-15', reason: 'Giao dự toán',
 *     from: [{ account: budget, amountVnd: '1100000000' }], to: [{ account: line, amountVnd: '1100000000' }],
 *   }],
 * };
 * balances(ledger, { asOf: '2024-12-31' }).map(({ account, balanceVnd }) => [account.kind, balanceVnd]) // => [['allotment', '-1100000000'], ['plan-line', '1100000000']]
 * ```
 * @category ledger
 * @since 0.1.0
 */
export function balances(ledger: Ledger, options: { readonly asOf: IsoDate }): readonly AccountBalance[] {
  checkArgument('ledger', ledger, ['entries']);
  checkArgument('options', options);
  const asOf = isoDate(options.asOf);
  const accounts = new Map<string, Sides>();
  for (const entry of inOrder(ledger.entries.filter(({ on }) => on <= asOf))) {
    for (const line of entry.to) sidesOf(accounts, line).in.push(partOf(entry, line));
    for (const line of entry.from) sidesOf(accounts, line).out.push(partOf(entry, line));
  }
  return [...accounts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, { account, ...sides }]) => {
      const explanation = differenceExplanation(
        sumExplanation(sides.in, moved.in),
        sumExplanation(sides.out, moved.out),
        accountName(account),
      );
      return { account, balanceVnd: explanation.value, explanation };
    });
}

const moved: Readonly<Record<'in' | 'out', LocalText>> = {
  in: { vi: 'Chuyển đến', en: 'Moved in' },
  out: { vi: 'Chuyển đi', en: 'Moved out' },
};

interface Sides {
  readonly account: LedgerAccount;
  readonly in: StatedPart[];
  readonly out: StatedPart[];
}

function sidesOf(accounts: Map<string, Sides>, { account }: LedgerLine): Sides {
  const key = accountKey(account);
  const known = accounts.get(key);
  if (known) return known;
  const sides: Sides = { account: { kind: account.kind, id: account.id }, in: [], out: [] };
  accounts.set(key, sides);
  return sides;
}

function partOf({ on, id, reason }: LedgerEntry, { amountVnd }: LedgerLine): StatedPart {
  const text = `${on} · ${id}: ${reason}`;
  return { label: { vi: text, en: text }, amountVnd };
}

/** By day, then by identifier: the same bytes whatever the order in the file. */
export function inOrder(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return entries.toSorted((left, right) =>
    left.on === right.on
      ? left.id < right.id
        ? -1
        : left.id > right.id
          ? 1
          : 0
      : left.on < right.on
        ? -1
        : 1,
  );
}
