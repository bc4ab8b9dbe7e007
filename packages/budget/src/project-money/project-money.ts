import type { DecimalString, FundingSource, IsoDate, ProjectLevel } from '@khuyencong/model';
import type { DecisionRef } from '../decision/decision-ref.js';
import type { MoneyPhase } from './money-phase.js';

/**
 * What happened to the money of a project on one day (một lần ghi nhận kinh phí của đề án).
 *
 * **Units**: whole đồng.
 *
 * @category project money
 * @since 0.1.0
 */
export interface PhaseAmount {
  readonly phase: MoneyPhase;
  readonly on: IsoDate;
  readonly amountVnd: DecimalString;
  /** Each source is followed on its own; left out where there is only one. */
  readonly source?: FundingSource | undefined;
  readonly decision?: DecisionRef | undefined;
  /** On the last settlement: nothing comes after it. */
  readonly final?: boolean | undefined;
}

/**
 * The khuyến công money of a project through its phases (theo dõi kinh phí khuyến công của đề án qua các giai đoạn).
 *
 * @category project money
 * @since 0.1.0
 */
export interface ProjectMoney {
  readonly kind: 'project-money';
  readonly projectId: string;
  readonly level: ProjectLevel;
  /** Days on which work was accepted. */
  readonly acceptedOn?: readonly IsoDate[] | undefined;
  readonly phases: readonly PhaseAmount[];
}
