import type { DecimalString, FindingCatalogue } from '@khuyencong/model';
import { formatVnd } from '../money/format-vnd.js';

/**
 * The finding codes of forms and the facts that each carries (mã phát hiện của biểu mẫu). Amounts in whole đồng.
 *
 * @category finding
 * @since 0.1.0
 */
export interface FormFindingParams {
  readonly PLEDGE_MISSING: {
    /** `other-state-money` of the executing unit, `rest` of the investor. */
    readonly pledge: 'other-state-money' | 'rest';
  };
  readonly OTHER_STATE_MONEY: {
    readonly label: string;
    readonly supportVnd: DecimalString;
    readonly otherSourcesVnd: DecimalString;
    /** The words of the note, or the source that the row names. */
    readonly evidenceVi: string;
    readonly evidenceEn: string;
  };
  readonly OTHER_SOURCE_UNNAMED: { readonly label: string; readonly otherSourcesVnd: DecimalString };
  readonly FORM_YEAR_REPEATED: { readonly year: string };
  readonly FORM_PART_UNKNOWN: { readonly part: string; readonly whole: string };
}

const pledges = {
  'other-state-money': {
    vi: 'đơn vị thực hiện cam kết nội dung chi chưa được nguồn ngân sách nhà nước nào khác hỗ trợ',
    en: 'the executing unit pledges that no other state money pays for the same item',
  },
  rest: {
    vi: 'chủ đầu tư cam kết bố trí đủ phần kinh phí còn lại',
    en: 'the investor pledges to pay the rest',
  },
};

/**
 * The texts of the finding codes of forms (nội dung mã phát hiện của biểu mẫu).
 *
 * @category finding
 * @since 0.1.0
 */
export const formFindings: FindingCatalogue<FormFindingParams> = {
  PLEDGE_MISSING: {
    severity: 'warning',
    meaning: {
      vi: 'Dưới bảng dự toán (Mẫu số 1) thiếu một nội dung cam kết.',
      en: 'A pledge below the table of form 1 is missing.',
    },
    remedy: { vi: 'Bổ sung cam kết và ký xác nhận.', en: 'Add the pledge and have it signed.' },
    message: {
      vi: ({ pledge }) => `Mẫu số 1 thiếu cam kết: ${pledges[pledge].vi}.`,
      en: ({ pledge }) => `Form 1 lacks a pledge: ${pledges[pledge].en}.`,
    },
  },
  OTHER_STATE_MONEY: {
    severity: 'error',
    meaning: {
      vi: 'Một nội dung chi vừa dùng kinh phí khuyến công vừa dùng nguồn ngân sách nhà nước khác.',
      en: 'One expense item is paid from khuyến công money and from other state money.',
    },
    remedy: {
      vi: 'Chỉ giữ một nguồn ngân sách nhà nước cho mỗi nội dung chi; nếu nguồn khác không phải ngân sách thì ghi rõ tên nguồn.',
      en: 'Keep one state source for each item; where the other source is no state money, name it.',
    },
    message: {
      vi: (p) =>
        `"${p.label}": kinh phí khuyến công ${formatVnd(p.supportVnd, { language: 'vi' })} và nguồn khác ${formatVnd(p.otherSourcesVnd, { language: 'vi' })} (${p.evidenceVi}) cho cùng một nội dung chi.`,
      en: (p) =>
        `"${p.label}": ${formatVnd(p.supportVnd, { language: 'en' })} of khuyến công money and ${formatVnd(p.otherSourcesVnd, { language: 'en' })} of another source (${p.evidenceEn}) for the same item.`,
    },
  },
  OTHER_SOURCE_UNNAMED: {
    severity: 'warning',
    meaning: {
      vi: 'Cột nguồn khác có số tiền nhưng cột ghi chú không ghi tên nguồn.',
      en: 'The column of other sources holds an amount that the note column does not name.',
    },
    remedy: { vi: 'Ghi rõ nguồn vốn khác tại cột 5.', en: 'Name the other source in column 5.' },
    message: {
      vi: (p) =>
        `"${p.label}": nguồn khác ${formatVnd(p.otherSourcesVnd, { language: 'vi' })}, cột 5 chưa ghi tên nguồn.`,
      en: (p) =>
        `"${p.label}": ${formatVnd(p.otherSourcesVnd, { language: 'en' })} of another source; column 5 does not name it.`,
    },
  },
  FORM_YEAR_REPEATED: {
    severity: 'error',
    meaning: { vi: 'Một năm được ghi hai lần trên cùng một dòng.', en: 'A row has one year twice.' },
    remedy: { vi: 'Giữ một bộ cột cho mỗi năm.', en: 'Keep one set of columns for each year.' },
    message: {
      vi: ({ year }) => `Năm ${year} được ghi hai lần trên cùng một dòng.`,
      en: ({ year }) => `The year ${year} is there twice in one row.`,
    },
  },
  FORM_PART_UNKNOWN: {
    severity: 'error',
    meaning: {
      vi: '"partOf" nêu một dòng không đứng phía trên trong cùng mục.',
      en: '"partOf" names a row that does not stand above it in the same section.',
    },
    remedy: {
      vi: 'Sửa số thứ tự của dòng lớn, hoặc xếp dòng chi tiết dưới dòng lớn.',
      en: 'Correct the number of the whole, or put the part below it.',
    },
    message: {
      vi: (p) =>
        `Dòng "${p.part}" chi tiết cho dòng "${p.whole}", nhưng phía trên trong cùng mục không có dòng đó.`,
      en: (p) =>
        `Row "${p.part}" is a part of row "${p.whole}", but no such row stands above it in the same section.`,
    },
  },
};
