import {
  formatDay,
  formatDecimal,
  type DecimalString,
  type FindingCatalogue,
  type Language,
} from '@khuyencong/model';
import { formatVnd } from '../money/format-vnd.js';
import type { SupportFindingParams } from './support-finding-params.js';
import type { SupportBound } from './support.js';

type CaseCode =
  | 'SUPPORT_COST_MISSING'
  | 'SUPPORT_UNITS_ZERO'
  | 'SUPPORT_UNITS_MISSING'
  | 'SUPPORT_QUANTITY_MISSING'
  | 'SUPPORT_TIER_MISSING'
  | 'SUPPORT_TIER_UNKNOWN'
  | 'SUPPORT_READINGS_DIFFER'
  | 'SUPPORT_ABOVE_COST'
  | 'SUPPORT_ABOVE_NORM'
  | 'SUPPORT_OWN_MONEY_SHORT'
  | 'SUPPORT_OTHER_STATE_SOURCE'
  | 'SUPPORT_DAY_ASSUMED'
  | 'SUPPORT_SEVERAL_ACTIVITIES';

const bounds: Readonly<Record<SupportBound, Readonly<Record<Language, string>>>> = {
  rate: { vi: 'tỷ lệ trên chi phí', en: 'the share of the cost' },
  quantity: { vi: 'mức cho mỗi đơn vị khối lượng', en: 'the amount for each quantity' },
  price: { vi: 'giá trúng thầu hoặc giá được duyệt', en: 'the bid or approved price' },
  ceiling: { vi: 'mức trần', en: 'the ceiling' },
  cost: { vi: 'chi phí thực hiện', en: 'the cost itself' },
};

const vi = (amountVnd: DecimalString): string => formatVnd(amountVnd, { language: 'vi' });
const en = (amountVnd: DecimalString): string => formatVnd(amountVnd, { language: 'en' });

