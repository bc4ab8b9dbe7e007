import { advanceGaps, advanceRules } from './data/advance-rules.js';
import { yearEndGaps, yearEndRules } from './data/year-end-rules.js';
import type { MoneyRuleSet } from './money-rule.js';

/**
 * The rules on advances and on the end of the year that could be verified (quy định về tạm ứng, xử lý kinh phí cuối năm), and the gaps.
 *
 * The days of the end of the year are deadlines: `deadlineRules` of `@khuyencong/law/duties`. Rates of advances and of management are
 * norms: `supportNorms` of `@khuyencong/law/norms`.
 *
 * @legal 36/2013/TT-BCT, Điều 13, Điều 14, Điều 15; 45/2012/NĐ-CP, Điều 14, khoản 4; 26/2026/TT-BTC, Điều 19
 * @example
 * ```ts runnable
 * import { moneyRules } from '@khuyencong/law/money-rules';
 * moneyRules.rules.map(({ topic }) => topic) // => ['second-advance', 'unspent-budget', 'uncleared-advances']
 * ```
 * @category money rule
 * @since 0.1.0
 */
export const moneyRules: MoneyRuleSet = {
  rules: [...advanceRules, ...yearEndRules],
  gaps: [...advanceGaps, ...yearEndGaps],
};
