import type { LocalText } from '@khuyencong/model';
import { ledgerAccountKinds, type LedgerAccount } from './ledger.js';

/** One text for one account; kinds hold no colon. */
export function accountKey({ kind, id }: LedgerAccount): string {
  return `${kind}:${id}`;
}

export function accountName({ kind, id }: LedgerAccount): LocalText {
  const { vi, en } = ledgerAccountKinds[kind];
  return { vi: `${vi} "${id}"`, en: `${en} "${id}"` };
}
