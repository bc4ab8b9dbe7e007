import { formatDay, type DecimalString, type FindingCatalogue } from '@khuyencong/model';
import { formatVnd } from '../money/format-vnd.js';

/**
 * The finding codes of plan tables and the facts that each carries (mã phát hiện của biểu kế hoạch). Amounts in whole đồng.
 *
 * @category finding
 * @since 0.1.0
 */
export interface PlanFindingParams {
  readonly PLAN_LINE_REPEATED: { readonly id: string; readonly first: string };
  readonly PLAN_ACTIVITY_OTHER_GROUP: {
    readonly id: string;
    readonly activity: string;
    readonly group: string;
    readonly groupOfActivity: string;
  };
  readonly PLAN_SOURCE_ENDED: { readonly id: string; readonly year: string; readonly lastDay: string };
  /** In the findings of projects `id` is that of the project. */
  readonly PROJECT_UNIT_MISSING: { readonly id: string };
  readonly PROJECT_MONEY_MISSING: { readonly id: string };
  readonly PROJECT_SOURCE_ASSUMED: {
    readonly id: string;
    readonly sourceVi: string;
    readonly sourceEn: string;
  };
  readonly PROJECT_SHARES_DIFFER: {
    readonly id: string;
    readonly sharesVnd: DecimalString;
    readonly supportVnd: DecimalString;
  };
  readonly PROJECT_GROUPS_NOT_SPLIT: { readonly id: string; readonly group: string };
  readonly PLAN_LINE_UNKNOWN: { readonly id: string };
  readonly TRANSFER_ABOVE_LINE: {
    readonly id: string;
    readonly amountVnd: DecimalString;
    readonly lineVnd: DecimalString;
  };
  readonly TRANSFER_MOVES_NOTHING: { readonly id: string };
  readonly TRANSFER_BETWEEN_SOURCES: {
    readonly fromVi: string;
    readonly fromEn: string;
    readonly toVi: string;
    readonly toEn: string;
  };
}

/**
 * The texts of the finding codes of plan tables (nội dung mã phát hiện của biểu kế hoạch).
 *
 * @category finding
 * @since 0.1.0
 */
