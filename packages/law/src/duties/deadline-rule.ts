import type { Citation, LocalText } from '@khuyencong/model';
import type { LegalDay } from '../instruments/legal-day.js';
import type { DutyRole } from './duty-role.js';

const kinds = {
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
} as const;

/**
 * What is due (loại thời hạn).
 *
 * @category duty
 * @since 0.1.0
 */
export type DeadlineKind = keyof typeof kinds;

/**
 * What is due each year, quarter or month (thời hạn theo lịch).
 *
 * @category duty
 * @since 0.1.0
 */
export type CalendarDeadlineKind = {
  [Kind in DeadlineKind]: (typeof kinds)[Kind]['repeats'] extends 'event' ? never : Kind;
}[DeadlineKind];

/**
 * What is due so long after an event (thời hạn tính từ một sự kiện).
 *
 * @category duty
 * @since 0.1.0
 */
export type EventDeadlineKind = Exclude<DeadlineKind, CalendarDeadlineKind>;

/**
 * The kinds of deadlines with their labels (tên các loại thời hạn), and whether each returns every year, quarter or month or
 * follows an event.
 *
 * @category duty
 * @since 0.1.0
 */
export const deadlineKinds: Readonly<
  Record<
    DeadlineKind,
    { readonly repeats: 'year' | 'quarter' | 'month' | 'event'; readonly label: LocalText }
  >
> = kinds;

/**
 * How a text sets the last day (cách xác định ngày cuối).
 *
 * `before` excludes the day named (trước ngày), `by` includes it (chậm nhất, không chậm quá, đến hết ngày). `yearOffset` 1 is the
 * year after the one that the deadline is for. `no-day` means that the text names a period and no day.
 *
 * @category duty
 * @since 0.1.0
 */
export type DayRule =
  | {
      readonly shape: 'day-of-year';
      readonly wording: 'before' | 'by';
      readonly month: number;
      readonly day: number;
      readonly yearOffset: 0 | 1;
    }
  | { readonly shape: 'day-of-month'; readonly wording: 'before' | 'by'; readonly day: number }
  | {
      readonly shape: 'working-days-before';
      readonly days: number;
      readonly month: number;
      readonly day: number;
      readonly yearOffset: 0 | 1;
    }
  | { readonly shape: 'days-after'; readonly days: number }
  | { readonly shape: 'working-days-after'; readonly days: number }
  | { readonly shape: 'no-day' };

/**
 * A rule that sets a deadline (quy định về thời hạn), with the time in which it applies.
 *
 * @category duty
 * @since 0.1.0
 */
export interface DeadlineRule {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly owedBy: DutyRole;
  readonly owedTo: DutyRole;
  readonly when: DayRule;
  /** Only for the rule of one province: its name as published. */
  readonly province?: string | undefined;
  /** First day, inclusive; left out when nothing is known of it. */
  readonly from?: LegalDay | undefined;
  /** Last day, inclusive; left out when no end was found. */
  readonly to?: LegalDay | undefined;
  /** The years that it is for, both inclusive; left out for all. */
  readonly years?: { readonly from: number; readonly to?: number | undefined } | undefined;
  /** `practice`: how a province was reported to work; outside its `years` nothing is known. */
  readonly basis: 'law' | 'practice';
  readonly citation: Citation;
  /** Where it was read, when the source has no address of its own. */
  readonly source?: string | undefined;
  readonly notes?: LocalText | undefined;
}

/**
 * A time for which a deadline is not known (khoảng trống về thời hạn), and the document that should say it.
 *
 * @category duty
 * @since 0.1.0
 */
export interface DeadlineGap {
  readonly kinds: readonly DeadlineKind[];
  readonly reason: 'not-read' | 'date-not-known' | 'set-by-province';
  /** First day, inclusive. */
  readonly from?: LegalDay | undefined;
  /** Last day, inclusive. */
  readonly to?: LegalDay | undefined;
  /** The years that the gap is about, both inclusive. */
  readonly years?: { readonly from: number; readonly to?: number | undefined } | undefined;
  /** The document that should say it; left out when not even that is known. */
  readonly instrument?: string | undefined;
  /** The clause that leaves it to another document. */
  readonly citation?: Citation | undefined;
  readonly explanation: LocalText;
}
