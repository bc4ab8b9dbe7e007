import {
  formatDay,
  type DecimalString,
  type FindingCatalogue,
  type IsoDate,
  type Language,
} from '@khuyencong/model';
import { formatVnd } from '../money/format-vnd.js';
import { limitMessage, type LimitParams } from './limit-message.js';
import { moneyPhases, type MoneyPhase } from './money-phase.js';

/**
 * The finding codes of project money and the facts that each carries (mã phát hiện về kinh phí đề án). Amounts in whole đồng.
 *
 * @category finding
 * @since 0.1.0
 */
export interface ProjectMoneyFindingParams {
  readonly PHASE_OUT_OF_ORDER: {
    readonly phase: MoneyPhase;
    readonly on: IsoDate;
    readonly needs: MoneyPhase;
    /** The first day on which it is recorded. */
    readonly needsOn: IsoDate;
  };
  readonly PHASE_SKIPPED: { readonly phase: MoneyPhase; readonly on: IsoDate; readonly needs: MoneyPhase };
  readonly PHASE_AFTER_FINAL: {
    readonly phase: MoneyPhase;
    readonly on: IsoDate;
    readonly finalOn: IsoDate;
  };
  readonly PHASE_RECORDED_TWICE: {
    readonly phase: MoneyPhase;
    readonly on: IsoDate;
    readonly amountVnd: DecimalString;
  };
  readonly PHASES_CONFLICT: {
    readonly phase: MoneyPhase;
    readonly on: IsoDate;
    readonly amountVnd: DecimalString;
    readonly otherVnd: DecimalString;
  };
  readonly APPROVED_TWICE: { readonly on: IsoDate; readonly firstOn: IsoDate };
  readonly ADVANCED_TWICE: { readonly on: IsoDate; readonly firstOn: IsoDate };
  readonly APPROVED_ABOVE_PLANNED: LimitParams;
  readonly ADVANCED_ABOVE_APPROVED: LimitParams;
  readonly DISBURSED_ABOVE_APPROVED: LimitParams;
  readonly SETTLED_ABOVE_DISBURSED: LimitParams;
  readonly ADJUSTED_BELOW_PAID: LimitParams;
  readonly ADVANCE_NOT_CLEARED: LimitParams;
  readonly CARRIED_OVER_ABOVE_LEFT: {
    readonly nameVi: string;
    readonly nameEn: string;
    readonly carriedVnd: DecimalString;
    readonly leftVnd: DecimalString;
  };
}

const phaseName = (phase: MoneyPhase, language: Language): string => moneyPhases[phase][language];

/**
 * The texts of the finding codes of project money (nội dung mã phát hiện về kinh phí đề án).
 *
 * @category finding
 * @since 0.1.0
 */
