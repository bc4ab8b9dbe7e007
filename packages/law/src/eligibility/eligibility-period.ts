import type { Citation, IsoDate } from '@khuyencong/model';
import { establishments2012, inForce2025 } from './clauses.js';

/**
 * A time with one wording of who may be supported (giai đoạn áp dụng quy định về đối tượng).
 *
 * @category eligibility
 * @since 0.1.0
 */
export interface EligibilityPeriod {
  /** `gap-2025`: the old wording met the new communes and wards, and no text on it was found. */
  readonly id: 'decree-45' | 'gap-2025' | 'decree-235';
  /** First day, inclusive. */
  readonly from: IsoDate;
  /** Last day, inclusive; left out where no end was found. */
  readonly to?: IsoDate;
  readonly citation: Citation;
}

/**
 * The wordings of who may be supported, in the order of time (các giai đoạn quy định về đối tượng khuyến công). Nothing before the
 * first was read.
 *
 * @legal 45/2012/NĐ-CP, Điều 1, khoản 2; 235/2025/NĐ-CP, Điều 1, khoản 1; 203/2025/QH15
 * @example
 * ```ts runnable
 * import { eligibilityPeriods } from '@khuyencong/law/eligibility';
 * eligibilityPeriods.map(({ id, from }) => `${id} ${from}`) // => ['decree-45 2012-07-05', 'gap-2025 2025-07-01', 'decree-235 2025-10-15']
 * ```
 * @category eligibility
 * @since 0.1.0
 */
export const eligibilityPeriods: readonly EligibilityPeriod[] = [
  { id: 'decree-45', from: '2012-07-05', to: '2025-06-30', citation: establishments2012 },
  {
    id: 'gap-2025',
    from: '2025-07-01',
    to: '2025-10-14',
    citation: { instrument: '203/2025/QH15', verified: 'clause' },
  },
  { id: 'decree-235', from: '2025-10-15', citation: inForce2025 },
];
