import { decimalString, formatDecimal, type FindingCatalogue } from '@khuyencong/model';

/**
 * A sum that a table states (số cộng ghi trong bảng).
 *
 * @category finding
 * @since 0.1.0
 */
export interface ClaimFacts {
  readonly header: string;
  /** What the row of the sum says. */
  readonly label: string;
  readonly claim: string;
}

/**
 * The finding codes of sums and the facts that each carries (mã phát hiện về số cộng trong bảng).
 *
 * @category finding
 * @since 0.1.0
 */
export interface ClaimFindingParams {
  readonly SUM_DIFFERS: ClaimFacts & {
    readonly sum: string;
    /** Claim minus sum. */
    readonly difference: string;
    /** Cells that were summed: `K5:K9`, or lines in a text file. */
    readonly cells: string;
  };
  readonly CLAIM_NOT_CHECKED: ClaimFacts & { readonly cells: string };
  readonly CLAIM_WITHOUT_PARTS: ClaimFacts;
  readonly TOTAL_CELL_MISSING: { readonly header: string; readonly label: string; readonly sum: string };
  readonly TOTAL_ROW_MISSING: { readonly sections: string };
}

const printed = (value: string, language: 'vi' | 'en'): string =>
  formatDecimal(decimalString(value), { language });

/**
 * The texts of the finding codes of sums (nội dung mã phát hiện về số cộng trong bảng).
 *
 * @category finding
 * @since 0.1.0
 */
export const claimFindings: FindingCatalogue<ClaimFindingParams> = {
  SUM_DIFFERS: {
    severity: 'error',
    meaning: {
      vi: 'Số cộng ghi trong bảng khác tổng các dòng.',
      en: 'A sum stated in the table differs from what its rows make.',
    },
    remedy: {
      vi: 'Kiểm tra ô tổng và các ô được cộng; sửa ô sai.',
      en: 'Check the sum and the cells summed, and correct the wrong one.',
    },
    message: {
      vi: (p) =>
        `Cột "${p.header}", dòng "${p.label}": ghi ${printed(p.claim, 'vi')}, cộng các ô ${p.cells} được ${printed(p.sum, 'vi')}; chênh lệch ${printed(p.difference, 'vi')}.`,
      en: (p) =>
        `"${p.header}", row "${p.label}": ${printed(p.claim, 'en')} is stated, the cells ${p.cells} make ${printed(p.sum, 'en')}; the difference is ${printed(p.difference, 'en')}.`,
    },
  },
  CLAIM_NOT_CHECKED: {
    severity: 'warning',
    meaning: {
      vi: 'Không kiểm tra được số cộng vì có ô không đọc được.',
      en: 'A sum could not be checked because a cell could not be read.',
    },
    remedy: { vi: 'Sửa các ô không đọc được rồi kiểm tra lại.', en: 'Correct those cells and check again.' },
    message: {
      vi: (p) =>
        `Cột "${p.header}", dòng "${p.label}": chưa kiểm tra được số ${printed(p.claim, 'vi')} vì trong các ô ${p.cells} có ô không đọc được.`,
      en: (p) =>
        `"${p.header}", row "${p.label}": ${printed(p.claim, 'en')} could not be checked, as not all of the cells ${p.cells} could be read.`,
    },
  },
  CLAIM_WITHOUT_PARTS: {
    severity: 'info',
    meaning: {
      vi: 'Số cộng không có dòng nào để đối chiếu.',
      en: 'A sum stands without rows to compare it with.',
    },
    remedy: {
      vi: 'Bổ sung các dòng chi tiết nếu có.',
      en: 'Add the rows that make it, where there are any.',
    },
    message: {
      vi: (p) =>
        `Cột "${p.header}", dòng "${p.label}": không có dòng chi tiết để đối chiếu số ${printed(p.claim, 'vi')}.`,
      en: (p) => `"${p.header}", row "${p.label}": no rows make up ${printed(p.claim, 'en')}.`,
    },
  },
  TOTAL_CELL_MISSING: {
    severity: 'warning',
    meaning: {
      vi: 'Dòng tổng thiếu số ở một cột có số liệu.',
      en: 'The row of the total is empty in a column that has figures.',
    },
    remedy: { vi: 'Ghi số cộng vào ô.', en: 'Write the sum into the cell.' },
    message: {
      vi: (p) =>
        `Cột "${p.header}", dòng "${p.label}": ô tổng bị trống; các dòng cộng lại được ${printed(p.sum, 'vi')}.`,
      en: (p) =>
        `"${p.header}", row "${p.label}": the total is empty; the rows make ${printed(p.sum, 'en')}.`,
    },
  },
  TOTAL_ROW_MISSING: {
    severity: 'warning',
    meaning: {
      vi: 'Bảng có số cộng từng mục nhưng không có dòng tổng cộng.',
      en: 'The table has sums by section and no row for the total.',
    },
    remedy: { vi: 'Thêm dòng "Tổng cộng".', en: 'Add a row for the total.' },
    message: {
      vi: (p) => `Bảng có số cộng của ${p.sections} mục nhưng không có dòng "Tổng cộng".`,
      en: (p) => `The table has the sums of ${p.sections} sections and no row for the total.`,
    },
  },
};
