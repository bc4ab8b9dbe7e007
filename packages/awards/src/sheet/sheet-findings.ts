import { changeFindings, type ChangeFindingParams } from './change-findings.js';
import { at, type MarkPlace } from './mark-place.js';
import { formatDecimal, type DecimalString, type FindingCatalogue, type Language } from '@khuyencong/model';
import { wordOf } from '../round/rule-words.js';

/**
 * Facts of the findings about rows of marks and their changes (mã phát hiện về dòng điểm và sửa điểm).
 *
 * @category finding
 * @since 0.1.0
 */
export interface SheetFindingParams extends ChangeFindingParams {
  readonly MARK_ABOVE_MAXIMUM: MarkPlace & { readonly mark: DecimalString; readonly maximum: DecimalString };
  readonly MARK_BELOW_ZERO: MarkPlace & { readonly mark: DecimalString };
  readonly MARK_OFF_STEP: MarkPlace & { readonly mark: DecimalString; readonly step: DecimalString };
  readonly MARK_NOT_AN_OPTION: MarkPlace & { readonly mark: DecimalString; readonly options: string };
  readonly MARK_UNREADABLE: MarkPlace & { readonly text: string };
  readonly MARK_PRODUCT_UNKNOWN: MarkPlace;
  readonly MARK_JUROR_UNKNOWN: MarkPlace;
  readonly MARK_CRITERION_UNKNOWN: MarkPlace & { readonly set: string };
  readonly MARK_GIVEN_TWICE: MarkPlace & { readonly values: string };
  readonly MARK_BESIDE_STATUS: MarkPlace & { readonly status: string };
  readonly MARK_PANEL_NOT_CALLED: MarkPlace;
  readonly MARK_LEFT_BLANK: MarkPlace & {
    readonly missing: string;
    readonly of: string;
    readonly policy: string;
  };
  readonly MARK_CONDITION_NOT_MET: MarkPlace & { readonly mark: DecimalString };
}

const print = (mark: DecimalString, language: Language): string => formatDecimal(mark, { language });

const checkSheet = {
  vi: 'Đối chiếu với phiếu chấm điểm gốc rồi ghi một dòng sửa điểm có lý do.',
  en: 'Compare with the signed sheet, then add a change with its reason.',
};

const refused: FindingCatalogue<
  Pick<
    SheetFindingParams,
    | 'MARK_ABOVE_MAXIMUM'
    | 'MARK_BELOW_ZERO'
    | 'MARK_OFF_STEP'
    | 'MARK_NOT_AN_OPTION'
    | 'MARK_UNREADABLE'
    | 'MARK_GIVEN_TWICE'
  >
