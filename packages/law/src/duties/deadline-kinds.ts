import type { DeadlineKind, DeadlineKindEntry } from './deadline-rule.js';

/**
 * The kinds of deadlines with their labels (tên các loại thời hạn), and whether each returns every year, quarter or month or
 * follows an event.
 *
 * @example
 * ```ts runnable
 * import { deadlineKinds } from '@khuyencong/law/duties';
 * deadlineKinds['plan-file'].repeats // => 'year'
 * ```
 * @category duty
 * @since 0.1.0
 */
export const deadlineKinds: Readonly<Record<DeadlineKind, DeadlineKindEntry>> = {
  'plan-file': {
    repeats: 'year',
    label: {
      vi: 'Gửi hồ sơ đề án khuyến công quốc gia đến Sở Công Thương',
      en: 'File of a national project to the Department',
    },
  },
  'plan-registration': {
    repeats: 'year',
    label: {
      vi: 'Gửi báo cáo đăng ký kế hoạch khuyến công quốc gia đến cơ quan quản lý',
      en: 'Registration report of national projects to the agency',
    },
  },
  'local-plan-appraisal': {
    repeats: 'year',
    label: {
      vi: 'Thẩm định, phê duyệt đề án khuyến công địa phương cho năm sau',
      en: 'Appraisal and approval of local projects of the next year',
    },
  },
  'monthly-report': {
    repeats: 'month',
    label: { vi: 'Báo cáo tiến độ hàng tháng', en: 'Monthly progress report' },
  },
  'provincial-report': {
    repeats: 'quarter',
    label: { vi: 'Báo cáo quý của tỉnh', en: 'Quarterly report of the province' },
  },
  'contract-liquidation': {
    repeats: 'year',
    label: { vi: 'Thanh lý hợp đồng, quyết toán kinh phí', en: 'Liquidation of the contract and settlement' },
  },
  'treasury-file': {
    repeats: 'year',
    label: {
      vi: 'Gửi hồ sơ rút dự toán, tạm ứng đến Kho bạc Nhà nước',
      en: 'Files of spending and advances to the Treasury',
    },
  },
  'treasury-spending': {
    repeats: 'year',
    label: { vi: 'Chi, tạm ứng ngân sách trong năm', en: 'Spending and advances of the year' },
  },
  'treasury-adjustment-file': {
    repeats: 'year',
    label: {
      vi: 'Gửi hồ sơ chi, thanh toán tạm ứng trong thời gian chỉnh lý quyết toán',
      en: 'Files of spending and cleared advances in the adjustment period',
    },
  },
  'treasury-adjustment-end': {
    repeats: 'year',
    label: {
      vi: 'Hết thời gian chỉnh lý quyết toán: số dư dự toán bị hủy bỏ',
      en: 'End of the adjustment period: what is unspent is cancelled',
    },
  },
  'treasury-reconciliation': {
    repeats: 'year',
    label: {
      vi: 'Đối chiếu số dư dự toán, số dư tạm ứng với Kho bạc Nhà nước',
      en: 'Reconciliation of unspent estimates and advances with the Treasury',
    },
  },
  'treasury-repayment': {
    repeats: 'year',
    label: {
      vi: 'Nộp lại ngân sách số dư tạm ứng không được chuyển nguồn',
      en: 'Repayment of advances that are not carried over',
    },
  },
  'settlement-file': {
    repeats: 'event',
    label: { vi: 'Lập xong hồ sơ quyết toán', en: 'Settlement file complete' },
  },
  'award-complaint': {
    repeats: 'event',
    label: { vi: 'Khiếu nại kết quả bình chọn', en: 'Complaint about the result of an award round' },
  },
  'award-complaint-answer': {
    repeats: 'event',
    label: { vi: 'Giải quyết khiếu nại kết quả bình chọn', en: 'Answer to a complaint about an award round' },
  },
};
