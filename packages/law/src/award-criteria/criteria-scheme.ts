import type { Citation, DecimalString, IsoDate, Level, LocalText } from '@khuyencong/model';
import type { LegalDay } from '../instruments/legal-day.js';
import type { CriteriaSet } from './criteria-set.js';
import type { PublishedText, Stars } from './criterion.js';

/**
 * One rank of a ranking in stars (hạng sao) and the mean marks that reach it.
 *
 * @category criteria
 * @since 0.1.0
 */
export interface StarBand {
  readonly stars: Stars;
  /** Inclusive. */
  readonly from: DecimalString;
  /** Excluded in half-open bands, except for the highest; included in bands of whole numbers; left out when not known. */
  readonly to?: DecimalString | undefined;
  /** Who grants it; left out when nobody does or when it is not known. */
  readonly level?: Level | undefined;
}

/**
 * What mean mark leads to recognition (điều kiện công nhận): one threshold, or bands.
 *
 * `edges` says how bands meet: `half-open`, no gap; `whole-numbers`, so that a mean between 89 and 90 is in no band unless somebody
 * rounds it; `not-known`.
 *
 * @category criteria
 * @since 0.1.0
 */
export type Recognition =
  | { readonly shape: 'threshold'; readonly leastMean: DecimalString; readonly citation: Citation }
  | {
      readonly shape: 'bands';
      readonly edges: 'half-open' | 'whole-numbers' | 'not-known';
      /** From the highest down. */
      readonly bands: readonly StarBand[];
      readonly citation: Citation;
    };

/**
 * How long a certificate holds (thời hạn của giấy chứng nhận): to 31 December of a year counted from the year of grant, which is
 * the first, or a number of months from the day of issue.
 *
 * @category criteria
 * @since 0.1.0
 */
export type CertificateValidity =
  | { readonly shape: 'end-of-year'; readonly yearsWithYearOfGrant: number; readonly citation: Citation }
  | { readonly shape: 'months'; readonly months: number; readonly citation: Citation };

/**
 * The sizes that a council may have (số thành viên Hội đồng bình chọn) at one level.
 *
 * @category criteria
 * @since 0.1.0
 */
export interface CouncilSize {
  readonly level: Level;
  readonly sizes: readonly number[];
  /** Last day, when the level ended. */
  readonly to?: LegalDay | undefined;
  readonly citation: Citation;
}

/**
 * How often rounds are held (định kỳ tổ chức bình chọn). A default: the competent authority may set another time.
 *
 * @category criteria
 * @since 0.1.0
 */
export interface RoundPeriodicity {
  readonly levels: readonly Level[];
  readonly everyYears: number;
  readonly usualYears: 'odd' | 'even';
  readonly citation: Citation;
}

/**
 * The rules of a scheme besides its criteria (quy định về bình chọn, đánh giá). What is left out was not found, or is not regulated.
 *
 * @category criteria
 * @since 0.1.0
 */
export interface AwardRules {
  /** Compared with the mean of the jurors' totals (điểm bình quân, tổng điểm trung bình). */
  readonly recognition: Recognition;
  readonly certificate?: CertificateValidity | undefined;
  readonly councils?: readonly CouncilSize[] | undefined;
  /** The clause that asks for an odd number of jurors (Ban Giám khảo). */
  readonly oddJury?: Citation | undefined;
  readonly periodicity?: readonly RoundPeriodicity[] | undefined;
  /** The clause that lets a round set detailed marks inside the criteria (khung điểm chi tiết). */
  readonly detailedFrame?: Citation | undefined;
}

/**
 * A part that every set of a scheme has (phần của bộ tiêu chí), with its mark.
 *
 * @category criteria
 * @since 0.1.0
 */
export interface SchemePart {
  readonly id: string;
  readonly label: PublishedText;
  readonly maxMark: DecimalString;
}

/**
 * Something that the instrument says and that nobody has verified (khoảng trống: nội dung chưa kiểm chứng được).
 *
 * @category criteria
 * @since 0.1.0
 */
export interface CriteriaGap {
  readonly id: string;
  /** Ids of the sets that it keeps back, without the name of the scheme; left out when it concerns none. */
  readonly sets?: 'all' | readonly string[] | undefined;
  /** The document that should say it. */
  readonly instrument: string;
  readonly reason: LocalText;
}

/**
 * An instrument that says how products are marked and recognised (văn bản quy định bộ tiêu chí), with its sets of criteria.
 *
 * @category criteria
 * @since 0.1.0
 */
export interface CriteriaScheme {
  /** Such as `tt26-2014`. */
  readonly id: string;
  readonly label: LocalText;
  readonly citation: Citation;
  /** First day, inclusive. */
  readonly from: LegalDay;
  /** Last day, inclusive; left out when no end was found. */
  readonly to?: LegalDay | undefined;
  /** Last day on which a source shows the scheme in force; only for a scheme without `to`. */
  readonly lastSeenInForceOn?: IsoDate | undefined;
  /** Amending documents whose content is not known. */
  readonly unreadAmendments?: readonly { readonly instrument: string; readonly from: LegalDay }[] | undefined;
  readonly totalMark: DecimalString;
  readonly parts: readonly SchemePart[];
  readonly rules: AwardRules;
  readonly sets: readonly CriteriaSet[];
  readonly gaps: readonly CriteriaGap[];
  readonly notes?: LocalText | undefined;
}