export const projectMoneyFindings: FindingCatalogue<ProjectMoneyFindingParams> = {
  PHASE_OUT_OF_ORDER: {
    severity: 'error',
    meaning: {
      vi: 'Các giai đoạn kinh phí không theo thứ tự kế hoạch, phê duyệt, (điều chỉnh), tạm ứng, giải ngân, quyết toán.',
      en: 'Phases of the money are not in the order planned, approved, (adjusted), advanced, disbursed, settled.',
    },
    remedy: {
      vi: 'Kiểm tra ngày ghi nhận của hai giai đoạn.',
      en: 'Check the days on which the two phases are recorded.',
    },
    message: {
      vi: (p) =>
        `Giai đoạn ${phaseName(p.phase, 'vi')} ghi ngày ${formatDay(p.on, { language: 'vi' })}, trước giai đoạn ${phaseName(p.needs, 'vi')} ngày ${formatDay(p.needsOn, { language: 'vi' })}.`,
      en: (p) =>
        `The money is ${phaseName(p.phase, 'en')} on ${p.on}, before it is ${phaseName(p.needs, 'en')} on ${p.needsOn}.`,
    },
  },
  PHASE_SKIPPED: {
    severity: 'error',
    meaning: {
      vi: 'Có giai đoạn kinh phí mà giai đoạn bắt buộc trước đó không được ghi nhận.',
      en: 'A phase is recorded without the one that it needs.',
    },
    remedy: { vi: 'Bổ sung giai đoạn còn thiếu.', en: 'Record the missing phase.' },
    message: {
      vi: (p) =>
        `Giai đoạn ${phaseName(p.phase, 'vi')} ngày ${formatDay(p.on, { language: 'vi' })}: chưa ghi nhận giai đoạn ${phaseName(p.needs, 'vi')}.`,
      en: (p) =>
        `The money is ${phaseName(p.phase, 'en')} on ${p.on}; that it was ${phaseName(p.needs, 'en')} is not recorded.`,
    },
  },
  PHASE_AFTER_FINAL: {
    severity: 'error',
    meaning: {
      vi: 'Còn ghi nhận kinh phí sau lần quyết toán cuối cùng.',
      en: 'Something is recorded after the last settlement.',
    },
    remedy: {
      vi: 'Kiểm tra ngày, hoặc bỏ đánh dấu quyết toán lần cuối.',
      en: 'Check the day, or take the mark of the last settlement off.',
    },
    message: {
      vi: (p) =>
        `Giai đoạn ${phaseName(p.phase, 'vi')} ngày ${formatDay(p.on, { language: 'vi' })} ghi sau lần quyết toán cuối cùng ngày ${formatDay(p.finalOn, { language: 'vi' })}.`,
      en: (p) =>
        `The money is ${phaseName(p.phase, 'en')} on ${p.on}, after the last settlement of ${p.finalOn}.`,
    },
  },
  PHASE_RECORDED_TWICE: {
    severity: 'error',
    meaning: {
      vi: 'Một lần ghi nhận kinh phí bị ghi trùng (cùng giai đoạn, ngày, số tiền và nguồn).',
      en: 'One event is recorded twice: same phase, day, amount and source.',
    },
    remedy: {
      vi: 'Bỏ bản ghi trùng; nếu là hai lần chi khác nhau thì gộp thành một dòng của ngày đó.',
      en: 'Remove one; where they are two payments, write them as one row of that day.',
    },
    message: {
      vi: (p) =>
        `Giai đoạn ${phaseName(p.phase, 'vi')} ngày ${formatDay(p.on, { language: 'vi' })}, ${formatVnd(p.amountVnd, { language: 'vi' })}: ghi hai lần.`,
      en: (p) =>
        `${formatVnd(p.amountVnd, { language: 'en' })} ${phaseName(p.phase, 'en')} on ${p.on} is recorded twice.`,
    },
  },
  PHASES_CONFLICT: {
    severity: 'error',
    meaning: {
      vi: 'Trong một ngày có hai mức kinh phí khác nhau cho cùng giai đoạn kế hoạch, phê duyệt hoặc điều chỉnh.',
      en: 'One day has two different totals for the same phase: planned, approved or adjusted.',
    },
    remedy: { vi: 'Giữ mức đúng theo quyết định.', en: 'Keep the one that the decision states.' },
    message: {
      vi: (p) =>
        `Giai đoạn ${phaseName(p.phase, 'vi')} ngày ${formatDay(p.on, { language: 'vi' })} có hai mức: ${formatVnd(p.otherVnd, { language: 'vi' })} và ${formatVnd(p.amountVnd, { language: 'vi' })}.`,
      en: (p) =>
        `On ${p.on} two totals are ${phaseName(p.phase, 'en')}: ${formatVnd(p.otherVnd, { language: 'en' })} and ${formatVnd(p.amountVnd, { language: 'en' })}.`,
    },
  },
  APPROVED_TWICE: {
    severity: 'error',
    meaning: { vi: 'Đề án được phê duyệt hai lần.', en: 'The project is approved twice.' },
    remedy: {
      vi: 'Lần phê duyệt sau phải ghi là điều chỉnh.',
      en: 'A later approval is an adjustment: record it as one.',
    },
    message: {
      vi: ({ on, firstOn }) =>
        `Phê duyệt ngày ${formatDay(on, { language: 'vi' })}, trong khi đã phê duyệt ngày ${formatDay(firstOn, { language: 'vi' })}.`,
      en: ({ on, firstOn }) => `Approved on ${on}, although approved already on ${firstOn}.`,
    },
  },
  ADVANCED_TWICE: {
    severity: 'warning',
    meaning: {
      vi: 'Trong một năm có lần tạm ứng thứ hai mà giữa hai lần chưa có nghiệm thu.',
      en: 'A second advance in one year without an acceptance between the two.',
    },
    remedy: {
      vi: 'Kiểm tra biên bản nghiệm thu trước lần tạm ứng tiếp theo; bổ sung ngày nghiệm thu nếu đã có.',
      en: 'Check that work was accepted before the further advance; add the day of acceptance where it was.',
    },
    message: {
      vi: ({ on, firstOn }) =>
        `Tạm ứng ngày ${formatDay(on, { language: 'vi' })} sau lần tạm ứng ngày ${formatDay(firstOn, { language: 'vi' })}; giữa hai lần chưa ghi nhận nghiệm thu.`,
      en: ({ on, firstOn }) =>
        `Advanced on ${on} after ${firstOn}; no acceptance is recorded between the two.`,
    },
  },
  APPROVED_ABOVE_PLANNED: {
    severity: 'warning',
    meaning: {
      vi: 'Kinh phí phê duyệt cao hơn kinh phí kế hoạch.',
      en: 'More was approved than planned.',
    },
    remedy: {
      vi: 'Kiểm tra quyết định phê duyệt và kế hoạch được giao.',
      en: 'Check the decision and the plan.',
    },
    message: /* @__PURE__ */ limitMessage({
      amount: { vi: 'phê duyệt', en: 'approved' },
      limit: { vi: 'kế hoạch', en: 'planned' },
    }),
  },
  ADVANCED_ABOVE_APPROVED: {
    severity: 'error',
    meaning: {
      vi: 'Lũy kế tạm ứng cao hơn kinh phí được duyệt đang có hiệu lực.',
      en: 'Advances together are above the approved support.',
    },
    remedy: { vi: 'Thu hồi phần tạm ứng vượt.', en: 'Recover what was advanced above it.' },
    message: /* @__PURE__ */ limitMessage({
      amount: { vi: 'lũy kế tạm ứng', en: 'advanced so far' },
      limit: { vi: 'kinh phí được duyệt', en: 'approved' },
    }),
  },
  DISBURSED_ABOVE_APPROVED: {
    severity: 'error',
    meaning: {
      vi: 'Lũy kế giải ngân cao hơn kinh phí được duyệt đang có hiệu lực.',
      en: 'What was disbursed is above the approved support.',
    },
    remedy: {
      vi: 'Kiểm tra chứng từ chi và quyết định phê duyệt, điều chỉnh.',
      en: 'Check the payments and the decisions.',
    },
    message: /* @__PURE__ */ limitMessage({
      amount: { vi: 'lũy kế giải ngân', en: 'disbursed so far' },
      limit: { vi: 'kinh phí được duyệt', en: 'approved' },
    }),
  },
  SETTLED_ABOVE_DISBURSED: {
    severity: 'error',
    meaning: {
      vi: 'Lũy kế quyết toán cao hơn lũy kế giải ngân.',
      en: 'What was settled is above what was disbursed.',
    },
    remedy: {
      vi: 'Kiểm tra hồ sơ quyết toán và số đã chi qua Kho bạc.',
      en: 'Check the settlement file and what the Treasury paid.',
    },
    message: /* @__PURE__ */ limitMessage({
      amount: { vi: 'lũy kế quyết toán', en: 'settled so far' },
      limit: { vi: 'lũy kế giải ngân', en: 'disbursed so far' },
    }),
  },
  ADJUSTED_BELOW_PAID: {
    severity: 'error',
    meaning: {
      vi: 'Kinh phí điều chỉnh thấp hơn số đã tạm ứng hoặc giải ngân.',
      en: 'The adjusted support is below what was already advanced or disbursed.',
    },
    remedy: {
      vi: 'Thu hồi phần vượt, hoặc kiểm tra quyết định điều chỉnh.',
      en: 'Recover what is above it, or check the decision.',
    },
    message: /* @__PURE__ */ limitMessage({
      amount: { vi: 'đã chi', en: 'already paid' },
      limit: { vi: 'kinh phí sau điều chỉnh', en: 'adjusted to' },
    }),
  },
  ADVANCE_NOT_CLEARED: {
    severity: 'warning',
    meaning: {
      vi: 'Đến lần quyết toán cuối cùng, tạm ứng chưa được thanh toán hết.',
      en: 'At the last settlement advances are not cleared.',
    },
    remedy: {
      vi: 'Thu hồi, nộp trả phần tạm ứng chưa có khối lượng.',
      en: 'Recover the advances that no work stands against.',
    },
    message: /* @__PURE__ */ limitMessage({
      amount: { vi: 'lũy kế tạm ứng', en: 'advanced so far' },
      limit: { vi: 'lũy kế giải ngân', en: 'disbursed so far' },
    }),
  },
  CARRIED_OVER_ABOVE_LEFT: {
    severity: 'error',
    meaning: {
      vi: 'Số được chuyển nguồn lớn hơn số còn lại.',
      en: 'More is carried over than is left.',
    },
    remedy: {
      vi: 'Đối chiếu quyết định chuyển nguồn với số dư đã xác nhận với Kho bạc.',
      en: 'Compare the decision with the balance that the Treasury confirmed.',
    },
    message: {
      vi: (p) =>
        `${p.nameVi}: chuyển nguồn ${formatVnd(p.carriedVnd, { language: 'vi' })}, trong khi chỉ còn ${formatVnd(p.leftVnd, { language: 'vi' })}.`,
      en: (p) =>
        `${p.nameEn}: ${formatVnd(p.carriedVnd, { language: 'en' })} is carried over, only ${formatVnd(p.leftVnd, { language: 'en' })} is left.`,
    },
  },
};
