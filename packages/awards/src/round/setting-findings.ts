import { formatDay, formatDecimal, type DecimalString, type FindingCatalogue } from '@khuyencong/model';

/**
 * Facts of the findings about the setting of a round: criteria, frames, entries, rules (mã phát hiện về thiết lập kỳ bình chọn).
 *
 * @category finding
 * @since 0.1.0
 */
export interface SettingFindingParams {
  readonly CRITERIA_NOT_FOUND: { readonly set: string; readonly status: string; readonly asOf: string };
  readonly CRITERIA_UNSOUND: { readonly set: string; readonly codes: string };
  readonly FRAME_DOES_NOT_FIT: {
    readonly frame: string;
    readonly criterion: string;
    readonly maximum: DecimalString | 'none';
    readonly expected: DecimalString | 'none';
  };
  readonly FRAME_OVERLAP: { readonly group: string; readonly frames: string };
  readonly PRODUCT_IN_TWO_GROUPS: { readonly product: string; readonly groups: string };
  readonly PRODUCT_LISTED_TWICE: { readonly product: string };
  readonly CASE_NOT_OFFERED: { readonly product: string; readonly criterion: string; readonly case: string };
  readonly MARKS_OUT_OF_RANGE: { readonly most: string };
  readonly RULE_UNUSABLE: { readonly rule: string; readonly value: string };
  readonly STAR_RULES_MISSING: { readonly scheme: string };
  readonly JUROR_LISTED_TWICE: { readonly juror: string };
}

const maximumVi = (mark: DecimalString | 'none'): string =>
  mark === 'none' ? 'không có' : `tối đa ${formatDecimal(mark, { language: 'vi' })}`;
const maximumEn = (mark: DecimalString | 'none'): string =>
  mark === 'none' ? 'is not there' : `has a maximum of ${formatDecimal(mark, { language: 'en' })}`;

