import type { DecimalString } from '@khuyencong/model';

/**
 * What every finding about a ratio carries (số liệu của phát hiện về tỷ lệ, bình quân).
 *
 * **Units**: `computed`, `stated` and the ends in `unit`, the base unit; a quotient that does not end is cut off after the đồng, or
 * after two decimals.
 *
 * @category relation
 * @since 0.1.0
 */
export interface RatioParams {
  readonly nameVi: string;
  readonly nameEn: string;
  /** The ids of the figures that are divided, divide and state the ratio, as far as they are published. */
  readonly figures: string;
  readonly unit: string;
  readonly computed: DecimalString;
  /** Set where the quotient does not end. */
  readonly cutOff?: 'yes' | undefined;
  /** Where rounding and qualifying words leave more than one value. */
  readonly from?: DecimalString | undefined;
  /** Left out where the words set no upper end. */
  readonly to?: DecimalString | undefined;
}

/**
 * The finding codes about how figures relate and the facts that each carries (mã phát hiện về quan hệ giữa các số liệu).
 *
 * @category relation
 * @since 0.1.0
 */
export interface RelationFindingParams {
  readonly SAME_FIGURE_DIFFERS: {
    readonly nameVi: string;
    readonly nameEn: string;
    /** In quotation marks, separated by commas. */
    readonly wordings: string;
    readonly figures: string;
    readonly difference: DecimalString;
    readonly unit: string;
    readonly aboutTolerancePercent?: DecimalString | undefined;
    /** `both` where they differ only as numbers that were cut off at their last digit. */
    readonly wordsAllow?: 'both' | undefined;
  };
  readonly SAME_FIGURE_WORDED_OTHERWISE: Omit<RelationFindingParams['SAME_FIGURE_DIFFERS'], 'wordsAllow'>;
  readonly SAME_FIGURE_NOT_COMPARED: {
    readonly nameVi: string;
    readonly nameEn: string;
    readonly wordings: string;
    readonly figures: string;
    readonly reason: 'unknown' | 'reading' | 'unit';
    readonly unknown?: string | undefined;
  };
  readonly RATIO_DIFFERS: RatioParams & { readonly stated: DecimalString };
  readonly RATIO_WITHIN_QUALIFIERS: RatioParams & { readonly stated: DecimalString };
  readonly FIGURE_IMPLIED: RatioParams & { readonly term: 'of' | 'per' | 'ratio' };
  readonly RATIO_BELOW_LEAST: RatioParams & { readonly atLeast: DecimalString };
  readonly SAME_NUMBER_TWICE: {
    readonly nameVi: string;
    readonly nameEn: string;
    readonly number: DecimalString;
    readonly unit: string;
    readonly otherUnit: string;
  };
  readonly RATIO_NOT_CHECKED: {
    readonly nameVi: string;
    readonly nameEn: string;
    readonly reason: 'unknown' | 'reading' | 'unit' | 'zero';
    readonly figures: string;
  };
  readonly SERIES_CHANGES_UNIT: {
    readonly earlier: string;
    readonly earlierUnit: string;
    readonly later: string;
    readonly laterUnit: string;
  };
  readonly SERIES_CHANGES_QUALIFIER: { readonly earlier: string; readonly later: string };
  readonly REMAINDER_NOT_LAST: {
    readonly nameVi: string;
    readonly nameEn: string;
    readonly remainder: string;
    /** In quotation marks, separated by commas. */
    readonly further: string;
  };
  readonly PART_OF_OTHER_SOURCE: {
    readonly nameVi: string;
    readonly nameEn: string;
    readonly totalSourceVi: string;
    readonly totalSourceEn: string;
    readonly partVi: string;
    readonly partEn: string;
    readonly partSourceVi: string;
    readonly partSourceEn: string;
  };
  readonly YEAR_NOT_PRINTED: { readonly text: string; readonly years: string };
}
