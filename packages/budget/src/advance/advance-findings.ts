import {
  formatDay,
  formatInstrument,
  formatDecimal,
  type DecimalString,
  type FindingCatalogue,
  type IsoDate,
} from '@khuyencong/model';
import { formatVnd } from '../money/format-vnd.js';

/**
 * The finding codes of advances and management costs and the facts that each carries (mã phát hiện về tạm ứng, chi quản lý).
 *
 * @category finding
 * @since 0.1.0
 */
export interface AdvanceFindingParams {
  readonly ADVANCE_ABOVE_SUPPORT: { readonly advancedVnd: DecimalString; readonly supportVnd: DecimalString };
  readonly ADVANCE_ABOVE_LIMIT: {
    readonly advancedVnd: DecimalString;
    readonly limitVnd: DecimalString;
    readonly ratePercent: DecimalString;
    readonly excessVnd: DecimalString;
    readonly ruleVi: string;
    readonly ruleEn: string;
  };
  readonly ADVANCE_RULE_NOT_KNOWN: {
    readonly ruleVi: string;
    readonly ruleEn: string;
    readonly asOf: IsoDate;
    /** The document that should say it. */
    readonly instrument?: string | undefined;
  };
  readonly ADVANCE_RULES_DIFFER: {
    readonly activityRate: DecimalString;
    readonly ceilingRate: DecimalString;
    readonly limitVnd: DecimalString;
  };
  readonly ADVANCE_NOT_RECOVERED: {
    readonly unclearedVnd: DecimalString;
    readonly paidVnd: DecimalString;
    /** Payments from which on nothing may be left to recover. */
    readonly dueVnd: DecimalString;
    readonly ratePercent: DecimalString;
  };
  readonly MANAGEMENT_COST_ABOVE_RATE: {
    readonly chargedVnd: DecimalString;
    readonly limitVnd: DecimalString;
    readonly ratePercent: DecimalString;
    readonly excessVnd: DecimalString;
  };
  readonly MANAGEMENT_RATE_NOT_KNOWN: { readonly asOf: IsoDate; readonly instrument?: string | undefined };
}

const vi = (amountVnd: DecimalString): string => formatVnd(amountVnd, { language: 'vi' });
const en = (amountVnd: DecimalString): string => formatVnd(amountVnd, { language: 'en' });
const percentVi = (rate: DecimalString): string => `${formatDecimal(rate, { language: 'vi' })}%`;
const percentEn = (rate: DecimalString): string => `${formatDecimal(rate, { language: 'en' })}%`;

/**
 * The texts of the finding codes of advances and management costs (nội dung mã phát hiện về tạm ứng, chi quản lý).
 *
 * @category finding
 * @since 0.1.0
 */
