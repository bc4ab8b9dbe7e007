import type { LocalText } from '@khuyencong/model';

/**
 * A change of an approved project (điều chỉnh, bổ sung, ngừng triển khai đề án).
 *
 * @legal 36/2013/TT-BCT, Điều 11
 * @category decider
 * @since 0.1.0
 */
export type ProjectChange =
  | 'place'
  | 'beneficiary'
  | 'partner'
  | 'total-increase'
  | 'total-decrease'
  | 'content'
  | 'extension-within-year'
  | 'extension-next-year'
  | 'adding'
  | 'stopping'
  | 'stopping-for-fault'
  | 'other';

/**
 * The changes with their labels (tên các loại điều chỉnh).
 *
 * @example
 * ```ts runnable
 * import { projectChangeLabels } from '@khuyencong/law/deciders';
 * projectChangeLabels['total-increase'].vi // => 'tăng tổng mức kinh phí hỗ trợ'
 * ```
 * @category decider
 * @since 0.1.0
 */
export const projectChangeLabels: Readonly<Record<ProjectChange, LocalText>> = {
  place: { vi: 'thay đổi địa điểm', en: 'change of place' },
  beneficiary: { vi: 'thay đổi đơn vị thụ hưởng', en: 'change of beneficiary' },
  partner: { vi: 'thay đổi đơn vị phối hợp', en: 'change of partner' },
  'total-increase': { vi: 'tăng tổng mức kinh phí hỗ trợ', en: 'total support goes up' },
  'total-decrease': { vi: 'giảm tổng mức kinh phí hỗ trợ', en: 'total support goes down' },
  content: { vi: 'thay đổi nội dung hoạt động khuyến công', en: 'change of activity content' },
  'extension-within-year': {
    vi: 'thay đổi thời gian thực hiện trong năm tài chính',
    en: 'change of time within the fiscal year',
  },
  'extension-next-year': {
    vi: 'gia hạn thời gian thực hiện sang năm sau',
    en: 'extension into the next year',
  },
  adding: { vi: 'bổ sung đề án', en: 'adding a project' },
  stopping: { vi: 'ngừng triển khai đề án theo đề nghị', en: 'stopping a project on request' },
  'stopping-for-fault': {
    vi: 'ngừng triển khai do sai phạm hoặc không đáp ứng yêu cầu',
    en: 'stopping for a violation or failure to meet requirements',
  },
  other: {
    vi: 'điều chỉnh khác, không làm tăng tổng mức kinh phí hỗ trợ',
    en: 'another change that does not raise the total support',
  },
};
