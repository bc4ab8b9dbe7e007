import type { NormActivity, NormAnswer, NormCaution, SupportConditionsAnswer } from '@khuyencong/law/norms';
import type { Citation, DecimalString, Explanation, Finding } from '@khuyencong/model';

/**
 * What limits a support (căn cứ giới hạn mức hỗ trợ): the rate, an amount for each quantity, the price, the ceiling, or the cost itself.
 *
 * @category support
 * @since 0.1.0
 */
export type SupportBound = 'rate' | 'quantity' | 'price' | 'ceiling' | 'cost';

/**
 * One limit and what is left under it (một giới hạn và phần chưa sử dụng).
 *
 * **Units**: whole đồng. `unusedVnd` is the limit minus what is asked for, or minus the support where nothing, or too much, is
 * asked for.
 *
 * @category support
 * @since 0.1.0
 */
export interface SupportLimit {
  readonly by: SupportBound;
  readonly limitVnd: DecimalString;
  readonly unusedVnd: DecimalString;
}

/**
 * The support that a norm in force allows (mức hỗ trợ tối đa theo định mức đang áp dụng).
 *
 * **Units**: whole đồng.
 *
 * @category support
 * @since 0.1.0
 */
export interface AllowedSupport {
  readonly status: 'in-force';
  readonly normId: string;
  /** The most that may be paid. */
  readonly supportVnd: DecimalString;
  /** The lowest limit; the first of the list where two are equal. */
  readonly boundBy: SupportBound;
  readonly limits: readonly SupportLimit[];
  /** What the beneficiary has to invest or commit after the support; null where the cost is not given. */
  readonly ownCommitmentVnd: DecimalString | null;
  /** The conditions of support, or that they are not known. */
  readonly conditions: SupportConditionsAnswer;
  readonly citations: readonly Citation[];
  readonly cautions: readonly NormCaution[];
  readonly findings: readonly Finding[];
  /** Only when asked for. */
  readonly explanation?: Explanation;
}

/**
 * A norm in force that has no figure for the case (định mức không có con số): it points to a price that was not given, or to other
 * documents.
 *
 * @category support
 * @since 0.1.0
 */
export interface SupportWithoutFigure {
  readonly status: 'no-figure';
  readonly normId: string;
  readonly reason: 'by-price' | 'by-reference';
  readonly citations: readonly Citation[];
  readonly cautions: readonly NormCaution[];
  readonly findings: readonly Finding[];
}

/**
 * No single norm decides (không có một định mức duy nhất để áp dụng): none in force, several that overlap, or not known. Never a
 * number.
 *
 * @category support
 * @since 0.1.0
 */
export interface SupportNotAnswered {
  readonly status: Exclude<NormAnswer['status'], 'in-force'>;
  /** The norm that was looked for: that of the activity, or that of a factor. */
  readonly subject: NormActivity;
  readonly answer: Exclude<NormAnswer, { readonly status: 'in-force' }>;
  readonly findings: readonly Finding[];
}

/**
 * A case that cannot be calculated because of what it states (trường hợp chưa tính được do số liệu); the findings say why.
 *
 * @category support
 * @since 0.1.0
 */
export interface SupportNotCalculated {
  readonly status: 'faulty-request';
  readonly findings: readonly Finding[];
}

/**
 * The answer to how much support the law allows (kết quả tính mức hỗ trợ).
 *
 * @category support
 * @since 0.1.0
 */
export type Support = AllowedSupport | SupportWithoutFigure | SupportNotAnswered | SupportNotCalculated;
