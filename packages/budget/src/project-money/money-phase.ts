import type { LocalText } from '@khuyencong/model';

/**
 * A phase of the money of a project (giai đoạn kinh phí của đề án), in the order in which money goes through them.
 *
 * `planned`, `approved` and `adjusted` state the support as a whole; `advanced`, `disbursed` and `settled` state one payment or
 * settlement each and add up. What is disbursed includes the advances that it clears.
 *
 * @category project money
 * @since 0.1.0
 */
export type MoneyPhase = 'planned' | 'approved' | 'adjusted' | 'advanced' | 'disbursed' | 'settled';

/**
 * The phases with their names (tên các giai đoạn kinh phí).
 *
 * @example
 * ```ts runnable
 * import { moneyPhases } from '@khuyencong/budget';
 * Object.keys(moneyPhases) // => ['planned', 'approved', 'adjusted', 'advanced', 'disbursed', 'settled']
 * ```
 * @category project money
 * @since 0.1.0
 */
export const moneyPhases: Readonly<Record<MoneyPhase, LocalText>> = {
  planned: { vi: 'kế hoạch', en: 'planned' },
  approved: { vi: 'phê duyệt', en: 'approved' },
  adjusted: { vi: 'điều chỉnh', en: 'adjusted' },
  advanced: { vi: 'tạm ứng', en: 'advanced' },
  disbursed: { vi: 'giải ngân', en: 'disbursed' },
  settled: { vi: 'quyết toán', en: 'settled' },
};

/** The phase that has to be recorded on the same day or earlier. */
export const phaseNeeds: Readonly<Record<MoneyPhase, MoneyPhase | undefined>> = {
  planned: undefined,
  approved: 'planned',
  adjusted: 'approved',
  advanced: 'approved',
  disbursed: 'approved',
  settled: 'disbursed',
};
