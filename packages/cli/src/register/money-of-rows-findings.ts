import { formatVnd } from '@khuyencong/budget';
import type { DecimalString, FindingCatalogue, Language } from '@khuyencong/model';
import type { BudgetComparison, PaymentColumn, RegisterFindingParams } from './register-finding-params.js';

type MoneyCode =
  | 'COST_NOT_SUM_OF_SOURCES'
  | 'PAID_ABOVE_SUPPORT'
  | 'SETTLED_ABOVE_PAID'
  | 'AMOUNT_BELOW_THOUSAND'
  | 'AMOUNT_SCALE_DIFFERS'
  | 'PROJECTS_DIFFER_FROM_BUDGET'
  | 'PROJECTS_WITHOUT_BUDGET';

const vi = (amountVnd: DecimalString): string => formatVnd(amountVnd, { language: 'vi' });
const en = (amountVnd: DecimalString): string => formatVnd(amountVnd, { language: 'en' });

const payments: Readonly<Record<PaymentColumn, Readonly<Record<Language, string>>>> = {
  advanced: { vi: 'tạm ứng', en: 'advanced' },
  disbursed: { vi: 'giải ngân', en: 'disbursed' },
  settled: { vi: 'quyết toán', en: 'settled' },
};

const budgetPhases = {
  planned: { vi: 'Kinh phí hỗ trợ', en: 'The support' },
  disbursed: { vi: 'Số đã giải ngân', en: 'The money disbursed' },
  settled: { vi: 'Số quyết toán', en: 'The money settled' },
} as const;

const signed = (differenceVnd: DecimalString, language: Language): string => {
  const amount = differenceVnd.replace(/^-/u, '') as DecimalString;
  const isLess = differenceVnd.startsWith('-');
  return language === 'vi'
    ? `${isLess ? 'thấp hơn' : 'vượt'} ${vi(amount)}`
    : `${en(amount)} ${isLess ? 'less' : 'more'}`;
};

const sourceVi = ({ sourceVi: source }: BudgetComparison): string =>
  source === undefined ? '' : ` (${source})`;
const sourceEn = ({ sourceEn: source }: BudgetComparison): string =>
  source === undefined ? '' : ` (${source})`;

