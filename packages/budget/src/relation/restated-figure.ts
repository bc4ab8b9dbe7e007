import type { DecimalString, Explanation, Finding } from '@khuyencong/model';

/**
 * How the statements of one figure compare (kết quả so sánh các lần nêu cùng một số liệu): number and qualifying word the same; worded
 * otherwise, though all can be true; different; or not compared, because a reading is open or the units differ.
 *
 * @category relation
 * @since 0.1.0
 */
export type RestatedStatus = 'same' | 'worded-otherwise' | 'differs' | 'cannot-tell';

/**
 * One figure that was stated more than once (số liệu được nêu nhiều lần): in the headline and the text, in two sources, on paper
 * and as counted.
 *
 * **Units**: `difference` in `unit`, the base unit of the measure: đồng for money.
 *
 * @category relation
 * @since 0.1.0
 */
export interface RestatedFigure {
  /** In the order of the document. */
  readonly figureIds: readonly string[];
  readonly status: RestatedStatus;
  readonly unit: string;
  /** The highest printed number minus the lowest. */
  readonly difference?: DecimalString;
  readonly finding?: Finding;
  /** The difference, down to the figures as printed; left out when the caller asked for none. */
  readonly explanation?: Explanation;
}
