import {
  formatDecimal,
  type DecimalString,
  type FindingCatalogue,
  type FractionText,
  type Language,
  type LocalText,
} from '@khuyencong/model';
import type { DecisionStep } from '../scoring/round-result.js';

/**
 * Facts of the findings about decisions and acts of the council (mã phát hiện về quyết định của hội đồng).
 *
 * @category finding
 * @since 0.1.0
 */
export interface DecisionFindingParams {
  readonly TIE_AT_CUT: { readonly step: DecisionStep; readonly products: string; readonly places: string };
  readonly ACT_PRODUCT_UNKNOWN: { readonly act: string; readonly product: string };
  readonly ACT_WITHOUT_REASON: { readonly act: string };
  readonly OVERRIDE_NOT_OPEN: {
    readonly product: string;
    readonly mean: DecimalString | FractionText | 'none';
    readonly step: DecisionStep;
  };
  readonly OVERRIDE_PRIZE_UNKNOWN: { readonly product: string; readonly prize: string };
  readonly MERGE_NOT_PASSED: { readonly set: string; readonly product: string };
  readonly MERGE_TWO_MAKERS: { readonly set: string; readonly makers: string };
  readonly MERGE_ID_TAKEN: { readonly set: string; readonly id: string };
  readonly TIE_ACT_NOT_TIED: { readonly products: string };
  readonly STARS_ACT_NOT_OPEN: { readonly product: string; readonly stars: string };
}

/** The steps as a sentence names them. */
export const stepLabels: Readonly<Record<DecisionStep, LocalText>> = {
  eligible: { vi: 'đủ điều kiện', en: 'eligible' },
  scored: { vi: 'có điểm bình quân', en: 'scored' },
  passed: { vi: 'đạt điểm', en: 'passed' },
  recognised: { vi: 'được công nhận', en: 'recognised' },
  prized: { vi: 'được giải', en: 'given a prize' },
  'put-forward': { vi: 'được đề cử lên cấp trên', en: 'put forward' },
};

function printMean(mean: DecimalString | FractionText | 'none', language: Language): string {
  if (mean === 'none') return language === 'vi' ? 'chưa có' : 'none';
  return mean.includes('/') ? mean : formatDecimal(mean as DecimalString, { language });
}

const redoAct = { vi: 'Kiểm tra lại quyết định.', en: 'Check the act.' };

const acts: FindingCatalogue<
  Pick<
    DecisionFindingParams,
    | 'ACT_PRODUCT_UNKNOWN'
    | 'ACT_WITHOUT_REASON'
    | 'OVERRIDE_NOT_OPEN'
    | 'OVERRIDE_PRIZE_UNKNOWN'
    | 'TIE_ACT_NOT_TIED'
    | 'STARS_ACT_NOT_OPEN'
  >
> = {
  ACT_PRODUCT_UNKNOWN: {
    severity: 'error',
    meaning: {
      vi: 'Quyết định nêu một sản phẩm không có trong kỳ; không được áp dụng.',
      en: 'An act names a product that is not in the round; it is not applied.',
    },
    remedy: redoAct,
    message: {
      vi: (p) => `Quyết định "${p.act}": không có sản phẩm ${p.product}.`,
      en: (p) => `The act "${p.act}" names ${p.product}, which is not in the round.`,
    },
  },
  ACT_WITHOUT_REASON: {
    severity: 'error',
    meaning: {
      vi: 'Quyết định không nêu lý do; không được áp dụng.',
      en: 'An act without a reason; it is not applied.',
    },
    remedy: { vi: 'Nêu lý do.', en: 'Give the reason.' },
    message: {
      vi: (p) => `Quyết định "${p.act}" không nêu lý do.`,
      en: (p) => `The act "${p.act}" gives no reason.`,
    },
  },
  OVERRIDE_NOT_OPEN: {
    severity: 'error',
    meaning: {
      vi: 'Hội đồng chọn một sản phẩm chưa qua bước trước. Chỉ công nhận sản phẩm đạt điểm bình quân, chỉ đề cử sản phẩm được công nhận; quyết định này không được áp dụng.',
      en: 'The council chose a product that did not come through the step before. Only what passed is recognised and only what is recognised is put forward; the act is not applied.',
    },
    remedy: {
      vi: 'Chỉ chọn trong số sản phẩm đã qua bước trước.',
      en: 'Choose among those that came through the step before.',
    },
    message: {
      vi: (p) =>
        `Sản phẩm ${p.product} chưa qua bước trước (điểm bình quân: ${printMean(p.mean, 'vi')}) nên không thể ${stepLabels[p.step].vi}.`,
      en: (p) =>
        `Product ${p.product} did not come through the step before (mean: ${printMean(p.mean, 'en')}), so it cannot be ${stepLabels[p.step].en}.`,
    },
  },
  OVERRIDE_PRIZE_UNKNOWN: {
    severity: 'error',
    meaning: {
      vi: 'Quyết định trao một giải không có trong cơ cấu giải thưởng; không được áp dụng.',
      en: 'An act gives a prize that the round does not have; it is not applied.',
    },
    remedy: redoAct,
    message: {
      vi: (p) => `Sản phẩm ${p.product}: không có giải "${p.prize}".`,
      en: (p) => `Product ${p.product}: there is no prize "${p.prize}".`,
    },
  },
  TIE_ACT_NOT_TIED: {
    severity: 'error',
    meaning: {
      vi: 'Quyết định xếp thứ tự các sản phẩm không bằng điểm nhau; không được áp dụng.',
      en: 'An act orders products that are not tied; it is not applied.',
    },
    remedy: redoAct,
    message: {
      vi: (p) => `Các sản phẩm ${p.products} không bằng điểm nhau.`,
      en: (p) => `The products ${p.products} are not tied.`,
    },
  },
  STARS_ACT_NOT_OPEN: {
    severity: 'error',
    meaning: {
      vi: 'Quyết định hạng sao cho một sản phẩm đã xếp hạng được hoặc hạng cao hơn điểm cho phép; không được áp dụng.',
      en: 'An act gives stars where the rank is not open, or more than the mean allows; it is not applied.',
    },
    remedy: redoAct,
    message: {
      vi: (p) => `Sản phẩm ${p.product}: Hội đồng không có căn cứ xếp ${p.stars} sao.`,
      en: (p) => `Product ${p.product}: ${p.stars} stars are not open to the council.`,
    },
  },
};

