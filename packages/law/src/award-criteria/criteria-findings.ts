import { formatDecimal, type DecimalString, type FindingCatalogue } from '@khuyencong/model';

/**
 * The finding codes of award criteria and the facts that each carries (mã phát hiện của bộ tiêu chí). `option` counts from 1.
 *
 * @category finding
 * @since 0.1.0
 */
export interface CriteriaFindingParams {
  readonly CRITERIA_TOTAL_MISMATCH: {
    readonly set: string;
    readonly stated: DecimalString;
    readonly sum: DecimalString;
    /** Stated minus sum. */
    readonly difference: DecimalString;
  };
  readonly CRITERIA_CORRECTION_MISPLACED: { readonly set: string; readonly printed: string };
  readonly CRITERION_SUM_MISMATCH: {
    readonly criterion: string;
    readonly stated: DecimalString;
    readonly sum: DecimalString;
    /** Stated minus sum. */
    readonly difference: DecimalString;
  };
  readonly CRITERION_BEST_OPTION_MISMATCH: {
    readonly criterion: string;
    readonly best: DecimalString;
    readonly maximum: DecimalString;
  };
  readonly CRITERION_OPTION_ABOVE_MAXIMUM: {
    readonly criterion: string;
    readonly option: string;
    readonly mark: DecimalString;
    readonly maximum: DecimalString;
  };
  readonly CRITERION_OPTION_WITHOUT_MARK: { readonly criterion: string; readonly option: string };
  readonly CRITERION_OPTIONS_EQUAL: {
    readonly criterion: string;
    readonly option: string;
    readonly other: string;
    readonly mark: DecimalString;
  };
  readonly CRITERION_MARK_NEGATIVE: { readonly criterion: string; readonly mark: DecimalString };
  readonly CRITERION_MARK_PRINTED_TWICE: {
    readonly criterion: string;
    readonly maximum: DecimalString;
    readonly other: DecimalString;
  };
  readonly CRITERION_ID_REPEATED: { readonly criterion: string; readonly first: string };
  readonly CRITERION_GATE_UNREACHABLE: {
    readonly criterion: string;
    readonly option: string;
    readonly stars: string;
  };
  readonly CRITERION_GATES_DISORDERED: {
    readonly criterion: string;
    readonly stars: string;
    readonly option: string;
    readonly otherStars: string;
    readonly other: string;
  };
}

const vi = (mark: DecimalString): string => formatDecimal(mark, { language: 'vi' });
const en = (mark: DecimalString): string => formatDecimal(mark, { language: 'en' });

/**
 * The texts of the finding codes of award criteria (nội dung mã phát hiện của bộ tiêu chí).
 *
 * @category finding
 * @since 0.1.0
 */
