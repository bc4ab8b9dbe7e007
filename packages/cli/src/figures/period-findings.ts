import type { FindingCatalogue } from '@khuyencong/model';

/**
 * A period and what is said of it (giai đoạn trong phát hiện), in years.
 *
 * @category figures
 * @since 0.1.0
 */
export interface PeriodParams {
  readonly nameVi: string;
  readonly nameEn: string;
  /** As `2021–2025`, or one year. */
  readonly years: string;
}

/**
 * The finding codes about published periods and the facts that each carries (mã phát hiện về giai đoạn).
 *
 * @category finding
 * @since 0.1.0
 */
export interface PeriodFindingParams {
  readonly PERIOD_LENGTH_DIFFERS: PeriodParams & {
    readonly text: string;
    /** The words that name a length. */
    readonly stated: string;
    readonly counted: string;
    /** Set where the words give the years that passed, which is one less. */
    readonly elapsed?: 'yes' | undefined;
  };
  readonly PERIOD_OF_SIX_YEARS: PeriodParams & { readonly likely: string };
  readonly PERIOD_SHARES_YEARS: PeriodParams & { readonly other: string; readonly shared: string };
  readonly PERIOD_LEAVES_GAP: PeriodParams & { readonly other: string; readonly missing: string };
  readonly STAGE_OUTSIDE_PERIOD: PeriodParams & { readonly whole: string };
  readonly STAGES_OF_UNEQUAL_LENGTH: PeriodParams & {
    /** Each stage with its number of years. */
    readonly stagesVi: string;
    readonly stagesEn: string;
  };
}

/**
 * The texts of the finding codes about published periods (nội dung mã phát hiện về giai đoạn).
 *
 * @category finding
 * @since 0.1.0
 */
export const periodFindings: FindingCatalogue<PeriodFindingParams> = {
  PERIOD_LENGTH_DIFFERS: {
    severity: 'warning',
    meaning: {
      vi: 'Số năm nêu trong câu khác với số năm của giai đoạn khi tính cả năm đầu và năm cuối.',
      en: 'The words name another number of years than the period has, both ends counted.',
    },
    remedy: {
      vi: 'Kiểm tra năm đầu, năm cuối; nếu là số năm đã trôi qua thì ghi rõ.',
      en: 'Check both ends; where the years that passed are meant, say so.',
    },
    message: {
      vi: (p) =>
        `${p.nameVi}: "${p.text}" nêu ${p.stated}, giai đoạn ${p.years} có ${p.counted} năm (tính cả năm đầu và năm cuối)${p.elapsed ? '; có thể là số năm đã trôi qua' : ''}.`,
      en: (p) =>
        `${p.nameEn}: "${p.text}" names ${p.stated}, and ${p.years} has ${p.counted} years with both ends${p.elapsed ? '; perhaps the years that passed are meant' : ''}.`,
    },
  },
  PERIOD_OF_SIX_YEARS: {
    severity: 'warning',
    meaning: {
      vi: 'Giai đoạn ghi từ năm chẵn chục hoặc chẵn năm đến năm chẵn tiếp theo (2020-2025) gồm 6 năm và chồng một năm lên giai đoạn 5 năm trước (2016-2020).',
      en: 'A period from one multiple of five to the next (2020–2025) has six years and shares one with the five-year term before it (2016–2020).',
    },
    remedy: {
      vi: 'Nếu là giai đoạn 5 năm thì ghi năm đầu muộn hơn một năm; nếu đúng là 6 năm thì nêu rõ trong câu.',
      en: 'For a five-year term begin one year later; where six years are meant, let the words say so.',
    },
    message: {
      vi: (p) => `${p.nameVi}: giai đoạn ${p.years} gồm 6 năm; giai đoạn 5 năm là ${p.likely}.`,
      en: (p) => `${p.nameEn}: ${p.years} has six years; the five-year term is ${p.likely}.`,
    },
  },
  PERIOD_SHARES_YEARS: {
    severity: 'warning',
    meaning: {
      vi: 'Hai giai đoạn nối tiếp nhau có năm chung, nên số liệu của năm đó có thể bị tính hai lần.',
      en: 'Two periods that follow each other share years, whose figures may be counted twice.',
    },
    remedy: { vi: 'Kiểm tra năm đầu của giai đoạn sau.', en: 'Check the first year of the later one.' },
    message: {
      vi: (p) => `${p.nameVi}: giai đoạn ${p.years} và giai đoạn ${p.other} có chung ${p.shared}.`,
      en: (p) => `${p.nameEn}: ${p.years} and ${p.other} share ${p.shared}.`,
    },
  },
  PERIOD_LEAVES_GAP: {
    severity: 'warning',
    meaning: {
      vi: 'Giữa hai giai đoạn nối tiếp, hoặc trong các giai đoạn con của một giai đoạn, có năm không thuộc giai đoạn nào.',
      en: 'Between two periods that follow each other, or among the stages of one, years are left out.',
    },
    remedy: {
      vi: 'Kiểm tra năm đầu và năm cuối của các giai đoạn.',
      en: 'Check the first and last years.',
    },
    message: {
      vi: (p) => `${p.nameVi}: ${p.missing} không thuộc giai đoạn nào (${p.years}; ${p.other}).`,
      en: (p) => `${p.nameEn}: no period covers ${p.missing} (${p.years}; ${p.other}).`,
    },
  },
  STAGE_OUTSIDE_PERIOD: {
    severity: 'error',
    meaning: {
      vi: 'Giai đoạn con nằm ngoài giai đoạn của chương trình.',
      en: 'A stage reaches beyond the period that it is a stage of.',
    },
    remedy: { vi: 'Kiểm tra năm của hai giai đoạn.', en: 'Check the years of both.' },
    message: {
      vi: (p) => `${p.nameVi}: giai đoạn ${p.years} nằm ngoài giai đoạn ${p.whole}.`,
      en: (p) => `${p.nameEn}: ${p.years} reaches beyond ${p.whole}.`,
    },
  },
  STAGES_OF_UNEQUAL_LENGTH: {
    severity: 'warning',
    meaning: {
      vi: 'Các giai đoạn của một chương trình dài ngắn khác nhau, nên chỉ tiêu của chúng không so sánh trực tiếp được.',
      en: 'The stages of one programme differ in length, so their targets do not compare as they stand.',
    },
    remedy: {
      vi: 'Khi so sánh hai giai đoạn thì tính bình quân mỗi năm.',
      en: 'Compare the stages by the year.',
    },
    message: {
      vi: (p) => `${p.nameVi}: các giai đoạn dài ngắn khác nhau: ${p.stagesVi}.`,
      en: (p) => `${p.nameEn}: the stages differ in length: ${p.stagesEn}.`,
    },
  },
};
