import type { LocalText } from '../text/local-text.js';

/**
 * Where a project stands (trạng thái đề án), from the draft to settlement.
 *
 * The law names acts, not states; the states are ours, one after each act.
 *
 * @legal 36/2013/TT-BCT, Điều 8, Điều 10, Điều 11, Điều 18
 * @category project
 * @since 0.1.0
 */
export type ProjectState =
  | 'draft'
  | 'registered'
  | 'returned'
  | 'appraised-grassroots'
  | 'appraised-ministry'
  | 'rejected'
  | 'approved'
  | 'in-progress'
  | 'adjusted'
  | 'accepted'
  | 'settled'
  | 'stopped'
  | 'withdrawn';

/**
 * The names of the states of a project (tên trạng thái đề án).
 *
 * @example
 * ```ts runnable
 * import { projectStateLabels } from '@khuyencong/model';
 * projectStateLabels['in-progress'].vi // => 'đang thực hiện'
 * ```
 * @category project
 * @since 0.1.0
 */
export const projectStateLabels: Readonly<Record<ProjectState, LocalText>> = {
  draft: { vi: 'dự thảo', en: 'draft' },
  registered: { vi: 'đã đăng ký kế hoạch', en: 'registered for the plan' },
  returned: { vi: 'đã trả lại để hoàn thiện', en: 'returned for completion' },
  'appraised-grassroots': { vi: 'đã thẩm định cấp cơ sở', en: 'appraised at the grassroots' },
  'appraised-ministry': { vi: 'đã thẩm định cấp Bộ', en: 'appraised at the Ministry' },
  rejected: { vi: 'không được chấp thuận', en: 'rejected' },
  approved: { vi: 'đã phê duyệt', en: 'approved' },
  'in-progress': { vi: 'đang thực hiện', en: 'in progress' },
  adjusted: { vi: 'đã điều chỉnh', en: 'adjusted' },
  accepted: { vi: 'đã nghiệm thu', en: 'accepted' },
  settled: { vi: 'đã quyết toán, thanh lý', en: 'settled' },
  stopped: { vi: 'đã dừng', en: 'stopped' },
  withdrawn: { vi: 'đã rút', en: 'withdrawn' },
};
