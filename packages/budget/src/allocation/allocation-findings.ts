import { formatDecimal, type DecimalString, type FindingCatalogue } from '@khuyencong/model';
import { formatVnd } from '../money/format-vnd.js';

/**
 * The finding codes of allocation and the facts that each carries (mã phát hiện khi phân bổ).
 *
 * **Units**: those that end in `Vnd` in đồng.
 *
 * @category finding
 * @since 0.1.0
 */
export interface AllocationFindingParams {
  readonly ALLOCATION_WITHOUT_SHARES: { readonly totalVnd: DecimalString };
  readonly ALLOCATION_WEIGHTS_ZERO: { readonly totalVnd: DecimalString };
  /** `share` counts from 1. */
  readonly ALLOCATION_WEIGHT_NEGATIVE: { readonly share: string; readonly weight: DecimalString };
  readonly ALLOCATION_BOUND_NEGATIVE: { readonly share: string; readonly boundVnd: DecimalString };
  readonly ALLOCATION_BOUNDS_CROSSED: {
    readonly share: string;
    readonly floorVnd: DecimalString;
    readonly capVnd: DecimalString;
  };
  readonly ALLOCATION_FLOORS_EXCEED_TOTAL: {
    readonly floorsVnd: DecimalString;
    readonly totalVnd: DecimalString;
  };
  readonly ALLOCATION_CAPS_BELOW_TOTAL: { readonly capsVnd: DecimalString; readonly totalVnd: DecimalString };
  readonly ALLOCATION_REST_BELOW_UNIT: { readonly restVnd: DecimalString; readonly unit: string };
}

const vi = (amountVnd: DecimalString): string => formatVnd(amountVnd, { language: 'vi' });
const en = (amountVnd: DecimalString): string => formatVnd(amountVnd, { language: 'en' });

/**
 * The texts of the finding codes of allocation (nội dung mã phát hiện khi phân bổ).
 *
 * @category finding
 * @since 0.1.0
 */
export const allocationFindings: FindingCatalogue<AllocationFindingParams> = {
  ALLOCATION_WITHOUT_SHARES: {
    severity: 'error',
    meaning: { vi: 'Chưa có đối tượng nào được phân bổ.', en: 'There is no share to allocate to.' },
    remedy: { vi: 'Nêu các phần cùng trọng số.', en: 'Name the shares with their weights.' },
    message: {
      vi: (p) => `Chưa có đối tượng nào để phân bổ ${vi(p.totalVnd)}.`,
      en: (p) => `There is no share to give ${en(p.totalVnd)} to.`,
    },
  },
  ALLOCATION_WEIGHTS_ZERO: {
    severity: 'error',
    meaning: { vi: 'Mọi trọng số đều bằng 0.', en: 'All weights are zero.' },
    remedy: {
      vi: 'Cho ít nhất một phần trọng số lớn hơn 0; chia đều thì để các trọng số bằng nhau.',
      en: 'Give at least one share a weight above zero; equal weights share equally.',
    },
    message: {
      vi: (p) => `Mọi trọng số đều bằng 0, không có căn cứ để phân bổ ${vi(p.totalVnd)}.`,
      en: (p) => `All weights are zero; nothing says who gets ${en(p.totalVnd)}.`,
    },
  },
  ALLOCATION_WEIGHT_NEGATIVE: {
    severity: 'error',
    meaning: { vi: 'Có trọng số âm.', en: 'A weight is below zero.' },
    remedy: { vi: 'Sửa trọng số.', en: 'Correct the weight.' },
    message: {
      vi: (p) =>
        `Trọng số của phần ${p.share} là ${formatDecimal(p.weight, { language: 'vi' })}, không được âm.`,
      en: (p) =>
        `The weight of share ${p.share} is ${formatDecimal(p.weight, { language: 'en' })}, below zero.`,
    },
  },
  ALLOCATION_BOUND_NEGATIVE: {
    severity: 'error',
    meaning: { vi: 'Mức sàn hoặc mức trần âm.', en: 'A floor or cap is below zero.' },
    remedy: {
      vi: 'Ghi độ lớn của mức sàn, mức trần; tổng âm thì phần cũng âm.',
      en: 'State the size of the floor or cap; shares of a total below zero are below zero too.',
    },
    message: {
      vi: (p) => `Mức sàn hoặc mức trần của phần ${p.share} là ${vi(p.boundVnd)}, không được âm.`,
      en: (p) => `A floor or cap of share ${p.share} is ${en(p.boundVnd)}, below zero.`,
    },
  },
  ALLOCATION_BOUNDS_CROSSED: {
    severity: 'error',
    meaning: {
      vi: 'Mức sàn của một phần cao hơn mức trần, tính theo đơn vị chia.',
      en: 'The floor of a share is above its cap, in whole units.',
    },
    remedy: {
      vi: 'Sửa mức sàn hoặc mức trần, hoặc chia theo đơn vị nhỏ hơn.',
      en: 'Correct the floor or the cap, or allocate in a smaller unit.',
    },
    message: {
      vi: (p) =>
        `Phần ${p.share}: không có số nào vừa không dưới mức sàn ${vi(p.floorVnd)} vừa không quá mức trần ${vi(p.capVnd)}.`,
      en: (p) =>
        `Share ${p.share}: the floor ${en(p.floorVnd)} and the cap ${en(p.capVnd)} leave nothing between.`,
    },
  },
  ALLOCATION_FLOORS_EXCEED_TOTAL: {
    severity: 'error',
    meaning: {
      vi: 'Tổng các mức sàn lớn hơn số tiền được chia.',
      en: 'The floors make more than the total.',
    },
    remedy: { vi: 'Hạ mức sàn hoặc tăng tổng.', en: 'Lower the floors or raise the total.' },
    message: {
      vi: (p) => `Các mức sàn cộng lại là ${vi(p.floorsVnd)}, lớn hơn số được phân bổ là ${vi(p.totalVnd)}.`,
      en: (p) => `The floors make ${en(p.floorsVnd)}, more than the ${en(p.totalVnd)} to allocate.`,
    },
  },
  ALLOCATION_CAPS_BELOW_TOTAL: {
    severity: 'error',
    meaning: {
      vi: 'Tổng các mức trần nhỏ hơn số tiền được chia; phần không có trọng số chỉ nhận mức sàn.',
      en: 'The caps make less than the total; a share without weight gets its floor only.',
    },
    remedy: { vi: 'Nâng mức trần hoặc giảm tổng.', en: 'Raise the caps or lower the total.' },
    message: {
      vi: (p) => `Các mức trần cộng lại là ${vi(p.capsVnd)}, không đủ để phân bổ hết ${vi(p.totalVnd)}.`,
      en: (p) => `The caps make ${en(p.capsVnd)}, less than the ${en(p.totalVnd)} to allocate.`,
    },
  },
  ALLOCATION_REST_BELOW_UNIT: {
    severity: 'info',
    meaning: {
      vi: 'Tổng không tròn đơn vị chia; phần lẻ để riêng.',
      en: 'The total is no whole number of the unit; the odd part is kept apart.',
    },
    remedy: {
      vi: 'Chia theo đơn vị nhỏ hơn, hoặc quyết định phần lẻ thuộc về ai.',
      en: 'Allocate in a smaller unit, or decide who gets the odd part.',
    },
    message: {
      vi: (p) => `Còn ${vi(p.restVnd)} không đủ một đơn vị ${p.unit}, để riêng.`,
      en: (p) => `${en(p.restVnd)} are less than one unit of ${p.unit} and were kept apart.`,
    },
  },
};