export const advanceFindings: FindingCatalogue<AdvanceFindingParams> = {
  ADVANCE_ABOVE_SUPPORT: {
    severity: 'error',
    meaning: {
      vi: 'Số tạm ứng lớn hơn kinh phí hỗ trợ của đề án.',
      en: 'The advance is larger than the support of the project.',
    },
    remedy: { vi: 'Kiểm tra hai số tiền và đơn vị tính.', en: 'Check both amounts and their units.' },
    message: {
      vi: (p) => `Tạm ứng ${vi(p.advancedVnd)}, lớn hơn kinh phí hỗ trợ ${vi(p.supportVnd)}.`,
      en: (p) => `The advance of ${en(p.advancedVnd)} is larger than the support of ${en(p.supportVnd)}.`,
    },
  },
  ADVANCE_ABOVE_LIMIT: {
    severity: 'error',
    meaning: {
      vi: 'Số tạm ứng vượt mức tạm ứng tối đa. Khi chỉ xác định được quy định chung qua Kho bạc, phát hiện này là cảnh báo, vì có thể có hướng dẫn riêng.',
      en: 'The advance passes the most that may be advanced. A warning where only the general Treasury rule is known, since guidance of its own may exist.',
    },
    remedy: {
      vi: 'Giảm số tạm ứng; phần còn lại thanh toán sau khi nghiệm thu.',
      en: 'Lower the advance; the rest is paid after acceptance.',
    },
    message: {
      vi: (p) =>
        `Tạm ứng ${vi(p.advancedVnd)}, vượt ${vi(p.excessVnd)} so với mức tối đa ${vi(p.limitVnd)} (${percentVi(p.ratePercent)}, ${p.ruleVi}).`,
      en: (p) =>
        `The advance of ${en(p.advancedVnd)} passes the limit of ${en(p.limitVnd)} (${percentEn(p.ratePercent)}, ${p.ruleEn}) by ${en(p.excessVnd)}.`,
    },
  },
  ADVANCE_RULE_NOT_KNOWN: {
    severity: 'info',
    meaning: {
      vi: 'Chưa xác định được một quy định về mức tạm ứng vào ngày này.',
      en: 'A rule on advances is not known for the day.',
    },
    remedy: { vi: 'Đối chiếu văn bản được nêu.', en: 'Read the document named.' },
    message: {
      vi: (p) =>
        `Chưa xác định được quy định "${p.ruleVi}" vào ngày ${formatDay(p.asOf, { language: 'vi' })}${p.instrument === undefined ? '' : `; văn bản quy định: ${formatInstrument(p.instrument, { language: 'vi' })}`}.`,
      en: (p) =>
        `The rule "${p.ruleEn}" is not known for ${p.asOf}${p.instrument === undefined ? '' : `; the document that should say it: ${formatInstrument(p.instrument, { language: 'en' })}`}.`,
    },
  },
  ADVANCE_RULES_DIFFER: {
    severity: 'warning',
    meaning: {
      vi: 'Mức tạm ứng theo nội dung hoạt động cao hơn mức trần chung; hai văn bản quy định khác nhau.',
      en: 'The rate of the activity is above the common ceiling; two documents differ.',
    },
    remedy: {
      vi: 'Đã lấy mức thấp hơn; hỏi cơ quan quản lý kinh phí và Kho bạc.',
      en: 'The lower was taken; ask the managing agency and the Treasury.',
    },
    message: {
      vi: (p) =>
        `Theo nội dung hoạt động được tạm ứng ${percentVi(p.activityRate)}, mức trần chung là ${percentVi(p.ceilingRate)}; đã lấy ${vi(p.limitVnd)}.`,
      en: (p) =>
        `The activity allows an advance of ${percentEn(p.activityRate)}, the common ceiling ${percentEn(p.ceilingRate)}; ${en(p.limitVnd)} was taken.`,
    },
  },
  ADVANCE_NOT_RECOVERED: {
    severity: 'warning',
    meaning: {
      vi: 'Đã thanh toán đến mức phải thu hồi hết tạm ứng theo quy định chung qua Kho bạc, nhưng tạm ứng chưa được thu hồi hết.',
      en: 'Payments have reached the point at which the general Treasury rule wants all advances recovered, and some are not.',
    },
    remedy: {
      vi: 'Thu hồi phần tạm ứng còn lại trong lần thanh toán này; nếu có hướng dẫn riêng thì nêu văn bản đó.',
      en: 'Recover what is left with this payment; where guidance of its own exists, name it.',
    },
    message: {
      vi: (p) =>
        `Đã thanh toán ${vi(p.paidVnd)}, đạt mức ${vi(p.dueVnd)} (${percentVi(p.ratePercent)} giá trị hợp đồng) phải thu hồi hết tạm ứng; còn ${vi(p.unclearedVnd)} chưa thu hồi.`,
      en: (p) =>
        `${en(p.paidVnd)} is paid, which reaches ${en(p.dueVnd)} (${percentEn(p.ratePercent)} of the contract), where all advances are to be recovered; ${en(p.unclearedVnd)} is not.`,
    },
  },
  MANAGEMENT_COST_ABOVE_RATE: {
    severity: 'error',
    meaning: {
      vi: 'Chi quản lý vượt tỷ lệ cho phép.',
      en: 'The management cost is above the rate allowed.',
    },
    remedy: {
      vi: 'Giảm chi quản lý hoặc kiểm tra kinh phí làm cơ sở tính.',
      en: 'Lower it, or check the money that the rate is taken of.',
    },
    message: {
      vi: (p) =>
        `Chi quản lý ${vi(p.chargedVnd)}, vượt ${vi(p.excessVnd)} so với mức tối đa ${vi(p.limitVnd)} (${percentVi(p.ratePercent)}).`,
      en: (p) =>
        `The management cost of ${en(p.chargedVnd)} passes the limit of ${en(p.limitVnd)} (${percentEn(p.ratePercent)}) by ${en(p.excessVnd)}.`,
    },
  },
  MANAGEMENT_RATE_NOT_KNOWN: {
    severity: 'info',
    meaning: {
      vi: 'Chưa xác định được tỷ lệ chi quản lý vào ngày này.',
      en: 'The rate of management costs is not known for the day.',
    },
    remedy: { vi: 'Đối chiếu văn bản được nêu.', en: 'Read the document named.' },
    message: {
      vi: (p) =>
        `Chưa xác định được tỷ lệ chi quản lý vào ngày ${formatDay(p.asOf, { language: 'vi' })}${p.instrument === undefined ? '' : `; văn bản quy định: ${formatInstrument(p.instrument, { language: 'vi' })}`}.`,
      en: (p) =>
        `The rate of management costs on ${p.asOf} is not known${p.instrument === undefined ? '' : `; the document that should say it: ${formatInstrument(p.instrument, { language: 'en' })}`}.`,
    },
  },
};
