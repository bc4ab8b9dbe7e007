import {
  formatDecimal,
  type DecimalString,
  type FindingCatalogue,
  type FractionText,
  type Language,
} from '@khuyencong/model';
import { wordOf } from '../round/rule-words.js';
import { notScoredLabels } from './not-scored-labels.js';
import type { NotScoredReason } from './round-result.js';

/**
 * Facts of the findings about what becomes of a product (mã phát hiện về kết quả của sản phẩm).
 *
 * @category finding
 * @since 0.1.0
 */
export interface OutcomeFindingParams {
  readonly PRODUCT_NOT_SCORED: { readonly product: string; readonly because: NotScoredReason };
  readonly ALL_RECUSED: { readonly product: string; readonly jurors: string };
  readonly QUORUM_NOT_REACHED: { readonly product: string; readonly sheets: string; readonly needed: string };
  readonly SPREAD_TOO_WIDE: {
    readonly product: string;
    readonly spread: DecimalString | FractionText;
    readonly most: DecimalString;
    readonly policy: string;
  };
  readonly STOP_DISPUTED: {
    readonly product: string;
    readonly criterion: string;
    readonly zeros: string;
    readonly jurors: string;
  };
  readonly REQUIREMENT_NOT_MET: { readonly product: string; readonly criterion: string };
  readonly CONDITION_UNKNOWN: {
    readonly product: string;
    readonly condition: string;
    readonly criterion: string;
  };
  readonly MEAN_IN_BAND_GAP: {
    readonly product: string;
    readonly mean: DecimalString | FractionText;
    readonly below: string;
    readonly above: string;
  };
  readonly GATE_MISSED: {
    readonly product: string;
    readonly mean: DecimalString | FractionText;
    readonly stars: string;
    readonly criteria: string;
    readonly question: string;
    /** The same in English. */
    readonly questionEn: string;
  };
  readonly GATE_NOT_KNOWN: { readonly product: string; readonly criterion: string };
  readonly BAND_LEVEL_NOT_KNOWN: { readonly scheme: string };
}

const isDecimal = (mark: DecimalString | FractionText): mark is DecimalString => !mark.includes('/');
const print = (mark: DecimalString | FractionText, language: Language): string =>
  isDecimal(mark) ? formatDecimal(mark, { language }) : mark;

const marking: FindingCatalogue<
  Pick<OutcomeFindingParams, 'PRODUCT_NOT_SCORED' | 'ALL_RECUSED' | 'QUORUM_NOT_REACHED' | 'SPREAD_TOO_WIDE'>
