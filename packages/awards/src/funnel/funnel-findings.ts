import {
  formatDecimal,
  levelLabels,
  type AwardStep,
  type DecimalString,
  type FindingCatalogue,
  type Language,
} from '@khuyencong/model';

/**
 * The finding codes of the counts of rounds and the facts that each carries (mã phát hiện về số liệu các kỳ bình chọn).
 *
 * @category finding
 * @since 0.1.0
 */
export interface FunnelFindingParams {
  readonly FUNNEL_STEP_EXCEEDS: {
    readonly year: string;
    readonly level: AwardStep['level'];
    readonly unit: string;
    readonly step: AwardStep['step'];
    readonly count: DecimalString;
    readonly earlierStep: AwardStep['step'];
    readonly earlierCount: DecimalString;
  };
  readonly FUNNEL_GROWS_UPWARD: {
    readonly year: string;
    readonly unit: string;
    readonly upperLevel: AwardStep['level'];
    readonly upperCount: DecimalString;
    readonly lowerLevel: AwardStep['level'];
    readonly lowerCount: DecimalString;
  };
  readonly FUNNEL_COUNT_TWICE: {
    readonly year: string;
    readonly level: AwardStep['level'];
    readonly unit: string;
    readonly step: AwardStep['step'];
    /** The one that stands in the funnel. */
    readonly count: DecimalString;
    readonly otherCount: DecimalString;
    readonly id: string;
    readonly otherId: string;
  };
}

const stepWords: Readonly<Record<AwardStep['step'], Readonly<Record<Language, string>>>> = {
  entered: { vi: 'tham gia', en: 'entered' },
  passed: { vi: 'đạt điểm', en: 'passed' },
  recognised: { vi: 'được công nhận', en: 'recognised' },
  'put-forward': { vi: 'được đề cử lên cấp trên', en: 'put forward' },
};

function print(count: DecimalString, unit: string, language: Language): string {
  return `${formatDecimal(count, { language })} ${unit}`;
}

/**
 * The texts of the finding codes of the counts of rounds (nội dung mã phát hiện về số liệu các kỳ bình chọn).
 *
 * @category finding
 * @since 0.1.0
 */
export const funnelFindings: FindingCatalogue<FunnelFindingParams> = {
  FUNNEL_STEP_EXCEEDS: {
    severity: 'error',
    meaning: {
      vi: 'Trong một kỳ bình chọn, bước sau có nhiều hơn bước trước.',
      en: 'Within one round, a later step counts more than an earlier one.',
    },
    remedy: { vi: 'Kiểm tra lại hai số.', en: 'Check both numbers.' },
    message: {
      vi: (p) =>
        `Năm ${p.year}, ${levelLabels[p.level].vi}: ${print(p.count, p.unit, 'vi')} ${stepWords[p.step].vi} nhưng chỉ ${print(p.earlierCount, p.unit, 'vi')} ${stepWords[p.earlierStep].vi}.`,
      en: (p) =>
        `${p.year}, ${levelLabels[p.level].en}: ${print(p.count, p.unit, 'en')} ${stepWords[p.step].en}, but only ${print(p.earlierCount, p.unit, 'en')} ${stepWords[p.earlierStep].en}.`,
    },
  },
  FUNNEL_GROWS_UPWARD: {
    severity: 'warning',
    meaning: {
      vi: 'Trong cùng một năm, cấp trên có nhiều sản phẩm hơn cấp dưới. Có thể hợp lý khi sản phẩm dự cấp trên đã được công nhận ở các kỳ trước.',
      en: 'In one year an upper level has more products than the level below. It may be right where the entries were recognised in earlier rounds.',
    },
    remedy: {
      vi: 'Nêu rõ bao nhiêu sản phẩm dự cấp trên được công nhận từ các kỳ trước (giấy chứng nhận còn hiệu lực).',
      en: 'State how many of the entries were recognised in earlier rounds and still hold a valid certificate.',
    },
    message: {
      vi: (p) =>
        `Năm ${p.year}: ${levelLabels[p.upperLevel].vi} có ${print(p.upperCount, p.unit, 'vi')}, nhiều hơn ${levelLabels[p.lowerLevel].vi} (${print(p.lowerCount, p.unit, 'vi')}); có thể do sản phẩm được công nhận từ các kỳ bình chọn trước.`,
      en: (p) =>
        `${p.year}: ${print(p.upperCount, p.unit, 'en')} at ${levelLabels[p.upperLevel].en}, more than at ${levelLabels[p.lowerLevel].en} (${print(p.lowerCount, p.unit, 'en')}); the entries may come from earlier rounds.`,
    },
  },
  FUNNEL_COUNT_TWICE: {
    severity: 'warning',
    meaning: {
      vi: 'Cùng một bước của một kỳ bình chọn có hai số khác nhau.',
      en: 'One step of a round is given two different counts.',
    },
    remedy: {
      vi: 'Giữ một số; nếu hai số thuộc hai kỳ, hai địa bàn hay là hai phần của một tổng thì ghi rõ.',
      en: 'Keep one; where they belong to two rounds or two places, or are parts of one total, say so.',
    },
    message: {
      vi: (p) =>
        `Năm ${p.year}, ${levelLabels[p.level].vi}, ${stepWords[p.step].vi}: "${p.id}" là ${print(p.count, p.unit, 'vi')} nhưng "${p.otherId}" là ${print(p.otherCount, p.unit, 'vi')}.`,
      en: (p) =>
        `${p.year}, ${levelLabels[p.level].en}, ${stepWords[p.step].en}: "${p.id}" says ${print(p.count, p.unit, 'en')}, but "${p.otherId}" says ${print(p.otherCount, p.unit, 'en')}.`,
    },
  },
};
