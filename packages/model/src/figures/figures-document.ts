import type { ActivityId } from '../activity/activity-id.js';
import type { IsoDate } from '../date/iso-date.js';
import type { PeriodText, YearSpan } from '../date/period.js';
import type { DecimalString } from '../decimal/decimal-string.js';
import type { FundingSource } from '../funding/funding-source.js';
import type { Level } from '../programme/level.js';
import type { FractionText, Modality, Qualifier } from '../quantity/quantity.js';
import type { LocalText } from '../text/local-text.js';

/**
 * What was published about a programme, in its own words (tài liệu số liệu đã công bố): figures, targets and reported results
 * of one decision, report or article.
 *
 * @category figures
 * @since 0.1.0
 */
export interface FiguresDocument {
  readonly kind: 'figures';
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly province?: string | undefined;
  readonly period?: YearSpan | undefined;
  readonly source: FiguresSource;
  /** Sources beside `source`; a figure says with `publishedIn` that it stands in one of them. */
  readonly sources?: readonly FurtherSource[] | undefined;
  /** The periods that the source names, and its stages. */
  readonly periods?: readonly PublishedPeriod[] | undefined;
  readonly figures: readonly PublishedFigure[];
  /** Figures that are a share, an average or a multiple of others. */
  readonly ratios?: readonly PublishedRatio[] | undefined;
  readonly targets?: readonly PublishedTarget[] | undefined;
  readonly actuals?: readonly ReportedActual[] | undefined;
}

/**
 * Where the figures were published (nguồn công bố).
 *
 * @category figures
 * @since 0.1.0
 */
export interface FiguresSource {
  readonly name: string;
  /** `2024-09-01`, or `2024-09` or `2024` when the day is not known. */
  readonly publishedOn?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * A source beside the first (nguồn công bố khác): another newspaper, a report on the same programme.
 *
 * @category figures
 * @since 0.1.0
 */
export interface FurtherSource extends FiguresSource {
  readonly id: string;
}

/**
 * A period as the source names it (giai đoạn đã công bố): "Sau 5 năm … giai đoạn 2014-2018".
 *
 * @category figures
 * @since 0.1.0
 */
export interface PublishedPeriod {
  readonly id: string;
  readonly label?: LocalText | undefined;
  /** The words; where they say how many years it has, that is compared with `years`. */
  readonly text: string;
  readonly years: YearSpan;
  /** The id of the period that this one is a stage of. */
  readonly partOf?: string | undefined;
  /** The id of the period that comes before. */
  readonly follows?: string | undefined;
}

/**
 * One figure for each of another (tỷ lệ, bình quân): `of` divided by the sum of `per`, or by the years of `perYears`, is `ratio`.
 *
 * With all three the numbers are compared; of two, the third is implied. A `ratio` in percent is a share.
 *
 * @category figures
 * @since 0.1.0
 */
export interface PublishedRatio {
  readonly id: string;
  readonly label?: LocalText | undefined;
  /** The id of the figure that is divided. */
  readonly of?: string | undefined;
  /** The ids of the figures whose sum it is divided by, whatever their units. */
  readonly per?: readonly string[] | undefined;
  /** In place of `per`: the years it is divided by, both ends included. */
  readonly perYears?: YearSpan | undefined;
  /** The id of the figure that states the ratio. */
  readonly ratio?: string | undefined;
  /** The least that it can be: "1" for products of establishments, of which each has one at least. */
  readonly atLeast?: DecimalString | undefined;
}

/**
 * One figure (số liệu): the published `text`, or a `value` with its `unit` and `qualifier`.
 *
 * @category figures
 * @since 0.1.0
 */
export interface PublishedFigure {
  readonly id: string;
  /** Only figures of one measure and unit add up. */
  readonly measure: 'money' | 'count' | 'share' | 'growth';
  /** Published wording, verbatim. */
  readonly text?: string | undefined;
  readonly value?: DecimalString | FractionText | ValueRange | undefined;
  /** Beside `value`, its unit; beside `text`, the unit that the editor counts the figure in when the words name another. */
  readonly unit?: string | undefined;
  readonly qualifier?: Exclude<Qualifier, 'indefinite'> | undefined;
  readonly modality?: Modality | undefined;
  readonly label?: LocalText | undefined;
  /** The id of the total that this figure is a part of. */
  readonly partOf?: string | undefined;
  /** On a total: not all of its parts were published. */
  readonly partial?: boolean | undefined;
  /** The id of the figure that this one states once more: in the headline, in another source, counted by the editor. */
  readonly sameAs?: string | undefined;
  /** The id of the further source in which it stands. */
  readonly publishedIn?: string | undefined;
  /** Of a number of rounds: one is held every so many years. */
  readonly everyYears?: number | undefined;
  /** Figures of one series are the same thing in different years. */
  readonly series?: string | undefined;
  readonly year?: number | undefined;
  /** For an amount on a span of years. */
  readonly period?: YearSpan | undefined;
  readonly activity?: ActivityId | undefined;
  readonly source?: FundingSource | undefined;
  readonly award?: AwardStep | undefined;
}

/**
 * A published range (khoảng số liệu), both ends included.
 *
 * @category figures
 * @since 0.1.0
 */
export interface ValueRange {
  readonly min: DecimalString;
  readonly max: DecimalString;
}

/**
 * The place of a figure in an award round (bước bình chọn): products or establishments entered, passed, recognised, or put forward to
 * the next level.
 *
 * @category figures
 * @since 0.1.0
 */
export interface AwardStep {
  readonly level: Exclude<Level, 'commune'>;
  readonly step: 'entered' | 'passed' | 'recognised' | 'put-forward';
}

/**
 * A published target (chỉ tiêu), in its own words.
 *
 * @category figures
 * @since 0.1.0
 */
export interface PublishedTarget {
  readonly id: string;
  readonly text: string;
  readonly measure?: PublishedFigure['measure'] | undefined;
  readonly label?: LocalText | undefined;
  readonly activity?: ActivityId | undefined;
  /** Left out: the period of the document. */
  readonly period?: YearSpan | undefined;
  readonly year?: number | undefined;
  readonly modality?: Modality | undefined;
  readonly award?: AwardStep | undefined;
}

/**
 * A reported result (kết quả thực hiện) of one period, for one target.
 *
 * @category figures
 * @since 0.1.0
 */
export interface ReportedActual {
  readonly targetId: string;
  readonly period: PeriodText;
  readonly place?: string | undefined;
  /** Which number of a target with several: its unit, or its level. */
  readonly part?: string | undefined;
  /** A count, an amount in đồng or a percentage a year. */
  readonly value?: DecimalString | undefined;
  readonly numerator?: DecimalString | undefined;
  readonly denominator?: DecimalString | undefined;
  /** Left out: as soon as the period ended. */
  readonly reportedOn?: IsoDate | undefined;
  /** Says that it replaces the earlier report of the same period, place and part, and why. */
  readonly correction?: { readonly reason: string } | undefined;
}