> = {
  PRODUCT_NOT_SCORED: {
    severity: 'warning',
    meaning: {
      vi: 'Sản phẩm chưa có điểm bình quân. Chưa chấm không phải 0 điểm.',
      en: 'A product has no mean. Not scored is not 0.',
    },
    remedy: {
      vi: 'Bổ sung phiếu, hoặc Hội đồng quyết định.',
      en: 'Complete the sheets, or let the council decide.',
    },
    message: {
      vi: (p) => `Sản phẩm ${p.product} chưa có điểm bình quân: ${notScoredLabels[p.because].vi}.`,
      en: (p) => `Product ${p.product} is not scored: ${notScoredLabels[p.because].en}.`,
    },
  },
  ALL_RECUSED: {
    severity: 'error',
    meaning: {
      vi: 'Tất cả giám khảo rút lui khỏi việc chấm một sản phẩm; sản phẩm chưa được chấm.',
      en: 'Every juror stood aside from a product; it is not scored.',
    },
    remedy: { vi: 'Cử giám khảo khác chấm sản phẩm này.', en: 'Appoint other jurors for this product.' },
    message: {
      vi: (p) => `Sản phẩm ${p.product}: cả ${p.jurors} giám khảo đều rút lui, chưa có ai chấm.`,
      en: (p) => `Product ${p.product}: all ${p.jurors} jurors stood aside and nobody marked it.`,
    },
  },
  QUORUM_NOT_REACHED: {
    severity: 'warning',
    meaning: {
      vi: 'Sản phẩm có ít phiếu hơn số tối thiểu của thể lệ, hoặc thiếu phiếu của Trưởng ban khi thể lệ yêu cầu; chưa được tính điểm.',
      en: 'A product has fewer sheets than the rules need, or not the one of the head where they ask for it; it is not scored.',
    },
    remedy: { vi: 'Chấm bổ sung.', en: 'Have it marked by more jurors.' },
    message: {
      vi: (p) => `Sản phẩm ${p.product}: có ${p.sheets} phiếu hợp lệ, thể lệ cần ${p.needed}.`,
      en: (p) => `Product ${p.product}: ${p.sheets} sheets count, the rules need ${p.needed}.`,
    },
  },
  SPREAD_TOO_WIDE: {
    severity: 'warning',
    meaning: {
      vi: 'Tổng điểm của các giám khảo chênh nhau quá mức thể lệ cho phép.',
      en: 'The totals of the jurors lie further apart than the rules allow.',
    },
    remedy: {
      vi: 'Thảo luận và chấm lại; ghi các dòng sửa điểm có lý do.',
      en: 'Discuss and mark again; record the changes with their reasons.',
    },
    message: {
      vi: (p) =>
        `Sản phẩm ${p.product}: tổng điểm chênh ${print(p.spread, 'vi')}, quá ${print(p.most, 'vi')}; theo thể lệ: ${wordOf(p.policy, 'vi')}.`,
      en: (p) =>
        `Product ${p.product}: totals differ by ${print(p.spread, 'en')}, more than ${print(p.most, 'en')}; by the rules: ${wordOf(p.policy, 'en')}.`,
    },
  },
};

const conditions: FindingCatalogue<
  Pick<OutcomeFindingParams, 'STOP_DISPUTED' | 'REQUIREMENT_NOT_MET' | 'CONDITION_UNKNOWN'>
> = {
  STOP_DISPUTED: {
    severity: 'warning',
    meaning: {
      vi: 'Tiêu chí dừng đánh giá khi 0 điểm, nhưng chỉ một số giám khảo cho 0; văn bản không nói trường hợp này. Sản phẩm chưa được xét.',
      en: 'A criterion ends the assessment at 0, but only some jurors gave 0; the text does not say what follows. The product is not decided on.',
    },
    remedy: { vi: 'Hội đồng kết luận điều kiện dừng.', en: 'Let the council rule on the stop condition.' },
    message: {
      vi: (p) =>
        `Sản phẩm ${p.product}, tiêu chí ${p.criterion}: ${p.zeros}/${p.jurors} giám khảo cho 0 điểm. Văn bản không nói trường hợp này; cách hiểu ở đây là chỉ dừng khi mọi phiếu đều cho 0, nên sản phẩm chưa được xét.`,
      en: (p) =>
        `Product ${p.product}, criterion ${p.criterion}: ${p.zeros} of ${p.jurors} jurors gave 0. The text does not say what follows; our reading stops only when every sheet has 0, so the product is not decided on.`,
    },
  },
  REQUIREMENT_NOT_MET: {
    severity: 'warning',
    meaning: {
      vi: 'Một yêu cầu của tiêu chí không đáp ứng; văn bản không nói hậu quả. Sản phẩm chưa được xét.',
      en: 'A requirement of a criterion is not met; the text does not say what follows. The product is not decided on.',
    },
    remedy: { vi: 'Hội đồng quyết định.', en: 'Let the council decide.' },
    message: {
      vi: (p) => `Sản phẩm ${p.product} không đáp ứng yêu cầu của tiêu chí ${p.criterion}.`,
      en: (p) => `Product ${p.product} does not meet the requirement of criterion ${p.criterion}.`,
    },
  },
  CONDITION_UNKNOWN: {
    severity: 'error',
    meaning: {
      vi: 'Kết luận nêu một điều kiện không có trong bộ tiêu chí; không được áp dụng.',
      en: 'A ruling names a condition that the criteria do not have; it is not applied.',
    },
    remedy: {
      vi: 'Kiểm tra sản phẩm, tiêu chí và loại điều kiện.',
      en: 'Check product, criterion and kind.',
    },
    message: {
      vi: (p) => `Sản phẩm ${p.product}: không có điều kiện "${p.condition}" ở tiêu chí ${p.criterion}.`,
      en: (p) => `Product ${p.product}: there is no condition "${p.condition}" at criterion ${p.criterion}.`,
    },
  },
};