/** What is said of the money of single projects and of their sums. */
export const moneyOfRowsFindings: FindingCatalogue<Pick<RegisterFindingParams, MoneyCode>> = {
  COST_NOT_SUM_OF_SOURCES: {
    severity: 'error',
    meaning: {
      vi: 'Tổng kinh phí của đề án không bằng tổng các nguồn.',
      en: 'The total cost of a project is not the sum of its sources.',
    },
    remedy: {
      vi: 'Đối chiếu với quyết định phê duyệt; bổ sung nguồn còn thiếu hoặc sửa số ghi sai.',
      en: 'Compare with the decision of approval; add the missing source or correct the amount.',
    },
    message: {
      vi: (p) =>
        `Tổng kinh phí ${vi(p.costVnd)} nhưng các nguồn cộng lại là ${vi(p.sumVnd)}, các nguồn ${signed(p.differenceVnd, 'vi')}.`,
      en: (p) =>
        `The total cost is ${en(p.costVnd)} but the sources add up to ${en(p.sumVnd)}, ${signed(p.differenceVnd, 'en')}.`,
    },
  },
  PAID_ABOVE_SUPPORT: {
    severity: 'error',
    meaning: {
      vi: 'Số tạm ứng, giải ngân hoặc quyết toán vượt kinh phí hỗ trợ của đề án.',
      en: 'More was advanced, disbursed or settled than the support of the project.',
    },
    remedy: {
      vi: 'Đối chiếu với chứng từ; nếu mức hỗ trợ đã được điều chỉnh thì cập nhật cột Kinh phí hỗ trợ.',
      en: 'Compare with the vouchers; where the support was adjusted, update its column.',
    },
    message: {
      vi: (p) =>
        `Số ${payments[p.payment].vi} ${vi(p.amountVnd)} vượt kinh phí hỗ trợ ${vi(p.supportVnd)}, vượt ${vi(p.excessVnd)}.`,
      en: (p) =>
        `The amount ${payments[p.payment].en}, ${en(p.amountVnd)}, is above the support of ${en(p.supportVnd)} by ${en(p.excessVnd)}.`,
    },
  },
  SETTLED_ABOVE_PAID: {
    severity: 'warning',
    meaning: {
      vi: 'Số quyết toán lớn hơn số đã giải ngân.',
      en: 'More was settled than disbursed.',
    },
    remedy: {
      vi: 'Kiểm tra số giải ngân đã cập nhật đủ chưa.',
      en: 'See whether all that was disbursed is entered.',
    },
    message: {
      vi: (p) =>
        `Số quyết toán ${vi(p.settledVnd)} lớn hơn số đã giải ngân ${vi(p.disbursedVnd)}, chênh ${vi(p.excessVnd)}.`,
      en: (p) =>
        `The amount settled, ${en(p.settledVnd)}, is above the ${en(p.disbursedVnd)} disbursed by ${en(p.excessVnd)}.`,
    },
  },
  AMOUNT_BELOW_THOUSAND: {
    severity: 'warning',
    meaning: {
      vi: 'Số tiền khác 0 nhưng dưới 1.000 đồng, có thể nhầm đơn vị.',
      en: 'An amount is not zero but below 1,000 đồng: probably another unit.',
    },
    remedy: {
      vi: 'Kiểm tra đơn vị tính của cột; nếu số ghi theo triệu đồng thì nêu đơn vị trong tiêu đề.',
      en: 'Check the unit of the column; where amounts are in millions, say so in the header.',
    },
    message: {
      vi: (p) => `Cột "${p.header}" ghi ${vi(p.amountVnd)}; có thể số này tính theo nghìn hoặc triệu đồng.`,
      en: (p) =>
        `The column "${p.header}" has ${en(p.amountVnd)}; it may be in thousands or millions of đồng.`,
    },
  },
  AMOUNT_SCALE_DIFFERS: {
    severity: 'warning',
    meaning: {
      vi: 'Số tiền lớn hoặc nhỏ hơn cỡ nghìn lần so với các dòng khác của cột, có thể nhầm đơn vị.',
      en: 'An amount is about a thousand times off the others of its column: probably another unit.',
    },
    remedy: {
      vi: 'Kiểm tra đơn vị tính của dòng này; số đúng thì không cần sửa.',
      en: 'Check the unit of this row; nothing is to be done where the amount is right.',
    },
    message: {
      vi: (p) =>
        `Cột "${p.header}" ghi ${vi(p.amountVnd)}, trong khi các dòng khác thường ở mức ${vi(p.typicalVnd)}; có thể nhầm đơn vị.`,
      en: (p) =>
        `The column "${p.header}" has ${en(p.amountVnd)} while other rows are around ${en(p.typicalVnd)}; the unit may be wrong.`,
    },
  },
  PROJECTS_DIFFER_FROM_BUDGET: {
    severity: 'error',
    meaning: {
      vi: 'Tổng kinh phí của các đề án không khớp bảng Kinh phí.',
      en: 'The money of the projects does not agree with the budget table.',
    },
    remedy: {
      vi: 'Kiểm tra đề án ghi sai nội dung, sai năm, hoặc dòng kinh phí chưa cập nhật điều chỉnh.',
      en: 'Look for projects under a wrong activity or year, or a budget line that misses an adjustment.',
    },
    message: {
      vi: (p) =>
        `${budgetPhases[p.phase].vi} của các đề án "${p.activityVi}"${sourceVi(p)} năm ${p.year} là ${vi(p.projectsVnd)}, ${signed(p.differenceVnd, 'vi')} so với ${vi(p.budgetVnd)} ở bảng Kinh phí.`,
      en: (p) =>
        `${budgetPhases[p.phase].en} of the projects "${p.activityEn}"${sourceEn(p)} of ${p.year} is ${en(p.projectsVnd)}, ${signed(p.differenceVnd, 'en')} than the ${en(p.budgetVnd)} in the budget table.`,
    },
  },
  PROJECTS_WITHOUT_BUDGET: {
    severity: 'warning',
    meaning: {
      vi: 'Có đề án nhưng bảng Kinh phí không có dòng cho nội dung đó trong năm.',
      en: 'There are projects of an activity for which the budget has no line in that year.',
    },
    remedy: {
      vi: 'Bổ sung dòng kinh phí hoặc sửa nội dung hoạt động của đề án.',
      en: 'Add the budget line, or correct the activity of the projects.',
    },
    message: {
      vi: (p) =>
        `Các đề án "${p.activityVi}"${sourceVi(p)} năm ${p.year} có kinh phí hỗ trợ ${vi(p.projectsVnd)} nhưng bảng Kinh phí năm ${p.year} không có nội dung này.`,
      en: (p) =>
        `The projects "${p.activityEn}"${sourceEn(p)} of ${p.year} have ${en(p.projectsVnd)} of support but the budget of ${p.year} has no such line.`,
    },
  },
};
