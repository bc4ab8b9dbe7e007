import type { IsoDate } from '../date/iso-date.js';
import type { Citation } from '../finding/citation.js';
import type { RoleId } from '../organisation/role.js';
import type { ProjectKind } from './project-kind.js';
import type { ProjectLevel } from './project-level.js';
import type { ProjectState } from './project-state.js';

/**
 * A state that a project reached on a day (một bước đã thực hiện).
 *
 * @category project
 * @since 0.1.0
 */
export interface ProjectStep {
  readonly state: ProjectState;
  /** Day on which the project reached the state. */
  readonly reachedOn: IsoDate;
  readonly decidedBy?: RoleId | undefined;
  /** The decision, contract or minutes. */
  readonly decision?: Citation | undefined;
}

/**
 * The way of one project through its states (quá trình xử lý đề án), in order.
 *
 * @category project
 * @since 0.1.0
 */
export interface ProjectHistory {
  readonly projectId: string;
  readonly level: ProjectLevel;
  readonly kind: ProjectKind;
  readonly steps: readonly ProjectStep[];
}
