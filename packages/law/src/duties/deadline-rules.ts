import type { DeadlineRule } from './deadline-rule.js';
import { otherRules } from './data/other-rules.js';
import { projectRules } from './data/project-rules.js';
import { treasuryRules } from './data/treasury-rules.js';

/**
 * The deadlines that were read (các thời hạn đã kiểm chứng), each with its clause: national projects, end of the fiscal year,
 * reports, complaints about award rounds, and what one province was reported to do.
 *
 * @legal 36/2013/TT-BCT, Điều 10, Điều 18 và Điều 23; 17/2018/TT-BCT, Điều 1, khoản 9; 26/2026/TT-BTC, Điều 15 và Điều 19;
 * 45/2012/NĐ-CP, Điều 16; 26/2014/TT-BCT, Điều 20
 * @example
 * ```ts runnable
 * import { deadlineRules } from '@khuyencong/law/duties';
 * deadlineRules.find(({ kind }) => kind === 'plan-file')?.citation?.instrument // => '36/2013/TT-BCT'
 * ```
 * @category duty
 * @since 0.1.0
 */
export const deadlineRules: readonly DeadlineRule[] = [...projectRules, ...treasuryRules, ...otherRules];
