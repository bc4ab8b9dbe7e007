import type { FindingCatalogue } from '@khuyencong/model';

/**
 * The finding codes of indicators and the facts that each carries (mã phát hiện về chỉ tiêu thống kê).
 *
 * @category finding
 * @since 0.1.0
 */
export interface IndicatorFindingParams {
  readonly INDICATOR_SHARE_ADDED: { readonly indicator: string; readonly measure: string };
  readonly INDICATOR_RATIO_OF_AMOUNTS: { readonly indicator: string; readonly measure: string };
  readonly INDICATOR_DISTINCT_AMOUNT: { readonly indicator: string; readonly measure: string };
  readonly PERCENTAGES_AVERAGED: { readonly indicator: string; readonly count: string };
  readonly INDICATOR_VISITS_DISTINCT: { readonly indicator: string; readonly unit: string };
}

/**
 * The texts of the finding codes of indicators (nội dung mã phát hiện về chỉ tiêu thống kê).
 *
 * @category finding
 * @since 0.1.0
 */
export const indicatorFindings: FindingCatalogue<IndicatorFindingParams> = {
  INDICATOR_SHARE_ADDED: {
    severity: 'error',
    meaning: {
      vi: 'Chỉ tiêu tỷ lệ hoặc tốc độ tăng được khai báo là cộng theo địa bàn.',
      en: 'A share or a growth rate is declared to add up over places.',
    },
    remedy: {
      vi: 'Với tỷ lệ, chọn "ratio-of-sums" và báo cáo cả tử số, mẫu số; với tốc độ tăng, chọn "not-additive".',
      en: 'For a share choose "ratio-of-sums" and report numerator and denominator; for growth choose "not-additive".',
    },
    message: {
      vi: (p) => `Chỉ tiêu "${p.indicator}" (${p.measure}) không cộng được theo địa bàn.`,
      en: (p) => `The indicator "${p.indicator}" (${p.measure}) cannot be added up over places.`,
    },
  },
  INDICATOR_RATIO_OF_AMOUNTS: {
    severity: 'error',
    meaning: {
      vi: 'Chỉ tiêu số lượng, số tiền hoặc tốc độ tăng được khai báo tổng hợp như một tỷ lệ.',
      en: 'A count, an amount of money or a growth rate is declared to be a ratio of sums.',
    },
    remedy: {
      vi: 'Chọn "sum" hoặc "not-additive"; chỉ tỷ lệ mới có tử số và mẫu số.',
      en: 'Choose "sum" or "not-additive"; only a share has a numerator and a denominator.',
    },
    message: {
      vi: (p) => `Chỉ tiêu "${p.indicator}" (${p.measure}) không có tử số và mẫu số để tổng hợp.`,
      en: (p) => `The indicator "${p.indicator}" (${p.measure}) has no numerator and denominator to add up.`,
    },
  },
  INDICATOR_DISTINCT_AMOUNT: {
    severity: 'error',
    meaning: {
      vi: 'Đếm không trùng chỉ áp dụng cho số lượng, không áp dụng cho số tiền, tỷ lệ hoặc tốc độ tăng.',
      en: 'Only things can be counted without repetition, not money, shares or growth.',
    },
    remedy: {
      vi: 'Chọn "sum-of-periods", "state-at-end" hoặc "highest".',
      en: 'Choose "sum-of-periods", "state-at-end" or "highest".',
    },
    message: {
      vi: (p) => `Chỉ tiêu "${p.indicator}" (${p.measure}) không đếm không trùng được.`,
      en: (p) => `The indicator "${p.indicator}" (${p.measure}) cannot be counted without repetition.`,
    },
  },
  PERCENTAGES_AVERAGED: {
    severity: 'error',
    meaning: {
      vi: 'Các tỷ lệ phần trăm được báo cáo không có tử số và mẫu số; lấy trung bình cộng sẽ ra kết quả sai.',
      en: 'Percentages were reported without numerators and denominators; their average would be wrong.',
    },
    remedy: {
      vi: 'Báo cáo tử số và mẫu số của từng kỳ, từng địa bàn; tỷ lệ chung là tổng tử số chia cho tổng mẫu số.',
      en: 'Report the numerator and denominator of each period and place; the share of all is the sum of numerators over the sum of denominators.',
    },
    message: {
      vi: (p) =>
        `Chỉ tiêu "${p.indicator}" có ${p.count} báo cáo chỉ ghi tỷ lệ phần trăm; không lấy trung bình cộng, cần cộng tử số và cộng mẫu số.`,
      en: (p) =>
        `Reports of "${p.indicator}" that state only a percentage: ${p.count}; they are not averaged, add up numerators and denominators instead.`,
    },
  },
  INDICATOR_VISITS_DISTINCT: {
    severity: 'warning',
    meaning: {
      vi: 'Đơn vị tính là lượt nhưng chỉ tiêu được khai báo đếm không trùng.',
      en: 'The unit counts visits, yet the indicator is declared to count things once.',
    },
    remedy: {
      vi: 'Lượt được cộng dồn ("sum-of-periods"); đếm không trùng thì đơn vị tính là cơ sở.',
      en: 'Visits add up ("sum-of-periods"); what is counted once is counted in establishments.',
    },
    message: {
      vi: (p) => `Chỉ tiêu "${p.indicator}" tính bằng "${p.unit}" nên không đếm không trùng.`,
      en: (p) =>
        `The indicator "${p.indicator}" is in "${p.unit}", which are visits and are not counted once.`,
    },
  },
};
