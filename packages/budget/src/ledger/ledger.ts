import type { DecimalString, IsoDate, LocalText } from '@khuyencong/model';
import type { DecisionRef } from '../decision/decision-ref.js';

/**
 * What kind of place money stands in (loại tài khoản theo dõi kinh phí): from the budget allotted, over plan lines and projects, to
 * where it ends. The kinds are ours; they are no accounts of the state accounting system.
 *
 * @category ledger
 * @since 0.1.0
 */
export type LedgerAccountKind =
  'allotment' | 'plan-line' | 'project' | 'advanced' | 'disbursed' | 'settled' | 'returned' | 'carried-over';

/**
 * The kinds of accounts with their names (tên các loại tài khoản theo dõi kinh phí).
 *
 * @example
 * ```ts runnable
 * import { ledgerAccountKinds } from '@khuyencong/budget';
 * ledgerAccountKinds['carried-over'] // => { vi: 'Chuyển nguồn sang năm sau', en: 'Carried over to the next year' }
 * ```
 * @category ledger
 * @since 0.1.0
 */
export const ledgerAccountKinds: Readonly<Record<LedgerAccountKind, LocalText>> = {
  allotment: { vi: 'Dự toán được giao', en: 'Budget allotted' },
  'plan-line': { vi: 'Dòng kế hoạch', en: 'Plan line' },
  project: { vi: 'Đề án', en: 'Project' },
  advanced: { vi: 'Đã tạm ứng', en: 'Advanced' },
  disbursed: { vi: 'Đã giải ngân', en: 'Disbursed' },
  settled: { vi: 'Đã quyết toán', en: 'Settled' },
  returned: { vi: 'Nộp trả ngân sách, hủy dự toán', en: 'Returned to the budget' },
  'carried-over': { vi: 'Chuyển nguồn sang năm sau', en: 'Carried over to the next year' },
};

/**
 * A place that money stands in (tài khoản theo dõi kinh phí): its kind and what it is about.
 *
 * @category ledger
 * @since 0.1.0
 */
export interface LedgerAccount {
  readonly kind: LedgerAccountKind;
  /** Of the plan line or project; for the other kinds the budget or the year, such as `provincial-2024`. */
  readonly id: string;
}

/**
 * One side of an entry (một vế của bút toán).
 *
 * **Units**: whole đồng, not negative.
 *
 * @category ledger
 * @since 0.1.0
 */
export interface LedgerLine {
  readonly account: LedgerAccount;
  readonly amountVnd: DecimalString;
}

/**
 * A movement of money (bút toán): what leaves `from` arrives in `to`, to the đồng.
 *
 * @category ledger
 * @since 0.1.0
 */
export interface LedgerEntry {
  readonly id: string;
  readonly on: IsoDate;
  readonly reason: string;
  readonly decision?: DecisionRef | undefined;
  readonly from: readonly LedgerLine[];
  readonly to: readonly LedgerLine[];
  /** The entry that this one takes back; entries are never changed or removed. */
  readonly reverses?: string | undefined;
}

/**
 * The movements of money of a plan (sổ theo dõi kinh phí): entries are added, never changed.
 *
 * @category ledger
 * @since 0.1.0
 */
export interface Ledger {
  readonly kind: 'ledger';
  readonly id: string;
  readonly name: string;
  readonly entries: readonly LedgerEntry[];
}