const stars: FindingCatalogue<
  Pick<OutcomeFindingParams, 'MEAN_IN_BAND_GAP' | 'GATE_MISSED' | 'GATE_NOT_KNOWN' | 'BAND_LEVEL_NOT_KNOWN'>
> = {
  MEAN_IN_BAND_GAP: {
    severity: 'warning',
    meaning: {
      vi: 'Điểm bình quân nằm giữa hai hạng vì các hạng ghi bằng số nguyên; văn bản không nói làm tròn.',
      en: 'The mean lies between two ranks because the ranks are whole numbers; the text names no rounding.',
    },
    remedy: {
      vi: 'Hội đồng quyết định hạng, hoặc thể lệ nêu cách làm tròn.',
      en: 'Let the council decide, or name a rounding in the rules.',
    },
    message: {
      vi: (p) =>
        `Sản phẩm ${p.product}: điểm bình quân ${print(p.mean, 'vi')} nằm giữa hạng ${p.below} sao và ${p.above} sao.`,
      en: (p) =>
        `Product ${p.product}: the mean ${print(p.mean, 'en')} lies between the ranks of ${p.below} and ${p.above} stars.`,
    },
  },
  GATE_MISSED: {
    severity: 'warning',
    meaning: {
      vi: 'Tổng điểm đủ cho một hạng sao nhưng thiếu mức tối thiểu của một tiêu chí cho hạng đó.',
      en: 'The mean is enough for a rank, but a criterion misses the least option of that rank.',
    },
    remedy: {
      vi: 'Xem các tiêu chí nêu trong thông báo; Hội đồng quyết định nếu văn bản không nói.',
      en: 'See the criteria named; the council decides where the text is silent.',
    },
    message: {
      vi: (p) =>
        `Sản phẩm ${p.product}: điểm bình quân ${print(p.mean, 'vi')} nhưng không đạt ${p.stars} sao vì tiêu chí ${p.criteria} dưới mức tối thiểu. Điểm chưa rõ: ${p.question}`,
      en: (p) =>
        `Product ${p.product}: the mean is ${print(p.mean, 'en')}, but not ${p.stars} stars, because criterion ${p.criteria} is below its least option. Open question: ${p.questionEn}`,
    },
  },
  GATE_NOT_KNOWN: {
    severity: 'warning',
    meaning: {
      vi: 'Tiêu chí có nhiều trường hợp và hồ sơ chưa nêu trường hợp nào, nên chưa xét được mức tối thiểu.',
      en: 'The criterion has several cases and none is stated for the product, so its least option is not known.',
    },
    remedy: { vi: 'Nêu trường hợp của sản phẩm.', en: 'State the case of the product.' },
    message: {
      vi: (p) => `Sản phẩm ${p.product}: chưa nêu trường hợp của tiêu chí ${p.criterion}.`,
      en: (p) => `Product ${p.product}: the case of criterion ${p.criterion} is not stated.`,
    },
  },
  BAND_LEVEL_NOT_KNOWN: {
    severity: 'info',
    meaning: {
      vi: 'Chưa biết cấp nào công nhận từng hạng sao; chỉ xếp hạng, chưa xét công nhận.',
      en: 'Which level grants which rank is not known; stars are given, recognition is not decided.',
    },
    remedy: { vi: 'Bổ sung cấp công nhận vào bộ tiêu chí.', en: 'Add the granting level to the scheme.' },
    message: {
      vi: (p) => `${p.scheme}: chưa biết cấp công nhận của các hạng sao.`,
      en: (p) => `${p.scheme}: which level grants the stars is not known.`,
    },
  },
};

/** Texts of the findings about what becomes of a product. */
export const outcomeFindings: FindingCatalogue<OutcomeFindingParams> = {
  ...marking,
  ...conditions,
  ...stars,
};