> = {
  MARK_ABOVE_MAXIMUM: {
    severity: 'error',
    meaning: {
      vi: 'Điểm cao hơn điểm tối đa của tiêu chí; điểm này không được tính.',
      en: 'A mark is above the maximum of its criterion; it does not count.',
    },
    remedy: checkSheet,
    message: {
      vi: (p) => `${at(p, 'vi')}: điểm ${print(p.mark, 'vi')} cao hơn điểm tối đa ${print(p.maximum, 'vi')}.`,
      en: (p) =>
        `${at(p, 'en')}: the mark ${print(p.mark, 'en')} is above the maximum of ${print(p.maximum, 'en')}.`,
    },
  },
  MARK_BELOW_ZERO: {
    severity: 'error',
    meaning: { vi: 'Điểm nhỏ hơn 0; điểm này không được tính.', en: 'A mark is below 0; it does not count.' },
    remedy: checkSheet,
    message: {
      vi: (p) => `${at(p, 'vi')}: điểm ${print(p.mark, 'vi')} nhỏ hơn 0.`,
      en: (p) => `${at(p, 'en')}: the mark ${print(p.mark, 'en')} is below 0.`,
    },
  },
  MARK_OFF_STEP: {
    severity: 'error',
    meaning: {
      vi: 'Điểm có quá nhiều chữ số thập phân hoặc lệch bước điểm của kỳ bình chọn; điểm này không được tính.',
      en: 'A mark has too many decimals or does not fit the step of the round; it does not count.',
    },
    remedy: checkSheet,
    message: {
      vi: (p) =>
        `${at(p, 'vi')}: điểm ${print(p.mark, 'vi')} không theo bước điểm ${print(p.step, 'vi')} của kỳ bình chọn.`,
      en: (p) =>
        `${at(p, 'en')}: the mark ${print(p.mark, 'en')} does not fit the step of ${print(p.step, 'en')} that the round sets.`,
    },
  },
  MARK_NOT_AN_OPTION: {
    severity: 'error',
    meaning: {
      vi: 'Tiêu chí có các mức điểm cố định và điểm đã chấm không phải một mức; điểm này không được tính.',
      en: 'The criterion has fixed options and the mark is none of them; it does not count.',
    },
    remedy: checkSheet,
    message: {
      vi: (p) => `${at(p, 'vi')}: điểm ${print(p.mark, 'vi')} không phải một trong các mức ${p.options}.`,
      en: (p) => `${at(p, 'en')}: the mark ${print(p.mark, 'en')} is none of the options ${p.options}.`,
    },
  },
  MARK_UNREADABLE: {
    severity: 'error',
    meaning: {
      vi: 'Nội dung ở chỗ ghi điểm không phải một số ở dạng chuẩn; không được tính và không được coi là 0.',
      en: 'What stands for a mark is no canonical number; it does not count and is not 0.',
    },
    remedy: {
      vi: 'Ghi điểm dạng 7.5, hoặc ghi rõ tình trạng: absent, recused, spoiled, not-scored.',
      en: 'Write the mark as 7.5, or a status: absent, recused, spoiled, not-scored.',
    },
    message: {
      vi: (p) => `${at(p, 'vi')}: không đọc được điểm "${p.text}".`,
      en: (p) => `${at(p, 'en')}: "${p.text}" cannot be read as a mark.`,
    },
  },
  MARK_GIVEN_TWICE: {
    severity: 'error',
    meaning: {
      vi: 'Một giám khảo có hai dòng cho cùng một tiêu chí của một sản phẩm; hai giá trị khác nhau thì không giá trị nào được tính.',
      en: 'One juror has two rows for one criterion of one product; where the values differ, neither counts.',
    },
    remedy: {
      vi: 'Giữ một dòng theo phiếu gốc; muốn sửa thì ghi dòng sửa điểm có lý do.',
      en: 'Keep the row of the signed sheet; a correction is a change with its reason.',
    },
    message: {
      vi: (p) => `${at(p, 'vi')}: có nhiều dòng (${p.values}).`,
      en: (p) => `${at(p, 'en')}: several rows (${p.values}).`,
    },
  },
};

const strangers: FindingCatalogue<
  Pick<
    SheetFindingParams,
    | 'MARK_PRODUCT_UNKNOWN'
    | 'MARK_JUROR_UNKNOWN'
    | 'MARK_CRITERION_UNKNOWN'
    | 'MARK_BESIDE_STATUS'
    | 'MARK_PANEL_NOT_CALLED'
    | 'MARK_LEFT_BLANK'
    | 'MARK_CONDITION_NOT_MET'
  >