/** What is said of one case: what it leaves out, and where it does not keep to the norm. */
export const supportCaseFindings: FindingCatalogue<Pick<SupportFindingParams, CaseCode>> = {
  SUPPORT_COST_MISSING: {
    severity: 'error',
    meaning: {
      vi: 'Định mức tính theo tỷ lệ chi phí nhưng chưa nêu chi phí.',
      en: 'The norm takes a rate of the cost, and no cost is given.',
    },
    remedy: { vi: 'Nêu tổng chi phí của đề án.', en: 'Give the cost.' },
    message: {
      vi: (p) =>
        `Định mức ${p.norm} là ${formatDecimal(p.ratePercent, { language: 'vi' })}% chi phí; chưa nêu chi phí.`,
      en: (p) =>
        `The norm ${p.norm} is ${formatDecimal(p.ratePercent, { language: 'en' })}% of the cost; no cost is given.`,
    },
  },
  SUPPORT_UNITS_ZERO: {
    severity: 'error',
    meaning: { vi: 'Số lượng được hỗ trợ bằng 0.', en: 'The number of units is zero.' },
    remedy: { vi: 'Ghi số lượng từ 1 trở lên.', en: 'Give a number of one or more.' },
    message: {
      vi: (p) => `Số lượng được hỗ trợ ghi là ${p.units}.`,
      en: (p) => `The number of units is given as ${p.units}.`,
    },
  },
  SUPPORT_UNITS_MISSING: {
    severity: 'warning',
    meaning: {
      vi: 'Mức hỗ trợ vượt mức của một đơn vị; đề án có nhiều đơn vị nhưng không ghi số lượng.',
      en: 'The support passes what one unit may have; the project has several and does not say how many.',
    },
    remedy: { vi: 'Ghi số lượng (cột Số lượng).', en: 'State the number of units.' },
    message: {
      vi: (p) =>
        `Hỗ trợ ${vi(p.requestedVnd)}, vượt mức ${vi(p.oneUnitVnd)} cho một ${p.unitVi}; chưa ghi số ${p.unitVi} nên chưa kết luận được.`,
      en: (p) =>
        `The support of ${en(p.requestedVnd)} passes ${en(p.oneUnitVnd)} for one unit (${p.unitEn}); without the number of units nothing can be concluded.`,
    },
  },
  SUPPORT_QUANTITY_MISSING: {
    severity: 'error',
    meaning: {
      vi: 'Định mức tính theo khối lượng (như ha) nhưng chưa nêu khối lượng.',
      en: 'The norm counts a quantity, such as hectares, and none is given.',
    },
    remedy: { vi: 'Nêu khối lượng.', en: 'Give the quantity.' },
    message: {
      vi: (p) => `Định mức tính cho mỗi ${p.quantityVi}; chưa nêu số ${p.quantityVi}.`,
      en: (p) => `The norm is for each ${p.quantityEn}; the quantity is not given.`,
    },
  },
  SUPPORT_TIER_MISSING: {
    severity: 'error',
    meaning: {
      vi: 'Định mức có nhiều bậc nhưng chưa rõ áp dụng bậc nào.',
      en: 'The norm has tiers, and which one applies is not given.',
    },
    remedy: { vi: 'Nêu bậc, hoặc nêu vốn nếu bậc chia theo vốn.', en: 'Name the tier, or give the capital.' },
    message: {
      vi: (p) => `Chưa rõ áp dụng bậc nào của định mức: ${p.tiers}.`,
      en: (p) => `Which tier of the norm applies is not given: ${p.tiers}.`,
    },
  },
  SUPPORT_TIER_UNKNOWN: {
    severity: 'error',
    meaning: { vi: 'Định mức không có bậc đã nêu.', en: 'The norm has no such tier.' },
    remedy: { vi: 'Chọn một trong các bậc của định mức.', en: 'Choose one of the tiers of the norm.' },
    message: {
      vi: (p) => `Định mức không có bậc "${p.tier}"; các bậc là: ${p.tiers}.`,
      en: (p) => `The norm has no tier "${p.tier}"; its tiers are: ${p.tiers}.`,
    },
  },
  SUPPORT_READINGS_DIFFER: {
    severity: 'warning',
    meaning: {
      vi: 'Câu "1,5 lần mức hỗ trợ" hiểu theo hai cách cho hai số tiền khác nhau.',
      en: 'The two readings of "1.5 times the support" give different amounts.',
    },
    remedy: {
      vi: 'Hỏi cơ quan phê duyệt kế hoạch; có thể chọn cách hiểu trong phần tùy chọn.',
      en: 'Ask the authority that approves the plan; the reading can be chosen.',
    },
    message: {
      vi: (p) =>
        `Nhân cả tỷ lệ và mức trần thì mức hỗ trợ là ${vi(p.wholeSupportVnd)}; chỉ nhân mức trần thì là ${vi(p.ceilingOnlyVnd)}; đã tính ${vi(p.takenVnd)}.`,
      en: (p) =>
        `With rate and ceiling multiplied the support is ${en(p.wholeSupportVnd)}, with the ceiling alone ${en(p.ceilingOnlyVnd)}; ${en(p.takenVnd)} was taken.`,
    },
  },
  SUPPORT_ABOVE_COST: {
    severity: 'error',
    meaning: { vi: 'Kinh phí hỗ trợ lớn hơn chi phí.', en: 'The support is larger than the cost.' },
    remedy: { vi: 'Kiểm tra hai số tiền và đơn vị tính.', en: 'Check both amounts and their units.' },
    message: {
      vi: (p) => `Hỗ trợ ${vi(p.requestedVnd)}, lớn hơn chi phí ${vi(p.costVnd)}.`,
      en: (p) => `The support of ${en(p.requestedVnd)} is larger than the cost of ${en(p.costVnd)}.`,
    },
  },
  SUPPORT_ABOVE_NORM: {
    severity: 'error',
    meaning: {
      vi: 'Kinh phí hỗ trợ vượt mức tối đa theo định mức.',
      en: 'The support is above what the norm allows.',
    },
    remedy: {
      vi: 'Giảm mức hỗ trợ, hoặc kiểm tra số lượng, chi phí, hệ số ưu tiên và ngày phê duyệt.',
      en: 'Lower the support, or check units, cost, priority and the day of approval.',
    },
    message: {
      vi: (p) =>
        `Hỗ trợ ${vi(p.requestedVnd)}, vượt mức tối đa ${vi(p.supportVnd)} (${bounds[p.boundBy].vi}, ${formatDecimal(p.units, { language: 'vi' })} ${p.unitVi}): số vượt ${vi(p.excessVnd)}${p.notRead === undefined ? '' : `; chưa đọc được văn bản sửa đổi ${p.notRead}`}.`,
      en: (p) =>
        `The support of ${en(p.requestedVnd)} is above the ${en(p.supportVnd)} allowed (${bounds[p.boundBy].en}; units: ${formatDecimal(p.units, { language: 'en' })} ${p.unitEn}) by ${en(p.excessVnd)}${p.notRead === undefined ? '' : `; the amending ${p.notRead} was not read`}.`,
    },
  },
  SUPPORT_OWN_MONEY_SHORT: {
    severity: 'error',
    meaning: {
      vi: 'Vốn của đơn vị thụ hưởng không đủ phần còn lại sau khi trừ hỗ trợ; khi điều khoản về điều kiện hỗ trợ chưa kiểm chứng được, phát hiện này là cảnh báo.',
      en: 'Own money does not cover what remains after the support; a warning where the clause on conditions is not known.',
    },
    remedy: {
      vi: 'Bổ sung cam kết vốn hoặc sửa số liệu nguồn vốn.',
      en: 'Complete the commitment or correct the sources.',
    },
    message: {
      vi: (p) =>
        `Sau khi trừ kinh phí hỗ trợ, đơn vị thụ hưởng phải bảo đảm ${vi(p.requiredVnd)}; mới đầu tư hoặc cam kết ${vi(p.statedVnd)}, còn thiếu ${vi(p.missingVnd)}.`,
      en: (p) =>
        `After the support ${en(p.requiredVnd)} of own money is needed; ${en(p.statedVnd)} is stated, ${en(p.missingVnd)} is missing.`,
    },
  },
  SUPPORT_OTHER_STATE_SOURCE: {
    severity: 'error',
    meaning: {
      vi: 'Có nguồn kinh phí khác của Nhà nước; cùng một nội dung chi không được hỗ trợ hai lần. Khi chỉ có số liệu của cả đề án, hoặc khi điều khoản chưa kiểm chứng được, phát hiện này là cảnh báo.',
      en: 'Another state source pays; one item of expense is not supported twice. For a whole project, or where the clause is not known, a warning.',
    },
    remedy: {
      vi: 'Tách nội dung chi theo từng nguồn, hoặc bỏ một nguồn.',
      en: 'Separate the items by source, or drop one source.',
    },
    message: {
      vi: (p) => `Nguồn khác của Nhà nước chi ${vi(p.amountVnd)}; cần bảo đảm không trùng nội dung chi.`,
      en: (p) => `Another state source pays ${en(p.amountVnd)}; it may not be for the same item of expense.`,
    },
  },
  SUPPORT_DAY_ASSUMED: {
    severity: 'info',
    meaning: {
      vi: 'Đề án không ghi ngày phê duyệt nên đối chiếu theo ngày do người dùng nêu.',
      en: 'The project has no day of approval, so the day that the caller named was taken.',
    },
    remedy: { vi: 'Ghi ngày phê duyệt.', en: 'State the day of approval.' },
    message: {
      vi: (p) =>
        `Không ghi ngày phê duyệt; đối chiếu theo pháp luật ngày ${formatDay(p.asOf, { language: 'vi' })}.`,
      en: (p) => `There is no day of approval; the law of ${p.asOf} was consulted.`,
    },
  },
  SUPPORT_SEVERAL_ACTIVITIES: {
    severity: 'info',
    meaning: {
      vi: 'Đề án có nhiều nội dung hoạt động mà dự toán không tách theo nội dung nên chưa kiểm tra được mức hỗ trợ.',
      en: 'The project has several activities and no estimate by activity, so its support was not checked.',
    },
    remedy: {
      vi: 'Ghi nội dung hoạt động và kinh phí hỗ trợ ở từng dòng dự toán.',
      en: 'Name the activity and the support on each line of the estimate.',
    },
    message: {
      vi: (p) => `Đề án có nhiều nội dung (${p.activities}); cần dự toán tách theo nội dung để kiểm tra.`,
      en: (p) => `The project has several activities (${p.activities}); an estimate by activity is needed.`,
    },
  },
};
