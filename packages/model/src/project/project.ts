import type { ActivityId } from '../activity/activity-id.js';
import type { IsoDate } from '../date/iso-date.js';
import type { DecimalString } from '../decimal/decimal-string.js';
import type { FundingShare } from '../plan/funding-share.js';
import type { ProjectResults } from '../result/project-results.js';
import type { CostItem } from './cost-item.js';
import type { ProjectKind } from './project-kind.js';
import type { ProjectLevel } from './project-level.js';
import type { ProjectState } from './project-state.js';

/**
 * Somebody who takes part in a project (đơn vị tham gia đề án), by name and, where known, by identifier.
 *
 * @legal 36/2013/TT-BCT, Điều 2
 * @category project
 * @since 0.1.0
 */
export interface ProjectParty {
  readonly name: string;
  readonly organisationId?: string | undefined;
  readonly establishmentId?: string | undefined;
}

/**
 * A project (đề án khuyến công): carries out one or more activities, with objective, beneficiary, duration and money.
 *
 * The executing unit draws it up and carries it out; the beneficiaries profit from it. They are two roles, often two parties.
 * An absent amount is not zero.
 *
 * **Units**: amounts in whole đồng; `units` and `jobs` counts as whole decimal text; days included at both ends.
 *
 * @legal 45/2012/NĐ-CP, Điều 2; 36/2013/TT-BCT, Điều 2, Điều 5
 * @category project
 * @since 0.1.0
 */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly level: ProjectLevel;
  /** Left out for a national project in several provinces. */
  readonly province?: string | undefined;
  /** Year of the plan. */
  readonly year: number;
  /** The activity that its money counts under. */
  readonly activity: ActivityId;
  readonly furtherActivities?: readonly ActivityId[] | undefined;
  readonly kind?: ProjectKind | undefined;
  readonly status?: ProjectState | undefined;
  /** Đơn vị thực hiện. */
  readonly executingUnit?: ProjectParty | undefined;
  /** Đơn vị thụ hưởng; a group project may name them after approval. */
  readonly beneficiaries?: readonly ProjectParty[] | undefined;
  /** Đơn vị phối hợp. */
  readonly partnerUnits?: readonly ProjectParty[] | undefined;
  /** The beneficiary where it is one establishment. */
  readonly establishmentId?: string | undefined;
  readonly place?: string | undefined;
  readonly objective?: string | undefined;
  readonly approvedOn?: IsoDate | undefined;
  readonly totalCostVnd?: DecimalString | undefined;
  /** Kinh phí khuyến công hỗ trợ. */
  readonly supportVnd?: DecimalString | undefined;
  /** Vốn đối ứng của đơn vị thụ hưởng. */
  readonly counterpartVnd?: DecimalString | undefined;
  readonly otherSourcesVnd?: DecimalString | undefined;
  readonly advancedVnd?: DecimalString | undefined;
  readonly disbursedVnd?: DecimalString | undefined;
  readonly settledVnd?: DecimalString | undefined;
  readonly costItems?: readonly CostItem[] | undefined;
  readonly funding?: readonly FundingShare[] | undefined;
  /** How many models, establishments, classes… it supports: the number that a norm for each unit is multiplied by. */
  readonly units?: DecimalString | undefined;
  readonly jobs?: DecimalString | undefined;
  readonly startsOn?: IsoDate | undefined;
  readonly endsOn?: IsoDate | undefined;
  readonly results?: ProjectResults | undefined;
}
