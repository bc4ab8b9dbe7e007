import {
  checkArgument,
  Exact,
  makeFinding,
  toDecimalString,
  type ExactDecimal,
  type Finding,
} from '@khuyencong/model';
import { repeatedIds } from '../schema/repeated-ids.js';
import { accountKey, accountName } from './account-key.js';
import { inOrder } from './balances.js';
import { entryAmountFaults, entryFindings } from './entry-findings.js';
import { ledgerFindings } from './ledger-findings.js';
import type { Ledger, LedgerAccount, LedgerEntry, LedgerLine } from './ledger.js';

/**
 * Checks a ledger (kiểm tra sổ theo dõi kinh phí): every entry balances, every identifier is used once, what takes an entry back is its
 * mirror, and no account but the budget allotted is ever negative at the end of a day.
 *
 * @param ledger - the ledger
 * @returns what is wrong, in the order of the entries, then of the accounts
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @example
 * ```ts runnable
 * import { checkLedger } from '@khuyencong/budget';
 * const project = { kind: 'project', id: 'da-01' } as const;
 * const returned = { kind: 'returned', id: 'provincial-2024' } as const;
 * const entry = { id: '1', on: '2024-10-01', reason: 'Dừng đề án', from: [{ account: project, amountVnd: '200000000' }], to: [{ account: returned, amountVnd: '150000000' }] } as const;
 * checkLedger({ kind: 'ledger', id: 'so', name: 'Sổ', entries: [entry] }).map(({ code, params }) => [code, params['differenceVnd']]) // => [['ENTRY_UNBALANCED', '-50000000'], ['ACCOUNT_OVERDRAWN', undefined]]
 * ```
 * @category ledger
 * @since 0.1.0
 */
export function checkLedger(ledger: Ledger): readonly Finding[] {
  checkArgument('ledger', ledger, ['entries']);
  const byId = new Map(ledger.entries.map((entry) => [entry.id, entry] as const).toReversed());
  const faults = ledger.entries.map((entry, index) => entryAmountFaults(entry, ['entries', index]));
  return [
    ...repeatedIds(ledger.entries.map(({ id }, index) => ({ id, path: ['entries', index] }))),
    ...ledger.entries.flatMap((entry, index) => {
      const ofAmounts = faults[index] ?? [];
      return ofAmounts.length > 0 ? ofAmounts : entryFindings(entry, { byId, path: ['entries', index] });
    }),
    ...reversedTwice(ledger.entries),
    ...overdrawn(ledger.entries.filter((_, index) => faults[index]?.length === 0)),
  ];
}

/** A reversal that was itself taken back counts no longer: that is how one too many is put right. */
function reversedTwice(entries: readonly LedgerEntry[]): readonly Finding[] {
  const first = new Map<string, string>();
  const isUndone = undone(entries);
  return entries.flatMap(({ id, reverses }, index) => {
    if (reverses === undefined || isUndone[index] === true) return [];
    const earlier = first.get(reverses);
    if (earlier === undefined) {
      first.set(reverses, id);
      return [];
    }
    const params = { id, reverses, earlier };
    return [makeFinding(ledgerFindings, 'ENTRY_REVERSED_TWICE', params, { path: ['entries', index] })];
  });
}

/** Of each entry whether a later one takes it back that is not taken back itself. */
function undone(entries: readonly LedgerEntry[]): readonly boolean[] {
  const taken = new Set<string>();
  return entries
    .toReversed()
    .map(({ id, reverses }) => {
      const isTaken = taken.has(id);
      if (!isTaken && reverses !== undefined) taken.add(reverses);
      return isTaken;
    })
    .reverse();
}

/** An account with what stands in it while the entries are gone through. */
interface Running {
  readonly account: LedgerAccount;
  readonly balance: ExactDecimal;
}

function overdrawn(entries: readonly LedgerEntry[]): readonly Finding[] {
  const running = new Map<string, Running>();
  const touched = new Set<string>();
  const found = new Map<string, Finding>();
  const ordered = inOrder(entries);
  ordered.forEach((entry, index) => {
    for (const line of entry.to) touched.add(move(running, line, 1));
    for (const line of entry.from) touched.add(move(running, line, -1));
    if (ordered[index + 1]?.on === entry.on) return;
    for (const key of touched) {
      const state = running.get(key);
      if (!state || found.has(key) || !isOverdrawn(state)) continue;
      const { vi: accountVi, en: accountEn } = accountName(state.account);
      const params = { accountVi, accountEn, on: entry.on, balanceVnd: toDecimalString(state.balance) };
      found.set(key, makeFinding(ledgerFindings, 'ACCOUNT_OVERDRAWN', params, { path: ['entries'] }));
    }
    touched.clear();
  });
  return [...found].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, finding]) => finding);
}

function move(running: Map<string, Running>, { account, amountVnd }: LedgerLine, sign: 1 | -1): string {
  const key = accountKey(account);
  const balance = running.get(key)?.balance ?? new Exact(0);
  running.set(key, { account, balance: balance.plus(new Exact(amountVnd).times(sign)) });
  return key;
}

function isOverdrawn({ account, balance }: Running): boolean {
  return account.kind !== 'allotment' && balance.lessThan(0);
}
