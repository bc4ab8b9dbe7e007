import type { DecimalString, ExactRatio, Explanation, Finding } from '@khuyencong/model';

/**
 * How a published ratio compares with its figures (kết quả kiểm tra tỷ lệ, bình quân): the same to the last digit; within rounding
 * and qualifying words; different; the third of the numbers implied by two; or not checked.
 *
 * @category relation
 * @since 0.1.0
 */
export type RatioStatus = 'equal' | 'within-qualifiers' | 'differs' | 'implied' | 'cannot-tell';

/**
 * A number that two published ones imply (số liệu suy ra).
 *
 * **Units**: all in `unit`, money in đồng. **Rounding**: `value` is cut off after the đồng, other numbers after two decimals;
 * `quotient` is exact.
 *
 * @category relation
 * @since 0.1.0
 */
export interface ImpliedFigure {
  readonly term: 'of' | 'per' | 'ratio';
  readonly value: DecimalString;
  readonly quotient: ExactRatio;
  readonly unit: string;
}

/**
 * One ratio and what became of it (kiểm tra một tỷ lệ, số bình quân).
 *
 * @category relation
 * @since 0.1.0
 */
export interface RatioCheck {
  readonly ratioId: string;
  readonly status: RatioStatus;
  /** With all three numbers: what is divided minus ratio times divisor, of the printed numbers, in the unit of what is divided. */
  readonly difference?: DecimalString;
  readonly implied?: ImpliedFigure;
  readonly findings: readonly Finding[];
  /** The difference or the implied number, down to the figures as printed; left out when the caller asked for none. */
  readonly explanation?: Explanation;
}
