import type { FindingCatalogue } from '@khuyencong/model';

/**
 * The cell of progress that a finding is about (chỉ tiêu, địa bàn và kỳ).
 *
 * @category finding
 * @since 0.1.0
 */
export interface ProgressCellParams {
  readonly indicator: string;
  readonly place: string;
  readonly period: string;
}

/**
 * The finding codes of progress that merges and the facts that each carries (mã phát hiện về tiến độ gộp được).
 *
 * @category finding
 * @since 0.1.0
 */
export interface ProgressFindingParams {
  readonly REPORT_INDICATOR_UNKNOWN: { readonly indicator: string };
  readonly REPORT_PLACE_MISSING: { readonly indicator: string };
  readonly REPORT_PERIOD_UNREAD: { readonly indicator: string; readonly period: string };
  readonly REPORT_WITHOUT_NUMBER: ProgressCellParams & { readonly text?: string | undefined };
  readonly REPORT_WITHOUT_MEMBERS: ProgressCellParams;
  readonly REPORTS_CONTRADICT: { readonly report: string; readonly first: string };
  readonly STATED_VALUES_CONFLICT: ProgressCellParams & { readonly values: string };
  readonly PROGRESS_KINDS_MIXED: ProgressCellParams & { readonly kind: string; readonly first: string };
  readonly SUBTRACTED_HIGHEST: ProgressCellParams & { readonly highest: string };
}

const cellVi = (p: ProgressCellParams): string => `chỉ tiêu "${p.indicator}" tại "${p.place}" kỳ ${p.period}`;
const cellEn = (p: ProgressCellParams): string => `"${p.indicator}" in "${p.place}" for ${p.period}`;

/**
 * The texts of the finding codes of progress that merges (nội dung mã phát hiện về tiến độ gộp được).
 *
 * @category finding
 * @since 0.1.0
 */
