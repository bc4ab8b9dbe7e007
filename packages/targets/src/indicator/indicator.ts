import type { LocalText, Measure } from '@khuyencong/model';

/**
 * How the results of several periods make one (cách tổng hợp theo thời gian).
 *
 * - `sum-of-periods` (cộng dồn các kỳ): what happens during a period, such as workers trained
 * - `state-at-end` (số cuối kỳ): what there is on the last day, such as clusters in operation; the latest report counts
 * - `highest` (mức cao nhất trong kỳ): the best of the periods
 * - `distinct` (đếm không trùng): things that return in several periods and count once, such as the establishments supported
 *
 * Of a share it says what happens to the numerator and to the denominator, each for itself.
 *
 * @category indicator
 * @since 0.1.0
 */
export type OverTime = 'sum-of-periods' | 'state-at-end' | 'highest' | 'distinct';

/**
 * How the results of several places make one (cách tổng hợp theo địa bàn).
 *
 * - `sum` (cộng các địa bàn)
 * - `ratio-of-sums` (tổng tử số trên tổng mẫu số): shares are never averaged
 * - `not-additive` (không cộng được): only the figure of the whole place itself can be used
 *
 * @category indicator
 * @since 0.1.0
 */
export type OverPlaces = 'sum' | 'ratio-of-sums' | 'not-additive';

/**
 * What is measured (chỉ tiêu thống kê), with how it adds up over time and over places.
 *
 * Neither axis has a default: a wrong one makes every total wrong and nothing shows it. "300 lượt cơ sở" are visits and add up;
 * "83 cơ sở" are establishments, and one that is supported in two years counts once.
 *
 * **Units**: `unit` is that of the results: `cơ sở`, `lượt cơ sở`, `đồng`, `%`.
 *
 * @category indicator
 * @since 0.1.0
 */
export interface Indicator {
  readonly id: string;
  readonly label: LocalText;
  readonly unit: string;
  readonly measure: Measure;
  readonly overTime: OverTime;
  readonly overPlaces: OverPlaces;
}