/** Texts of the findings about the setting of a round. */
export const settingFindings: FindingCatalogue<SettingFindingParams> = {
  CRITERIA_NOT_FOUND: {
    severity: 'error',
    meaning: {
      vi: 'Không có bộ tiêu chí có hiệu lực vào ngày chấm điểm; các sản phẩm theo bộ này chưa được chấm.',
      en: 'No set of criteria is in force on the day of marking; its products are not scored.',
    },
    remedy: {
      vi: 'Kiểm tra tên bộ tiêu chí và ngày chấm điểm, hoặc cung cấp bộ tiêu chí.',
      en: 'Check the name of the set and the day of marking, or pass the scheme.',
    },
    message: {
      vi: (p) =>
        `Không tìm thấy bộ tiêu chí ${p.set} có hiệu lực ngày ${formatDay(p.asOf, { language: 'vi' })} (${p.status}).`,
      en: (p) => `No set ${p.set} in force on ${p.asOf} (${p.status}).`,
    },
  },
  CRITERIA_UNSOUND: {
    severity: 'error',
    meaning: {
      vi: 'Bộ tiêu chí không khớp tổng; điểm được tính nhưng không xét đạt hay không đạt.',
      en: 'The set of criteria does not add up: means are computed, but nothing is decided on them.',
    },
    remedy: { vi: 'Sửa bộ tiêu chí rồi chấm lại.', en: 'Correct the set and score again.' },
    message: {
      vi: (p) => `Bộ tiêu chí ${p.set} có lỗi (${p.codes}): chưa xét kết quả các sản phẩm theo bộ này.`,
      en: (p) => `The set ${p.set} is unsound (${p.codes}): its products are not decided on.`,
    },
  },
  FRAME_DOES_NOT_FIT: {
    severity: 'error',
    meaning: {
      vi: 'Khung điểm chi tiết phải nằm trong các tiêu chí của phiếu chấm điểm, giữ nguyên điểm tối đa của từng tiêu chí.',
      en: 'Detailed marks stay inside the criteria of the score sheet and keep the maximum of each.',
    },
    remedy: {
      vi: 'Sửa khung điểm chi tiết theo phiếu chấm điểm.',
      en: 'Make the frame follow the score sheet.',
    },
    message: {
      vi: (p) =>
        `Khung điểm ${p.frame}, tiêu chí ${p.criterion}: ${maximumVi(p.maximum)}, phiếu chấm điểm: ${maximumVi(p.expected)}.`,
      en: (p) =>
        `Frame ${p.frame}: criterion ${p.criterion} ${maximumEn(p.maximum)}; on the score sheet it ${maximumEn(p.expected)}.`,
    },
  },
  FRAME_OVERLAP: {
    severity: 'error',
    meaning: {
      vi: 'Một nhóm sản phẩm có hai khung điểm chi tiết.',
      en: 'One group of products has two frames.',
    },
    remedy: { vi: 'Giữ một khung cho mỗi nhóm.', en: 'Keep one frame for each group.' },
    message: {
      vi: (p) => `Nhóm ${p.group} có nhiều khung điểm (${p.frames}).`,
      en: (p) => `Several frames apply to the group ${p.group} (${p.frames}).`,
    },
  },
  PRODUCT_IN_TWO_GROUPS: {
    severity: 'error',
    meaning: {
      vi: 'Một sản phẩm được xếp vào hai nhóm; chưa xét kết quả sản phẩm này.',
      en: 'A product stands in two groups; it is not decided on.',
    },
    remedy: { vi: 'Xếp sản phẩm vào một nhóm.', en: 'Put the product into one group.' },
    message: {
      vi: (p) => `Sản phẩm ${p.product} được xếp vào nhiều nhóm (${p.groups}).`,
      en: (p) => `Product ${p.product} stands in several groups (${p.groups}).`,
    },
  },
  PRODUCT_LISTED_TWICE: {
    severity: 'error',
    meaning: {
      vi: 'Một mã sản phẩm có hai dòng; chưa xét kết quả sản phẩm này.',
      en: 'One product id is listed twice; it is not decided on.',
    },
    remedy: { vi: 'Bỏ dòng trùng hoặc sửa mã.', en: 'Drop the second line or correct the id.' },
    message: {
      vi: (p) => `Sản phẩm ${p.product} có nhiều dòng trong danh sách.`,
      en: (p) => `Product ${p.product} is listed more than once.`,
    },
  },
  CASE_NOT_OFFERED: {
    severity: 'error',
    meaning: {
      vi: 'Trường hợp nêu cho sản phẩm không có trong tiêu chí.',
      en: 'The case stated for a product is none of the criterion.',
    },
    remedy: {
      vi: 'Chọn một trường hợp của tiêu chí, đếm từ 0.',
      en: 'Choose a case of the criterion, counted from 0.',
    },
    message: {
      vi: (p) => `Sản phẩm ${p.product}: tiêu chí ${p.criterion} không có trường hợp ${p.case}.`,
      en: (p) => `Product ${p.product}: criterion ${p.criterion} has no case ${p.case}.`,
    },
  },
  MARKS_OUT_OF_RANGE: {
    severity: 'error',
    meaning: {
      vi: 'Điểm tối đa hoặc số chữ số thập phân lớn quá mức có thể tính; kỳ này chưa được chấm.',
      en: 'Maxima or decimals are beyond what is scored; nothing is scored.',
    },
    remedy: { vi: 'Kiểm tra bước điểm và điểm tối đa.', en: 'Check the step and the maxima.' },
    message: {
      vi: (p) => `Bước điểm hoặc điểm tối đa vượt giới hạn: ${p.most}.`,
      en: (p) => `The step or a maximum is out of range: ${p.most}.`,
    },
  },
  RULE_UNUSABLE: {
    severity: 'error',
    meaning: {
      vi: 'Một quy ước trong thể lệ không áp dụng được; bước tương ứng chưa xét.',
      en: 'A rule of the round cannot be applied; its step is not decided.',
    },
    remedy: { vi: 'Sửa quy ước.', en: 'Correct the rule.' },
    message: {
      vi: (p) => `Thể lệ: không áp dụng được "${p.rule}" với giá trị ${p.value}.`,
      en: (p) => `The rule "${p.rule}" cannot be applied with the value ${p.value}.`,
    },
  },
  STAR_RULES_MISSING: {
    severity: 'error',
    meaning: {
      vi: 'Bộ tiêu chí xếp hạng sao nhưng thể lệ không nêu quy ước về sao; chưa xếp hạng.',
      en: 'The scheme ranks in stars, but the rules of the round name none of the star rules; no stars are given.',
    },
    remedy: {
      vi: 'Nêu cách xét mức tối thiểu, cách xử lý khi thiếu và khi điểm nằm giữa hai hạng.',
      en: 'Name how gates are read, what a missed gate leads to, and what lies between two bands.',
    },
    message: {
      vi: (p) => `Thể lệ chưa nêu quy ước xếp hạng sao cho ${p.scheme}.`,
      en: (p) => `The rules name no star rules for ${p.scheme}.`,
    },
  },
  JUROR_LISTED_TWICE: {
    severity: 'error',
    meaning: {
      vi: 'Một giám khảo có hai dòng trong danh sách Ban Giám khảo.',
      en: 'A juror is listed twice.',
    },
    remedy: { vi: 'Giữ một dòng.', en: 'Keep one line.' },
    message: {
      vi: (p) => `Giám khảo ${p.juror} có nhiều dòng trong danh sách.`,
      en: (p) => `Juror ${p.juror} is listed more than once.`,
    },
  },
};