> = {
  MARK_PRODUCT_UNKNOWN: {
    severity: 'error',
    meaning: {
      vi: 'Có điểm cho một sản phẩm không có trong danh sách tham gia.',
      en: 'A mark is for a product that is not entered.',
    },
    remedy: {
      vi: 'Kiểm tra mã sản phẩm hoặc bổ sung sản phẩm vào danh sách.',
      en: 'Check the id, or add the product to the list.',
    },
    message: {
      vi: (p) => `${at(p, 'vi')}: sản phẩm không có trong danh sách tham gia.`,
      en: (p) => `${at(p, 'en')}: the product is not entered in the round.`,
    },
  },
  MARK_JUROR_UNKNOWN: {
    severity: 'error',
    meaning: {
      vi: 'Có điểm của người không thuộc Ban Giám khảo hoặc không được chấm điểm.',
      en: 'A mark comes from somebody who is not on the jury or must not mark.',
    },
    remedy: {
      vi: 'Kiểm tra mã giám khảo và quyết định thành lập Ban Giám khảo.',
      en: 'Check the id against the decision that sets up the jury.',
    },
    message: {
      vi: (p) => `${at(p, 'vi')}: người chấm không thuộc Ban Giám khảo.`,
      en: (p) => `${at(p, 'en')}: this person is not a juror who marks.`,
    },
  },
  MARK_CRITERION_UNKNOWN: {
    severity: 'error',
    meaning: {
      vi: 'Có điểm cho một tiêu chí không có trong bộ tiêu chí, hoặc cho cả nhóm tiêu chí.',
      en: 'A mark is for a criterion that the set does not have, or for a group of criteria.',
    },
    remedy: { vi: 'Dùng số thứ tự tiêu chí của phiếu chấm điểm.', en: 'Use the ids of the score sheet.' },
    message: {
      vi: (p) => `${at(p, 'vi')}: bộ tiêu chí ${p.set} không có tiêu chí chấm điểm này.`,
      en: (p) => `${at(p, 'en')}: the set ${p.set} has no such criterion to mark.`,
    },
  },
  MARK_BESIDE_STATUS: {
    severity: 'error',
    meaning: {
      vi: 'Phiếu ghi vắng mặt, rút lui hoặc không hợp lệ nhưng vẫn có điểm; tình trạng được giữ, điểm không được tính.',
      en: 'A sheet is absent, recused or spoiled and yet has marks; the status stands, the marks do not count.',
    },
    remedy: checkSheet,
    message: {
      vi: (p) => `${at(p, 'vi')}: phiếu ghi "${p.status}" nhưng vẫn có điểm.`,
      en: (p) => `${at(p, 'en')}: the sheet says "${p.status}" and yet has marks.`,
    },
  },
  MARK_PANEL_NOT_CALLED: {
    severity: 'error',
    meaning: {
      vi: 'Giám khảo của ban chấm thứ hai cho điểm một sản phẩm không được chuyển chấm lại; phiếu không được tính.',
      en: 'A juror of the second panel marked a product that was not sent to it; the sheet does not count.',
    },
    remedy: {
      vi: 'Ghi quyết định chuyển ban thứ hai kèm lý do, hoặc bỏ phiếu.',
      en: 'Record the referral with its reason, or drop the sheet.',
    },
    message: {
      vi: (p) => `${at(p, 'vi')}: sản phẩm không được chuyển ban chấm thứ hai.`,
      en: (p) => `${at(p, 'en')}: the product was not sent to the second panel.`,
    },
  },
  MARK_LEFT_BLANK: {
    severity: 'warning',
    meaning: {
      vi: 'Phiếu còn tiêu chí bỏ trống. Bỏ trống không phải 0 điểm; cách xử lý theo thể lệ của kỳ.',
      en: 'A sheet has blanks. A blank is not 0; the rules of the round say what becomes of it.',
    },
    remedy: {
      vi: 'Đề nghị giám khảo chấm bổ sung, hoặc giữ nguyên theo thể lệ.',
      en: 'Ask the juror to complete it, or leave it to the rules.',
    },
    message: {
      vi: (p) =>
        `${at(p, 'vi')}: bỏ trống ${p.missing}/${p.of} tiêu chí; theo thể lệ: ${wordOf(p.policy, 'vi')}.`,
      en: (p) =>
        `${at(p, 'en')}: ${p.missing} of ${p.of} criteria left blank; by the rules: ${wordOf(p.policy, 'en')}.`,
    },
  },
  MARK_CONDITION_NOT_MET: {
    severity: 'warning',
    meaning: {
      vi: 'Tiêu chí chỉ áp dụng khi có điều kiện; điều kiện không đáp ứng nên tiêu chí được 0 điểm, điểm đã chấm không được tính.',
      en: 'The criterion applies only under a condition that is not met; it earns 0 and the mark given does not count.',
    },
    remedy: { vi: 'Kiểm tra kết luận về điều kiện.', en: 'Check the ruling on the condition.' },
    message: {
      vi: (p) =>
        `${at(p, 'vi')}: đã chấm ${print(p.mark, 'vi')} điểm nhưng điều kiện áp dụng tiêu chí không đáp ứng.`,
      en: (p) =>
        `${at(p, 'en')}: marked ${print(p.mark, 'en')}, but the condition of the criterion is not met.`,
    },
  },
};

/** Texts of the findings about rows of marks and their changes. */
export const sheetFindings: FindingCatalogue<SheetFindingParams> = {
  ...refused,
  ...strangers,
  ...changeFindings,
};
