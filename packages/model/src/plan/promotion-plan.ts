import type { IsoDate } from '../date/iso-date.js';
import type { Citation } from '../finding/citation.js';
import type { Project } from '../project/project.js';
import type { ProjectLevel } from '../project/project-level.js';
import type { FundingShare } from './funding-share.js';

/**
 * A yearly plan (kế hoạch khuyến công): projects and tasks of one year with their timetable, money and expected results.
 *
 * The national plan is approved by the Minister, a local plan by the Chairman of the provincial People's Committee.
 *
 * @legal 45/2012/NĐ-CP, Điều 2
 * @category plan
 * @since 0.1.0
 */
export interface PromotionPlan {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly level: ProjectLevel;
  /** Left out for the national plan. */
  readonly province?: string | undefined;
  readonly programmeId?: string | undefined;
  /** The decision that approved it. */
  readonly decision?: Citation | undefined;
  readonly approvedOn?: IsoDate | undefined;
  /** Money of the plan by source, as stated; it need not be the sum of the projects. */
  readonly sources?: readonly FundingShare[] | undefined;
  readonly projects: readonly Project[];
}
