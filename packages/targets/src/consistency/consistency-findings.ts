import type { FindingCatalogue } from '@khuyencong/model';

/**
 * Two figures that do not go together (hai số liệu mâu thuẫn), each with its number and its place in the data.
 *
 * @category finding
 * @since 0.1.0
 */
export interface FigurePairParams {
  readonly firstVi: string;
  readonly firstEn: string;
  readonly firstPath: string;
  readonly secondVi: string;
  readonly secondEn: string;
  readonly secondPath: string;
}

/**
 * The finding codes of consistency checks and the facts that each carries (mã phát hiện khi đối chiếu số liệu).
 *
 * @category finding
 * @since 0.1.0
 */
export interface ConsistencyFindingParams {
  readonly SUBSET_ABOVE_WHOLE: FigurePairParams;
  readonly FUNNEL_STEP_GROWS: FigurePairParams;
  readonly TOTAL_OTHER_THAN_PARTS: FigurePairParams & { readonly parts: string };
  readonly WHOLE_OTHER_THAN_PLACES: FigurePairParams & { readonly places: string };
  readonly SUM_NOT_COMPARED: FigurePairParams & { readonly missing: string };
  readonly STOCK_REPORTED_AS_FLOW: FigurePairParams & { readonly values: string };
  readonly FIGURES_UNDER_TWO_NAMES: FigurePairParams & { readonly matches: string };
}

const vi = (p: FigurePairParams): readonly [string, string] => [
  `${p.firstVi} [${p.firstPath}]`,
  `${p.secondVi} [${p.secondPath}]`,
];
const en = (p: FigurePairParams): readonly [string, string] => [
  `${p.firstEn} [${p.firstPath}]`,
  `${p.secondEn} [${p.secondPath}]`,
];

/**
 * The texts of the finding codes of consistency checks (nội dung mã phát hiện khi đối chiếu số liệu).
 *
 * @category finding
 * @since 0.1.0
 */
export const consistencyFindings: FindingCatalogue<ConsistencyFindingParams> = {
  SUBSET_ABOVE_WHOLE: {
    severity: 'error',
    meaning: {
      vi: 'Số của một bộ phận lớn hơn số chung.',
      en: 'A part is above the whole that it belongs to.',
    },
    remedy: { vi: 'Kiểm tra lại hai số liệu.', en: 'Check both figures.' },
    message: {
      vi: (p) => `${vi(p)[0]} lớn hơn số chung ${vi(p)[1]}.`,
      en: (p) => `${en(p)[0]} is above the whole, ${en(p)[1]}.`,
    },
  },
  FUNNEL_STEP_GROWS: {
    severity: 'error',
    meaning: {
      vi: 'Bước sau có số lượng lớn hơn bước trước.',
      en: 'A later step counts more than an earlier one.',
    },
    remedy: {
      vi: 'Kiểm tra số của hai bước; nếu gồm cả kết quả năm trước thì ghi rõ.',
      en: 'Check both steps; say so if earlier years are counted in.',
    },
    message: {
      vi: (p) => `${vi(p)[0]} lớn hơn bước trước ${vi(p)[1]}.`,
      en: (p) => `${en(p)[0]} is above the step before it, ${en(p)[1]}.`,
    },
  },
  TOTAL_OTHER_THAN_PARTS: {
    severity: 'error',
    meaning: { vi: 'Tổng khác với các phần cộng lại.', en: 'A total differs from the sum of its parts.' },
    remedy: {
      vi: 'Tìm phần thiếu, phần trùng hoặc sửa tổng.',
      en: 'Find what is missing or counted twice, or correct the total.',
    },
    message: {
      vi: (p) => `${vi(p)[0]} khác với ${vi(p)[1]}, gồm ${p.parts}.`,
      en: (p) => `${en(p)[0]} differs from ${en(p)[1]}, made of ${p.parts}.`,
    },
  },
  WHOLE_OTHER_THAN_PLACES: {
    severity: 'error',
    meaning: {
      vi: 'Số của địa bàn cấp trên khác với các địa bàn cấp dưới cộng lại.',
      en: 'The figure of a place differs from the sum of the places that it is made of.',
    },
    remedy: {
      vi: 'Đối chiếu với báo cáo của từng địa bàn.',
      en: 'Compare with the report of each place.',
    },
    message: {
      vi: (p) => `${vi(p)[0]} khác với ${vi(p)[1]} của ${p.places}.`,
      en: (p) => `${en(p)[0]} differs from ${en(p)[1]} in ${p.places}.`,
    },
  },
  SUM_NOT_COMPARED: {
    severity: 'info',
    meaning: {
      vi: 'Chưa đối chiếu được tổng vì thiếu số liệu; thiếu không phải là 0.',
      en: 'A total could not be compared because figures are missing; missing is not zero.',
    },
    remedy: { vi: 'Bổ sung số liệu còn thiếu.', en: 'Supply the missing figures.' },
    message: {
      vi: (p) => `Chưa đối chiếu được ${vi(p)[0]} vì thiếu: ${p.missing}.`,
      en: (p) => `${en(p)[0]} was not compared; missing: ${p.missing}.`,
    },
  },
  STOCK_REPORTED_AS_FLOW: {
    severity: 'warning',
    meaning: {
      vi: 'Số từng kỳ không bao giờ giảm và có kỳ lặp lại số trước: có thể là số lũy kế, cộng lại sẽ tính nhiều lần.',
      en: 'Figures of one period after another never fall and repeat: they may be running totals, and adding them would count twice.',
    },
    remedy: {
      vi: 'Hỏi lại cách báo cáo; nếu là lũy kế thì chọn "state-at-end" hoặc lấy chênh lệch giữa hai kỳ.',
      en: 'Ask how they are reported; for running totals choose "state-at-end", or take the differences.',
    },
    message: {
      vi: (p) =>
        `Các số ${p.values} từ ${vi(p)[0]} đến ${vi(p)[1]} không giảm và có lặp lại: có thể là số lũy kế.`,
      en: (p) =>
        `The figures ${p.values} from ${en(p)[0]} to ${en(p)[1]} never fall and repeat: they may be running totals.`,
    },
  },
  FIGURES_UNDER_TWO_NAMES: {
    severity: 'warning',
    meaning: {
      vi: 'Hai chỉ tiêu có số liệu giống nhau ở mọi địa bàn và kỳ cùng có: có thể là một số liệu dưới hai tên.',
      en: 'Two indicators have the same figures wherever both have one: they may be one figure under two names.',
    },
    remedy: {
      vi: 'Kiểm tra định nghĩa của hai chỉ tiêu; chỉ giữ một nếu trùng.',
      en: 'Check both definitions; keep one if they are the same.',
    },
    message: {
      vi: (p) => `${vi(p)[0]} và ${vi(p)[1]} giống nhau ở cả ${p.matches} địa bàn và kỳ cùng có số liệu.`,
      en: (p) =>
        `${en(p)[0]} and ${en(p)[1]} are the same in all ${p.matches} places and periods that both have.`,
    },
  },
};
