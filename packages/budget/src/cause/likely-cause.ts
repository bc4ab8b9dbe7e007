import type { DecimalString, Explanation, Finding, LocalText } from '@khuyencong/model';

/**
 * What may have made parts and total disagree (nguyên nhân có thể), in the order in which causes of equal effect are ranked:
 *
 * - `management-line`: a line of management cost among the projects (chi phí quản lý tính như đề án);
 * - `subtotal-among-parts`: a subtotal added to its own parts (dòng cộng bị cộng cùng các phần của nó);
 * - `under-other-total`: a part that is counted under another total (phần đang cộng vào tổng khác);
 * - `separator-misread`: a thousands separator taken for a decimal one, or the reverse (hiểu nhầm dấu phân cách);
 * - `unit-slip`: triệu for tỷ, nghìn for đồng (nhầm đơn vị);
 * - `counted-twice`: a part that stands there twice (tính hai lần);
 * - `left-out`: a figure of the document that is counted nowhere (bỏ sót);
 * - `digits-swapped`: two digits of one number changed places (đảo chữ số);
 * - `sign`: plus for minus (nhầm dấu);
 * - `typing-slip`: one digit wrong, missing or too many, or the decimal comma in another place (gõ nhầm một chữ số, đặt sai dấu phẩy).
 *
 * The order is by how seldom the evidence fits by chance: two coincidences at once (a label and an amount, a subtotal and an
 * excess) first, one digit that could be any digit of any part last. A part that equals the excess but stands there once is a
 * weak `counted-twice` and comes just before `typing-slip`; a unit slip in the one figure that has another unit than all the others comes
 * before `separator-misread`.
 *
 * @category cause
 * @since 0.1.0
 */
export type CauseId =
  | 'management-line'
  | 'subtotal-among-parts'
  | 'under-other-total'
  | 'separator-misread'
  | 'unit-slip'
  | 'counted-twice'
  | 'left-out'
  | 'digits-swapped'
  | 'sign'
  | 'typing-slip';

/**
 * One figure as published and as it would have to be (số liệu đính chính).
 *
 * **Units**: the base unit of the measure, đồng for money.
 *
 * @category cause
 * @since 0.1.0
 */
export interface Correction {
  readonly figureId: string;
  /** Null where the figure is not counted under the total as published. */
  readonly published: DecimalString | null;
  /** Null where it would not be counted. */
  readonly corrected: DecimalString | null;
}

/**
 * A candidate cause of a difference (nguyên nhân có thể), with its evidence; never an assertion.
 *
 * @category cause
 * @since 0.1.0
 */
export interface LikelyCause {
  readonly totalId: string;
  readonly cause: CauseId;
  /** The suspected figures. */
  readonly figureIds: readonly string[];
  /** Figures that speak for it: the twin, the parts of the subtotal, the other total. */
  readonly witnessIds: readonly string[];
  readonly corrections: readonly Correction[];
  /** Whether the printed numbers then agree, or only within "khoảng", "hơn", "gần". */
  readonly holds: 'exactly' | 'within-qualifiers';
  /** How many sums that disagree would agree, this one included. */
  readonly repairs: number;
  /** How many sums that agree would no longer. */
  readonly breaks: number;
  /** How many candidates of this cause fit this total, this one included. */
  readonly alike: number;
  /** 1 is the likeliest of its total. */
  readonly rank: number;
  /** What speaks for it, as a sentence without its end. */
  readonly evidence: LocalText;
  /** The difference that remains with the correction, down to the figures. */
  readonly explanation: Explanation;
  /** At the suspected figure. */
  readonly finding: Finding;
}