export const progressFindings: FindingCatalogue<ProgressFindingParams> = {
  REPORT_INDICATOR_UNKNOWN: {
    severity: 'error',
    meaning: {
      vi: 'Báo cáo về một chỉ tiêu không có trong danh sách; không được cộng.',
      en: 'A report is about an indicator that is not in the list; it was not counted.',
    },
    remedy: {
      vi: 'Kiểm tra mã chỉ tiêu hoặc bổ sung chỉ tiêu.',
      en: 'Check the identifier, or add the indicator.',
    },
    message: {
      vi: (p) => `Không có chỉ tiêu "${p.indicator}"; báo cáo không được cộng.`,
      en: (p) => `There is no indicator "${p.indicator}"; the report was not counted.`,
    },
  },
  REPORT_PLACE_MISSING: {
    severity: 'error',
    meaning: {
      vi: 'Báo cáo không nêu địa bàn; không được cộng.',
      en: 'A report names no place; it was not counted.',
    },
    remedy: { vi: 'Bổ sung địa bàn.', en: 'State the place.' },
    message: {
      vi: (p) => `Báo cáo chỉ tiêu "${p.indicator}" không nêu địa bàn; không được cộng.`,
      en: (p) => `A report of "${p.indicator}" names no place; it was not counted.`,
    },
  },
  REPORT_PERIOD_UNREAD: {
    severity: 'error',
    meaning: {
      vi: 'Không đọc được kỳ báo cáo; báo cáo không được cộng.',
      en: 'The period of a report cannot be read; the report was not counted.',
    },
    remedy: {
      vi: 'Ghi kỳ dưới dạng 2024, 2024-Q2 hoặc 2024-05.',
      en: 'Write the period as 2024, 2024-Q2 or 2024-05.',
    },
    message: {
      vi: (p) => `Kỳ "${p.period}" của chỉ tiêu "${p.indicator}" không đọc được; báo cáo không được cộng.`,
      en: (p) => `The period "${p.period}" of "${p.indicator}" cannot be read; the report was not counted.`,
    },
  },
  REPORT_WITHOUT_NUMBER: {
    severity: 'error',
    meaning: {
      vi: 'Báo cáo không có con số mà chỉ tiêu cần; không được cộng, và không được coi là 0.',
      en: 'A report has not the number that its indicator needs; it was not counted, and not taken as 0.',
    },
    remedy: {
      vi: 'Ghi số bằng chữ số, không có dấu phân nhóm, ví dụ "1500000" hoặc "12.5"; tỷ lệ cần tử số và mẫu số.',
      en: 'Write the number in digits without separators, such as "1500000" or "12.5"; a share needs numerator and denominator.',
    },
    message: {
      vi: (p) =>
        `Báo cáo ${cellVi(p)} ${p.text === undefined ? 'không có số' : `ghi "${p.text}", không phải là số dùng được`}; không được cộng.`,
      en: (p) =>
        `The report of ${cellEn(p)} ${p.text === undefined ? 'has no number' : `says "${p.text}", which is no usable number`}; it was not counted.`,
    },
  },
  REPORT_WITHOUT_MEMBERS: {
    severity: 'error',
    meaning: {
      vi: 'Chỉ tiêu đếm không trùng nhưng báo cáo không nêu mã của từng đối tượng; không được cộng.',
      en: 'The indicator counts things once, but a report does not name them; it was not counted.',
    },
    remedy: {
      vi: 'Nêu mã của từng đối tượng, ví dụ mã số thuế của cơ sở.',
      en: 'Name each thing by its identifier, such as the tax code of an establishment.',
    },
    message: {
      vi: (p) => `Báo cáo ${cellVi(p)} không nêu mã của từng đối tượng; không được cộng.`,
      en: (p) => `The report of ${cellEn(p)} does not name what it counts; it was not counted.`,
    },
  },
  REPORTS_CONTRADICT: {
    severity: 'error',
    meaning: {
      vi: 'Hai báo cáo trùng số hiệu nhưng khác nội dung; không báo cáo nào được cộng.',
      en: 'Two reports have one number and say different things; neither was counted.',
    },
    remedy: {
      vi: 'Xác định báo cáo đúng, hoặc đánh số khác cho báo cáo thứ hai.',
      en: 'Find out which one is right, or give the second one a number of its own.',
    },
    message: {
      vi: (p) => `Báo cáo số "${p.report}" khác nội dung với ${p.first}; không báo cáo nào được cộng.`,
      en: (p) => `The report "${p.report}" contradicts ${p.first}; neither was counted.`,
    },
  },
  STATED_VALUES_CONFLICT: {
    severity: 'error',
    meaning: {
      vi: 'Số cuối kỳ của cùng một địa bàn và cùng một kỳ được báo cáo với các giá trị khác nhau.',
      en: 'Different values were reported as the state of one place at the end of one period.',
    },
    remedy: {
      vi: 'Xác định giá trị đúng và trừ báo cáo sai.',
      en: 'Find out which value is right and subtract the other report.',
    },
    message: {
      vi: (p) => `Báo cáo ${cellVi(p)} có các giá trị khác nhau: ${p.values}.`,
      en: (p) => `The reports of ${cellEn(p)} state different values: ${p.values}.`,
    },
  },
  PROGRESS_KINDS_MIXED: {
    severity: 'error',
    meaning: {
      vi: 'Tiến độ đã lưu gộp cùng một chỉ tiêu theo những cách khác nhau.',
      en: 'Stored progress keeps one indicator in different ways.',
    },
    remedy: {
      vi: 'Tổng hợp lại từ các báo cáo theo một cách, hoặc tách thành hai chỉ tiêu.',
      en: 'Collect the reports again in one way, or make two indicators of it.',
    },
    message: {
      vi: (p) =>
        `Số liệu đã lưu của ${cellVi(p)} gộp theo cách "${p.kind}", các số liệu trước gộp theo cách "${p.first}".`,
      en: (p) => `The stored ${cellEn(p)} is kept as "${p.kind}", those before it as "${p.first}".`,
    },
  },
  SUBTRACTED_HIGHEST: {
    severity: 'error',
    meaning: {
      vi: 'Trừ mức cao nhất thì không còn biết mức cao nhì; không được trừ.',
      en: 'Without the highest value the next one is not known; it was not taken away.',
    },
    remedy: {
      vi: 'Tổng hợp lại từ các báo cáo, bỏ báo cáo sai.',
      en: 'Collect the reports again without the wrong one.',
    },
    message: {
      vi: (p) =>
        `Không trừ được mức cao nhất ${p.highest} của ${cellVi(p)}; cần tổng hợp lại từ các báo cáo.`,
      en: (p) =>
        `The highest value ${p.highest} of ${cellEn(p)} cannot be taken away; collect the reports again.`,
    },
  },
};