const merges: FindingCatalogue<
  Pick<DecisionFindingParams, 'MERGE_NOT_PASSED' | 'MERGE_TWO_MAKERS' | 'MERGE_ID_TAKEN'>
> = {
  MERGE_NOT_PASSED: {
    severity: 'error',
    meaning: {
      vi: 'Chỉ gộp các sản phẩm đã đạt điểm thành bộ; quyết định không được áp dụng.',
      en: 'Only entries that passed are merged into a set; the act is not applied.',
    },
    remedy: redoAct,
    message: {
      vi: (p) => `Bộ ${p.set}: sản phẩm ${p.product} chưa đạt điểm.`,
      en: (p) => `Set ${p.set}: product ${p.product} did not pass.`,
    },
  },
  MERGE_TWO_MAKERS: {
    severity: 'error',
    meaning: {
      vi: 'Bộ sản phẩm phải do một cơ sở sản xuất; quyết định không được áp dụng.',
      en: 'A set has one maker; the act is not applied.',
    },
    remedy: redoAct,
    message: {
      vi: (p) => `Bộ ${p.set} gồm sản phẩm của nhiều cơ sở (${p.makers}).`,
      en: (p) => `Set ${p.set} has several makers (${p.makers}).`,
    },
  },
  MERGE_ID_TAKEN: {
    severity: 'error',
    meaning: {
      vi: 'Mã bộ đã dùng, hoặc sản phẩm đã thuộc bộ khác, hoặc bộ có ít hơn hai sản phẩm hoặc nhiều nhóm; quyết định không được áp dụng.',
      en: 'The id of the set is taken, a product is in another set already, or the set has fewer than two products or several groups; the act is not applied.',
    },
    remedy: redoAct,
    message: {
      vi: (p) => `Bộ ${p.set}: không lập được bộ vì ${p.id} đã dùng hoặc không phù hợp.`,
      en: (p) => `Set ${p.set} cannot be made: ${p.id} is taken or does not fit.`,
    },
  },
};

/** Texts of the findings about decisions and acts of the council. */
export const decisionFindings: FindingCatalogue<DecisionFindingParams> = {
  TIE_AT_CUT: {
    severity: 'warning',
    meaning: {
      vi: 'Sau mọi tiêu chí phụ, các sản phẩm vẫn bằng nhau và không đủ chỗ cho tất cả; Hội đồng quyết định, không theo thứ tự nhập liệu.',
      en: 'After every declared key products are still tied and there are too few places; the council decides, never the order of the data.',
    },
    remedy: {
      vi: 'Hội đồng quyết định thứ tự và nêu lý do.',
      en: 'Let the council order them, with a reason.',
    },
    message: {
      vi: (p) =>
        `Các sản phẩm ${p.products} vẫn bằng nhau, chỉ còn ${p.places} chỗ để ${stepLabels[p.step].vi}: Hội đồng quyết định.`,
      en: (p) =>
        `The products ${p.products} are still tied with ${p.places} ${p.places === '1' ? 'place' : 'places'} left to be ${stepLabels[p.step].en}: the council decides.`,
    },
  },
  ...acts,
  ...merges,
};
