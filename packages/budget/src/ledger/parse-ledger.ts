import type { Parsed } from '@khuyencong/model';
import { parseMoneyDocument } from '../money/parse-money-document.js';
import { LedgerSchema } from './ledger-schema.js';
import type { Ledger } from './ledger.js';

/**
 * Reads a ledger (đọc sổ theo dõi kinh phí) from plain data such as parsed JSON. Whether its entries balance is said by `checkLedger`.
 *
 * @param data - anything
 * @returns the ledger with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParseLedger } from '@khuyencong/budget';
 * safeParseLedger({ kind: 'ledger', id: 'so-2024', name: 'Sổ kinh phí 2024', entries: [] }).ok // => true
 * safeParseLedger({ kind: 'ledger', id: 'so-2024', name: 'Sổ kinh phí 2024' }).findings.map(({ code }) => code) // => ['MISSING_FIELD']
 * ```
 * @category ledger
 * @since 0.1.0
 */
export function safeParseLedger(data: unknown): Parsed<Ledger> {
  return parseMoneyDocument(LedgerSchema, data);
}