export const planFindings: FindingCatalogue<PlanFindingParams> = {
  PLAN_LINE_REPEATED: {
    severity: 'warning',
    meaning: {
      vi: 'Hai dòng kế hoạch giống nhau về đơn vị, nội dung chi, nguồn, nội dung và đề án.',
      en: 'Two lines have the same unit, group, source, wording and project.',
    },
    remedy: {
      vi: 'Bỏ dòng ghi trùng, hoặc ghi rõ hai dòng khác nhau ở điểm nào.',
      en: 'Remove one, or say how they differ.',
    },
    message: {
      vi: ({ id, first }) => `Dòng "${id}" trùng với dòng "${first}".`,
      en: ({ id, first }) => `Line "${id}" is the same as line "${first}".`,
    },
  },
  PLAN_ACTIVITY_OTHER_GROUP: {
    severity: 'warning',
    meaning: {
      vi: 'Nội dung hoạt động không thuộc nhóm nội dung chi của dòng.',
      en: 'The activity of a line belongs to another expense group.',
    },
    remedy: { vi: 'Sửa nhóm hoặc mã hoạt động.', en: 'Correct the group or the activity.' },
    message: {
      vi: (p) =>
        `Dòng "${p.id}" ghi nhóm ${p.group}, trong khi hoạt động "${p.activity}" thuộc nhóm ${p.groupOfActivity}.`,
      en: (p) =>
        `Line "${p.id}" says group ${p.group}; activity "${p.activity}" is in group ${p.groupOfActivity}.`,
    },
  },
  PLAN_SOURCE_ENDED: {
    severity: 'error',
    meaning: {
      vi: 'Kế hoạch dùng ngân sách cấp huyện sau khi kết thúc cấp huyện.',
      en: 'The plan draws on a district budget after the district level ended.',
    },
    remedy: { vi: 'Chọn ngân sách tỉnh hoặc xã.', en: 'Name the provincial or the commune budget.' },
    message: {
      vi: (p) =>
        `Dòng "${p.id}": kế hoạch năm ${p.year} dùng ngân sách cấp huyện, trong khi cấp huyện kết thúc ngày ${formatDay(p.lastDay, { language: 'vi' })}.`,
      en: (p) =>
        `Line "${p.id}": the plan of ${p.year} draws on a district budget; the last day of districts was ${p.lastDay}.`,
    },
  },
  PROJECT_UNIT_MISSING: {
    severity: 'error',
    meaning: {
      vi: 'Đề án không ghi đơn vị thực hiện nên không lập được dòng kế hoạch.',
      en: 'A project names no executing unit, so it has no line in the plan.',
    },
    remedy: { vi: 'Ghi đơn vị thực hiện.', en: 'Name the executing unit.' },
    message: {
      vi: ({ id }) => `Đề án "${id}" chưa ghi đơn vị thực hiện.`,
      en: ({ id }) => `Project "${id}" names no executing unit.`,
    },
  },
  PROJECT_MONEY_MISSING: {
    severity: 'error',
    meaning: {
      vi: 'Đề án không ghi kinh phí khuyến công, cũng không ghi nguồn ngân sách.',
      en: 'A project states neither its support nor money of a state budget.',
    },
    remedy: { vi: 'Ghi kinh phí hỗ trợ của đề án.', en: 'State the support.' },
    message: {
      vi: ({ id }) => `Đề án "${id}" chưa ghi kinh phí khuyến công.`,
      en: ({ id }) => `Project "${id}" states no khuyến công money.`,
    },
  },
  PROJECT_SOURCE_ASSUMED: {
    severity: 'info',
    meaning: {
      vi: 'Đề án không ghi nguồn kinh phí; đã lấy nguồn theo cấp của kế hoạch hoặc theo lựa chọn.',
      en: 'A project names no source; that of the level of the plan, or the one chosen, was taken.',
    },
    remedy: { vi: 'Ghi nguồn kinh phí của đề án.', en: 'Name the source.' },
    message: {
      vi: (p) => `Đề án "${p.id}" chưa ghi nguồn; đã lấy "${p.sourceVi}".`,
      en: (p) => `Project "${p.id}" names no source; "${p.sourceEn}" was taken.`,
    },
  },
  PROJECT_SHARES_DIFFER: {
    severity: 'warning',
    meaning: {
      vi: 'Tổng các nguồn ngân sách của đề án khác kinh phí hỗ trợ.',
      en: 'The state money of a project is not its support.',
    },
    remedy: { vi: 'Đối chiếu hai số với dự toán.', en: 'Compare both with the estimate.' },
    message: {
      vi: (p) =>
        `Đề án "${p.id}": các nguồn ngân sách cộng lại ${formatVnd(p.sharesVnd, { language: 'vi' })}, kinh phí hỗ trợ ghi ${formatVnd(p.supportVnd, { language: 'vi' })}.`,
      en: (p) =>
        `Project "${p.id}": its state money is ${formatVnd(p.sharesVnd, { language: 'en' })}, its support ${formatVnd(p.supportVnd, { language: 'en' })}.`,
    },
  },
  PROJECT_GROUPS_NOT_SPLIT: {
    severity: 'warning',
    meaning: {
      vi: 'Đề án có nhiều nhóm nội dung chi nhưng dự toán không đủ để chia kinh phí khuyến công theo nhóm.',
      en: 'A project has several expense groups, and its estimate does not say how its khuyến công money is split.',
    },
    remedy: {
      vi: 'Ghi kinh phí khuyến công của từng nội dung chi.',
      en: 'State the khuyến công money of each cost item.',
    },
    message: {
      vi: (p) => `Đề án "${p.id}": chưa chia được theo nhóm; đã ghi toàn bộ vào nhóm ${p.group}.`,
      en: (p) => `Project "${p.id}" could not be split; all of it is in group ${p.group}.`,
    },
  },
  PLAN_LINE_UNKNOWN: {
    severity: 'error',
    meaning: { vi: 'Kế hoạch không có dòng được nêu.', en: 'The plan has no such line.' },
    remedy: { vi: 'Ghi đúng mã dòng kế hoạch.', en: 'Name a line of the plan.' },
    message: {
      vi: ({ id }) => `Kế hoạch không có dòng "${id}".`,
      en: ({ id }) => `The plan has no line "${id}".`,
    },
  },
  TRANSFER_ABOVE_LINE: {
    severity: 'error',
    meaning: {
      vi: 'Số tiền chuyển lớn hơn số tiền của dòng chuyển đi.',
      en: 'More is to be moved than the line holds.',
    },
    remedy: { vi: 'Giảm số tiền chuyển.', en: 'Move less.' },
    message: {
      vi: (p) =>
        `Dòng "${p.id}" có ${formatVnd(p.lineVnd, { language: 'vi' })}, không đủ để chuyển ${formatVnd(p.amountVnd, { language: 'vi' })}.`,
      en: (p) =>
        `Line "${p.id}" holds ${formatVnd(p.lineVnd, { language: 'en' })}, not enough to move ${formatVnd(p.amountVnd, { language: 'en' })}.`,
    },
  },
  TRANSFER_MOVES_NOTHING: {
    severity: 'error',
    meaning: {
      vi: 'Số tiền chuyển bằng 0 hoặc âm, hoặc dòng chuyển đi và dòng nhận là một.',
      en: 'The amount is zero or negative, or the line would move money to itself.',
    },
    remedy: { vi: 'Ghi số tiền dương và hai dòng khác nhau.', en: 'Name a positive amount and two lines.' },
    message: {
      vi: ({ id }) => `Không có khoản tiền nào được chuyển khỏi dòng "${id}".`,
      en: ({ id }) => `Nothing is moved out of line "${id}".`,
    },
  },
  TRANSFER_BETWEEN_SOURCES: {
    severity: 'warning',
    meaning: {
      vi: 'Tiền được chuyển giữa hai nguồn kinh phí khác nhau.',
      en: 'Money is moved between two funding sources.',
    },
    remedy: {
      vi: 'Kiểm tra: dự toán của nguồn này thường không chuyển sang nguồn khác được.',
      en: 'Check it: the budget of one source is not that of another.',
    },
    message: {
      vi: (p) => `Chuyển tiền từ nguồn "${p.fromVi}" sang nguồn "${p.toVi}".`,
      en: (p) => `Money moves from the source "${p.fromEn}" to "${p.toEn}".`,
    },
  },
};