export const criteriaFindings: FindingCatalogue<CriteriaFindingParams> = {
  CRITERIA_TOTAL_MISMATCH: {
    severity: 'error',
    meaning: {
      vi: 'Tổng điểm của bộ tiêu chí khác tổng điểm tối đa của các phần.',
      en: 'The total of a set is not the sum of its parts.',
    },
    remedy: {
      vi: 'Đối chiếu điểm tối đa của từng phần và tổng điểm với văn bản.',
      en: 'Check the maximum of each part and the total against the document.',
    },
    message: {
      vi: (facts) =>
        `Bộ tiêu chí "${facts.set}" ghi tổng ${vi(facts.stated)} điểm, các phần cộng lại ${vi(facts.sum)} điểm (chênh ${vi(facts.difference)}).`,
      en: (facts) =>
        `The set "${facts.set}" states a total of ${en(facts.stated)}, its parts add up to ${en(facts.sum)} (difference ${en(facts.difference)}).`,
    },
  },
  CRITERIA_CORRECTION_MISPLACED: {
    severity: 'error',
    meaning: {
      vi: 'Một đính chính chỉ tới chỗ không có trong bộ tiêu chí.',
      en: 'A correction points to a place that the set does not have.',
    },
    remedy: {
      vi: 'Sửa path của đính chính, hoặc bỏ đính chính.',
      en: 'Mend the path of the correction, or remove it.',
    },
    message: {
      vi: ({ set, printed }) =>
        `Bộ tiêu chí "${set}": đính chính cho "${printed}" chỉ tới chỗ không có; đính chính không được áp dụng.`,
      en: ({ set, printed }) =>
        `The set "${set}": the correction of "${printed}" points nowhere and is not applied.`,
    },
  },
  CRITERION_SUM_MISMATCH: {
    severity: 'error',
    meaning: {
      vi: 'Điểm tối đa của nhóm tiêu chí khác tổng của các tiêu chí trong nhóm.',
      en: 'The maximum of a group is not the sum of its criteria.',
    },
    remedy: {
      vi: 'Đối chiếu điểm tối đa của nhóm và của từng tiêu chí với văn bản.',
      en: 'Check the maximum of the group and of each criterion against the document.',
    },
    message: {
      vi: (facts) =>
        `Nhóm tiêu chí ${facts.criterion} ghi ${vi(facts.stated)} điểm, các tiêu chí cộng lại ${vi(facts.sum)} điểm (chênh ${vi(facts.difference)}).`,
      en: (facts) =>
        `Group ${facts.criterion} states ${en(facts.stated)}, its criteria add up to ${en(facts.sum)} (difference ${en(facts.difference)}).`,
    },
  },
  CRITERION_BEST_OPTION_MISMATCH: {
    severity: 'error',
    meaning: {
      vi: 'Các mức điểm không cho được đúng điểm tối đa của tiêu chí.',
      en: 'The options of a criterion do not give its maximum.',
    },
    remedy: {
      vi: 'Đối chiếu các mức điểm và điểm tối đa với văn bản.',
      en: 'Check the options and the maximum against the document.',
    },
    message: {
      vi: ({ criterion, best, maximum }) =>
        `Tiêu chí ${criterion}: các mức điểm cho nhiều nhất ${vi(best)} điểm, điểm tối đa là ${vi(maximum)}; hai số phải bằng nhau.`,
      en: ({ criterion, best, maximum }) =>
        `Criterion ${criterion}: the options give at most ${en(best)}, the maximum is ${en(maximum)}; they must be equal.`,
    },
  },
  CRITERION_OPTION_ABOVE_MAXIMUM: {
    severity: 'error',
    meaning: {
      vi: 'Một mức điểm lớn hơn điểm tối đa của tiêu chí.',
      en: 'An option is above the maximum of its criterion.',
    },
    remedy: {
      vi: 'Đối chiếu mức điểm với văn bản; nếu văn bản in sai, ghi vào corrections.',
      en: 'Check the option against the document; a misprint goes into corrections.',
    },
    message: {
      vi: ({ criterion, option, mark, maximum }) =>
        `Tiêu chí ${criterion}, mức thứ ${option}: ${vi(mark)} điểm, vượt điểm tối đa ${vi(maximum)}.`,
      en: ({ criterion, option, mark, maximum }) =>
        `Criterion ${criterion}, option ${option}: ${en(mark)} is above the maximum of ${en(maximum)}.`,
    },
  },
  CRITERION_OPTION_WITHOUT_MARK: {
    severity: 'error',
    meaning: { vi: 'Một mức không ghi điểm.', en: 'An option has no mark.' },
    remedy: {
      vi: 'Ghi điểm của mức; 0 điểm ghi là "0", ô trống không phải 0.',
      en: 'Write the mark of the option; no points is "0", a blank is not 0.',
    },
    message: {
      vi: ({ criterion, option }) => `Tiêu chí ${criterion}, mức thứ ${option}: chưa ghi điểm.`,
      en: ({ criterion, option }) => `Criterion ${criterion}, option ${option}: no mark is written.`,
    },
  },
  CRITERION_OPTIONS_EQUAL: {
    severity: 'warning',
    meaning: {
      vi: 'Hai mức của một tiêu chí có cùng số điểm.',
      en: 'Two options of one criterion have the same mark.',
    },
    remedy: {
      vi: 'Đối chiếu với văn bản; nếu đúng như vậy thì không cần sửa.',
      en: 'Check against the document; if it is so, nothing needs to change.',
    },
    message: {
      vi: ({ criterion, option, other, mark }) =>
        `Tiêu chí ${criterion}: mức thứ ${other} và mức thứ ${option} cùng là ${vi(mark)} điểm.`,
      en: ({ criterion, option, other, mark }) =>
        `Criterion ${criterion}: options ${other} and ${option} both have ${en(mark)}.`,
    },
  },
  CRITERION_MARK_NEGATIVE: {
    severity: 'error',
    meaning: {
      vi: 'Điểm tối đa hoặc một mức điểm nhỏ hơn 0.',
      en: 'A maximum or an option is below 0.',
    },
    remedy: { vi: 'Ghi điểm từ 0 trở lên.', en: 'Write marks of 0 or more.' },
    message: {
      vi: ({ criterion, mark }) => `Tiêu chí ${criterion}: ${vi(mark)} điểm là số âm.`,
      en: ({ criterion, mark }) => `Criterion ${criterion}: ${en(mark)} is negative.`,
    },
  },
  CRITERION_MARK_PRINTED_TWICE: {
    severity: 'error',
    meaning: {
      vi: 'Văn bản in hai số khác nhau cho điểm tối đa của một tiêu chí.',
      en: 'The text prints two different maxima for one criterion.',
    },
    remedy: {
      vi: 'Cộng các tiêu chí để biết số nào đúng và ghi vào corrections.',
      en: 'Add up the criteria to see which holds, and write it into corrections.',
    },
    message: {
      vi: ({ criterion, maximum, other }) =>
        `Tiêu chí ${criterion}: văn bản in cả ${vi(maximum)} và ${vi(other)} điểm; ${vi(maximum)} được dùng.`,
      en: ({ criterion, maximum, other }) =>
        `Criterion ${criterion}: the text prints both ${en(maximum)} and ${en(other)}; ${en(maximum)} is used.`,
    },
  },
  CRITERION_ID_REPEATED: {
    severity: 'error',
    meaning: {
      vi: 'Hai tiêu chí trong một bộ có cùng số hiệu.',
      en: 'Two criteria of one set share an identifier.',
    },
    remedy: {
      vi: 'Đánh số riêng cho mỗi tiêu chí; phiếu chấm ghi điểm theo số hiệu.',
      en: 'Number each criterion of its own; marks are written by identifier.',
    },
    message: {
      vi: ({ criterion, first }) => `Số hiệu tiêu chí "${criterion}" đã dùng ở ${first}.`,
      en: ({ criterion, first }) => `The identifier "${criterion}" is already used at ${first}.`,
    },
  },
  CRITERION_GATE_UNREACHABLE: {
    severity: 'error',
    meaning: {
      vi: 'Mức tối thiểu của một hạng sao không có điểm hợp lệ nên không sản phẩm nào đạt được.',
      en: 'The least option for a star rank has no valid mark, so no product can reach it.',
    },
    remedy: {
      vi: 'Sửa điểm của mức, hoặc bỏ dấu hạng sao ở mức đó.',
      en: 'Mend the mark of the option, or remove its star rank.',
    },
    message: {
      vi: ({ criterion, option, stars }) =>
        `Tiêu chí ${criterion}, mức thứ ${option} (tối thiểu cho ${stars} sao): không có điểm hợp lệ nên không thể đạt.`,
      en: ({ criterion, option, stars }) =>
        `Criterion ${criterion}, option ${option} (least for ${stars} stars): without a valid mark it cannot be reached.`,
    },
  },
  CRITERION_GATES_DISORDERED: {
    severity: 'error',
    meaning: {
      vi: 'Hạng sao cao hơn lại cần mức điểm không cao hơn hạng thấp, hoặc một hạng có hai mức tối thiểu.',
      en: 'More stars ask for no more than fewer stars do, or one rank has two least options.',
    },
    remedy: {
      vi: 'Đối chiếu các dấu sao với văn bản: càng nhiều sao, mức tối thiểu càng cao.',
      en: 'Check the asterisks against the document: more stars, a higher least option.',
    },
    message: {
      vi: ({ criterion, stars, option, otherStars, other }) =>
        `Tiêu chí ${criterion}: mức thứ ${option} (tối thiểu cho ${stars} sao) không khớp với mức thứ ${other} (tối thiểu cho ${otherStars} sao).`,
      en: ({ criterion, stars, option, otherStars, other }) =>
        `Criterion ${criterion}: option ${option} (least for ${stars} stars) does not fit option ${other} (least for ${otherStars} stars).`,
    },
  },
};
