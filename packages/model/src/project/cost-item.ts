import type { ActivityId } from '../activity/activity-id.js';
import type { DecimalString } from '../decimal/decimal-string.js';

/**
 * One line of the cost estimate of a project (nội dung chi trong dự toán kinh phí), with the columns of form 1.
 *
 * **Units**: whole đồng. On a sound line `totalCostVnd` is the sum of the other three.
 *
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 1
 * @category project
 * @since 0.1.0
 */
export interface CostItem {
  readonly label: string;
  readonly activity?: ActivityId | undefined;
  /** Only for projects of several years: the form has one set of columns for each. */
  readonly year?: number | undefined;
  /** Column 1, Tổng kinh phí. */
  readonly totalCostVnd: DecimalString;
  /** Column 2, Kinh phí khuyến công. */
  readonly supportVnd?: DecimalString | undefined;
  /** Column 3, Kinh phí đóng góp của đơn vị thụ hưởng. */
  readonly counterpartVnd?: DecimalString | undefined;
  /** Column 4, Nguồn khác. */
  readonly otherSourcesVnd?: DecimalString | undefined;
  /** Column 5: names the other source. */
  readonly note?: string | undefined;
}
