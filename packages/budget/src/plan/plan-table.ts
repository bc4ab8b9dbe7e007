import type {
  ActivityGroupId,
  ActivityId,
  DecimalString,
  FundingSource,
  ProjectLevel,
} from '@khuyencong/model';
import type { DecisionRef } from '../decision/decision-ref.js';

/**
 * A line of a plan table (dòng kế hoạch kinh phí): the money of one unit for one expense group from one source.
 *
 * **Units**: whole đồng.
 *
 * @legal 26/2014/TTLT-BTC-BCT, Điều 8
 * @category plan
 * @since 0.1.0
 */
export interface PlanLine {
  readonly id: string;
  /** What it is for. */
  readonly label: string;
  /** Đơn vị thực hiện. */
  readonly unit: string;
  /** Nhóm nội dung chi. */
  readonly group: ActivityGroupId;
  /** Nguồn kinh phí. */
  readonly source: FundingSource;
  readonly amountVnd: DecimalString;
  readonly activity?: ActivityId | undefined;
  readonly projectId?: string | undefined;
  readonly note?: string | undefined;
}

/**
 * A total that a plan states (dòng tổng, cộng trong kế hoạch): of the unit, group and source that it names; of the whole plan when it
 * names none.
 *
 * **Units**: whole đồng.
 *
 * @category plan
 * @since 0.1.0
 */
export interface PlanTotal {
  readonly unit?: string | undefined;
  readonly group?: ActivityGroupId | undefined;
  readonly source?: FundingSource | undefined;
  readonly amountVnd: DecimalString;
}

/**
 * The money of a yearly plan by unit, expense group and source (biểu kế hoạch kinh phí khuyến công năm theo đơn vị, nội dung chi, nguồn).
 *
 * @legal 26/2014/TTLT-BTC-BCT, Điều 8
 * @category plan
 * @since 0.1.0
 */
export interface PlanTable {
  readonly kind: 'plan';
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly level: ProjectLevel;
  /** Left out for the national plan. */
  readonly province?: string | undefined;
  /** The decision that made this version. */
  readonly decision?: DecisionRef | undefined;
  readonly lines: readonly PlanLine[];
  readonly totals?: readonly PlanTotal[] | undefined;
}
