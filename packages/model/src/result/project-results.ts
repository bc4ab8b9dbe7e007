import type { PeriodText } from '../date/period.js';
import type { DecimalString } from '../decimal/decimal-string.js';

/**
 * One measure of what a project brought (một chỉ số hiệu quả): before, as planned and as it came out, in one unit.
 *
 * @category result
 * @since 0.1.0
 */
export interface ResultFigure {
  /** Before the project. */
  readonly baseline?: DecimalString | undefined;
  readonly planned?: DecimalString | undefined;
  readonly actual?: DecimalString | undefined;
}

/**
 * What a project brought (hiệu quả của đề án): economic, social and environmental, each against its baseline.
 *
 * A measure that is left out was not reported; it is not zero.
 *
 * **Units**: money in whole đồng for the period; `monthlyIncomeVnd` for one worker and month; energy in kWh; emissions in
 * tonnes of CO2 equivalent.
 *
 * @legal 36/2013/TT-BCT, Điều 5 (the effectiveness of a project; the law lists no measures)
 * @category result
 * @since 0.1.0
 */
export interface ProjectResults {
  readonly baselinePeriod?: PeriodText | undefined;
  readonly period?: PeriodText | undefined;
  /** Giá trị sản xuất. */
  readonly productionValueVnd?: ResultFigure | undefined;
  /** Doanh thu. */
  readonly revenueVnd?: ResultFigure | undefined;
  /** Lao động. */
  readonly jobs?: ResultFigure | undefined;
  /** Thu nhập bình quân của người lao động. */
  readonly monthlyIncomeVnd?: ResultFigure | undefined;
  /** Giá trị xuất khẩu. */
  readonly exportVnd?: ResultFigure | undefined;
  /** Nộp ngân sách. */
  readonly budgetContributionVnd?: ResultFigure | undefined;
  /** Điện năng tiêu thụ. */
  readonly energyKwh?: ResultFigure | undefined;
  /** Phát thải khí nhà kính. */
  readonly emissionsTonnesCo2e?: ResultFigure | undefined;
}
