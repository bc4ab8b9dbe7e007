import { formatVnd } from '@khuyencong/budget';
import type { DecimalString, FindingCatalogue } from '@khuyencong/model';
import type { CrossTableFindingParams } from './cross-table-finding-params.js';

type MoneyCode =
  | 'PAID_WITHOUT_APPROVAL'
  | 'ADVANCE_ABOVE_SETTLED'
  | 'SETTLED_WITHOUT_AMOUNT'
  | 'BUDGET_PAID_ABOVE_PLAN'
  | 'BUDGET_PARENT_UNKNOWN'
  | 'BUDGET_PARENT_CIRCULAR';

const vi = (amountVnd: DecimalString): string => formatVnd(amountVnd, { language: 'vi' });
const en = (amountVnd: DecimalString): string => formatVnd(amountVnd, { language: 'en' });

const budgetPhases = {
  disbursed: { vi: ['giải ngân', 'kế hoạch'], en: ['disbursed', 'planned'] },
  settled: { vi: ['quyết toán', 'giải ngân'], en: ['settled', 'disbursed'] },
} as const;

/** What is said of the money of projects and budgets beside their status and their items. */
export const moneyOfTablesFindings: FindingCatalogue<Pick<CrossTableFindingParams, MoneyCode>> = {
  PAID_WITHOUT_APPROVAL: {
    severity: 'error',
    meaning: {
      vi: 'Đề án chưa được phê duyệt, bị từ chối hoặc đã rút nhưng đã có tạm ứng, giải ngân hoặc quyết toán.',
      en: 'Money was advanced, disbursed or settled for a project that is not approved, was rejected or withdrawn.',
    },
    remedy: {
      vi: 'Cập nhật trạng thái, hoặc kiểm tra số tiền có thuộc đề án này không.',
      en: 'Update the status, or see whether the money belongs to this project.',
    },
    message: {
      vi: (p) => `Trạng thái là "${p.statusVi}" nhưng cột "${p.header}" đã ghi ${vi(p.amountVnd)}.`,
      en: (p) => `The status is "${p.statusEn}", and yet "${p.header}" has ${en(p.amountVnd)}.`,
    },
  },
  ADVANCE_ABOVE_SETTLED: {
    severity: 'warning',
    meaning: {
      vi: 'Đề án đã quyết toán mà số tạm ứng lớn hơn số quyết toán: phần chênh phải được thu hồi.',
      en: 'A project is settled for less than was advanced: the rest is to be paid back.',
    },
    remedy: {
      vi: 'Kiểm tra việc thu hồi tạm ứng, hoặc sửa số ghi sai.',
      en: 'See whether the rest was paid back, or correct the amount.',
    },
    message: {
      vi: (p) =>
        `Đề án đã quyết toán ${vi(p.settledVnd)} nhưng tạm ứng ${vi(p.advancedVnd)}; còn ${vi(p.excessVnd)} phải thu hồi.`,
      en: (p) =>
        `Settled for ${en(p.settledVnd)} while ${en(p.advancedVnd)} was advanced; ${en(p.excessVnd)} is to be paid back.`,
    },
  },
  SETTLED_WITHOUT_AMOUNT: {
    severity: 'warning',
    meaning: {
      vi: 'Trạng thái là đã quyết toán nhưng không có số quyết toán. Để trống không phải 0 đồng.',
      en: 'The status says settled, and there is no amount settled. Empty is not 0.',
    },
    remedy: {
      vi: 'Ghi số quyết toán, kể cả khi bằng 0.',
      en: 'Enter the amount settled, also where it is 0.',
    },
    message: {
      vi: (p) => `Đề án đã quyết toán nhưng cột "${p.header}" để trống.`,
      en: (p) => `The project is settled, but "${p.header}" is empty.`,
    },
  },
  BUDGET_PAID_ABOVE_PLAN: {
    severity: 'error',
    meaning: {
      vi: 'Ở bảng Kinh phí, số giải ngân vượt kế hoạch (phê duyệt, điều chỉnh), hoặc số quyết toán vượt số giải ngân.',
      en: 'In the budget table more is disbursed than planned, approved or adjusted, or more settled than disbursed.',
    },
    remedy: {
      vi: 'Đối chiếu với quyết định; bổ sung dòng điều chỉnh hoặc sửa số ghi sai.',
      en: 'Compare with the decisions; add the adjustment or correct the amount.',
    },
    message: {
      vi: (p) =>
        `"${p.activityVi}" năm ${p.year}: số ${budgetPhases[p.phase].vi[0]} ${vi(p.amountVnd)} vượt số ${budgetPhases[p.phase].vi[1]} ${vi(p.limitVnd)}, vượt ${vi(p.excessVnd)}.`,
      en: (p) =>
        `"${p.activityEn}" of ${p.year}: ${en(p.amountVnd)} is ${budgetPhases[p.phase].en[0]}, ${en(p.excessVnd)} more than the ${en(p.limitVnd)} ${budgetPhases[p.phase].en[1]}.`,
    },
  },
  BUDGET_PARENT_UNKNOWN: {
    severity: 'warning',
    meaning: {
      vi: 'Cột Thuộc mục nêu một mục không có trong bảng Kinh phí cùng năm, cùng giai đoạn; dòng này chưa được cộng vào mục nào.',
      en: 'A line says it is part of an item that the budget table does not have for that year and phase; it is added to none.',
    },
    remedy: {
      vi: 'Ghi đúng tên nội dung hoặc tên dòng tổng của mục.',
      en: 'Write the activity of the item, or the label of its row of sums.',
    },
    message: {
      vi: (p) =>
        `Không có mục "${p.parent}" cùng năm và giai đoạn${p.nearest === undefined ? '' : `; gần nhất là "${p.nearest}"`}.`,
      en: (p) =>
        `There is no item "${p.parent}" of that year and phase${p.nearest === undefined ? '' : `; the nearest is "${p.nearest}"`}.`,
    },
  },
  BUDGET_PARENT_CIRCULAR: {
    severity: 'error',
    meaning: {
      vi: 'Các dòng kinh phí thuộc mục của nhau thành vòng; không cộng được.',
      en: 'Budget lines are part of one another in a circle; they cannot be summed.',
    },
    remedy: { vi: 'Sửa cột Thuộc mục.', en: 'Correct what the line is part of.' },
    message: {
      vi: (p) => `Dòng này thuộc mục "${p.parent}", mà mục đó lại thuộc chính dòng này.`,
      en: (p) => `This line is part of "${p.parent}", which is part of this line.`,
    },
  },
};
