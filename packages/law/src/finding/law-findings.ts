import { formatDay, formatDecimal, type DecimalString, type FindingCatalogue } from '@khuyencong/model';

/**
 * The finding codes of the law package and the facts that each carries (mã phát hiện của gói law).
 *
 * @category finding
 * @since 0.1.0
 */
export interface LawFindingParams {
  readonly NORM_WITHOUT_CITATION: { readonly norm: string };
  readonly NORM_PERIOD_REVERSED: { readonly norm: string; readonly from: string; readonly to: string };
  readonly NORM_PROVINCE_MISSING: { readonly norm: string };
  readonly NORM_PROVINCE_UNEXPECTED: { readonly norm: string; readonly province: string };
  readonly NORM_RATE_OUT_OF_RANGE: { readonly norm: string; readonly ratePercent: DecimalString };
  readonly NORM_AMOUNT_NOT_POSITIVE: {
    readonly norm: string;
    readonly field: string;
    readonly value: DecimalString;
  };
  readonly NORM_TIERS_OVERLAP: { readonly norm: string; readonly tier: string; readonly other: string };
  readonly NORMS_OVERLAP: {
    readonly norm: string;
    readonly other: string;
    readonly activity: string;
    readonly level: string;
    readonly province?: string | undefined;
    /** First day that both cover. */
    readonly from: string;
  };
}

const ofProvince = (province: string | undefined): string => (province === undefined ? '' : `, ${province}`);

/**
 * The texts of the finding codes of the law package (nội dung mã phát hiện của gói law).
 *
 * @category finding
 * @since 0.1.0
 */
export const lawFindings: FindingCatalogue<LawFindingParams> = {
  NORM_WITHOUT_CITATION: {
    severity: 'error',
    meaning: {
      vi: 'Định mức không dẫn văn bản quy định.',
      en: 'A norm does not say which document it comes from.',
    },
    remedy: {
      vi: 'Bổ sung citation với số hiệu văn bản (instrument), điều, khoản, điểm và mức độ kiểm chứng.',
      en: 'Add a citation: number of the document (instrument), article, clause, point, and how it was verified.',
    },
    message: {
      vi: ({ norm }) =>
        `Định mức "${norm}" không dẫn văn bản nên không được dùng; đề nghị bổ sung trích dẫn.`,
      en: ({ norm }) => `The norm "${norm}" has no citation and is not used; add one.`,
    },
  },
  NORM_PERIOD_REVERSED: {
    severity: 'error',
    meaning: {
      vi: 'Ngày hết hiệu lực của định mức đứng trước ngày có hiệu lực.',
      en: 'A norm ends before it begins.',
    },
    remedy: {
      vi: 'Kiểm tra lại hai ngày theo văn bản; cả hai ngày đều được tính.',
      en: 'Check both days against the document; both are included.',
    },
    message: {
      vi: ({ norm, from, to }) =>
        `Định mức "${norm}" có hiệu lực từ ${formatDay(from, { language: 'vi' })} nhưng hết hiệu lực ${formatDay(to, { language: 'vi' })}.`,
      en: ({ norm, from, to }) => `The norm "${norm}" begins on ${from} but ends on ${to}.`,
    },
  },
  NORM_PROVINCE_MISSING: {
    severity: 'error',
    meaning: {
      vi: 'Định mức địa phương không ghi tỉnh, thành phố.',
      en: 'A local norm does not name its province.',
    },
    remedy: {
      vi: 'Bổ sung province với tên tỉnh, thành phố như trong văn bản.',
      en: 'Add province, the name as the document has it.',
    },
    message: {
      vi: ({ norm }) => `Định mức địa phương "${norm}" không ghi tỉnh, thành phố.`,
      en: ({ norm }) => `The local norm "${norm}" names no province.`,
    },
  },
  NORM_PROVINCE_UNEXPECTED: {
    severity: 'error',
    meaning: {
      vi: 'Định mức quốc gia lại ghi một tỉnh, thành phố.',
      en: 'A national norm names a province.',
    },
    remedy: {
      vi: 'Bỏ province, hoặc đổi level thành "local".',
      en: 'Remove province, or make the level "local".',
    },
    message: {
      vi: ({ norm, province }) => `Định mức quốc gia "${norm}" lại ghi "${province}".`,
      en: ({ norm, province }) => `The national norm "${norm}" names the province "${province}".`,
    },
  },
  NORM_RATE_OUT_OF_RANGE: {
    severity: 'error',
    meaning: {
      vi: 'Tỷ lệ hỗ trợ không nằm trong khoảng trên 0% đến 100%.',
      en: 'A rate is not above 0% and up to 100%.',
    },
    remedy: { vi: 'Ghi tỷ lệ theo phần trăm: "30" là 30%.', en: 'Write the rate in percent: "30" is 30%.' },
    message: {
      vi: ({ norm, ratePercent }) =>
        `Định mức "${norm}" có tỷ lệ ${formatDecimal(ratePercent, { language: 'vi' })}%; cần trên 0% và không quá 100%.`,
      en: ({ norm, ratePercent }) =>
        `The norm "${norm}" has a rate of ${formatDecimal(ratePercent, { language: 'en' })}%; it must be above 0% and up to 100%.`,
    },
  },
  NORM_AMOUNT_NOT_POSITIVE: {
    severity: 'error',
    meaning: {
      vi: 'Mức tiền hoặc hệ số của định mức không lớn hơn 0, hoặc mức tiền lẻ dưới một đồng.',
      en: 'An amount or a multiplier of a norm is not above 0, or an amount has a fraction of a đồng.',
    },
    remedy: {
      vi: 'Ghi mức tiền bằng đồng, không có phần lẻ; nếu văn bản không quy định mức trần thì bỏ trường đó.',
      en: 'Write amounts in whole đồng; leave the field out when the document sets no ceiling.',
    },
    message: {
      vi: ({ norm, field, value }) =>
        `Định mức "${norm}" có ${field} là ${formatDecimal(value, { language: 'vi' })}; giá trị phải lớn hơn 0 và mức tiền phải là số đồng chẵn.`,
      en: ({ norm, field, value }) =>
        `The norm "${norm}" has ${field} ${formatDecimal(value, { language: 'en' })}; it must be above 0, and amounts are whole đồng.`,
    },
  },
  NORM_TIERS_OVERLAP: {
    severity: 'error',
    meaning: {
      vi: 'Hai bậc của một định mức trùng mã hoặc trùng khoảng vốn.',
      en: 'Two tiers of one norm share an identifier or a range of capital.',
    },
    remedy: {
      vi: 'Đặt mã riêng cho mỗi bậc; cận dưới không gồm, cận trên gồm giá trị ghi.',
      en: 'Give each tier its own identifier; lower bounds are exclusive, upper bounds inclusive.',
    },
    message: {
      vi: ({ norm, tier, other }) => `Định mức "${norm}": bậc "${tier}" và bậc "${other}" chồng nhau.`,
      en: ({ norm, tier, other }) => `The norm "${norm}": the tiers "${tier}" and "${other}" overlap.`,
    },
  },
  NORMS_OVERLAP: {
    severity: 'error',
    meaning: {
      vi: 'Hai định mức cho cùng một nội dung, cùng cấp, cùng tỉnh có thời gian áp dụng chồng nhau.',
      en: 'Two norms for one activity, level and province apply at the same time.',
    },
    remedy: {
      vi: 'Ghi ngày hết hiệu lực cho định mức cũ; nếu cả hai cùng áp dụng thì ghép thành các bậc của một định mức.',
      en: 'Give the older norm its last day; if both apply, make them tiers of one norm.',
    },
    message: {
      vi: ({ norm, other, activity, province, from }) =>
        `Định mức "${norm}" và "${other}" (${activity}${ofProvince(province)}) cùng áp dụng từ ngày ${formatDay(from, { language: 'vi' })}; tra cứu sẽ không chọn định mức nào.`,
      en: ({ norm, other, activity, province, from }) =>
        `The norms "${norm}" and "${other}" (${activity}${ofProvince(province)}) both apply from ${from}; a lookup chooses neither.`,
    },
  },
};
