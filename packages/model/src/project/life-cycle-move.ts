import type { IsoDate } from '../date/iso-date.js';
import type { Citation } from '../finding/citation.js';
import type { RoleId } from '../organisation/role.js';
import type { LocalText } from '../text/local-text.js';
import type { ProjectKind } from './project-kind.js';
import type { ProjectLevel } from './project-level.js';
import type { ProjectState } from './project-state.js';

/**
 * A paper that a move takes (hồ sơ, biểu mẫu kèm theo bước xử lý).
 *
 * @legal 36/2013/TT-BCT, Phụ lục 1
 * @category project
 * @since 0.1.0
 */
export interface MoveDocument {
  readonly label: LocalText;
  /** Number of the form in Phụ lục 1 of 36/2013/TT-BCT, such as `4a`. */
  readonly form?: string;
}

/**
 * One move of a project from state to state (bước xử lý đề án): who decides it, which papers it takes, and where the law says so.
 *
 * @legal 36/2013/TT-BCT; 17/2018/TT-BCT; 46/2012/TT-BCT, Điều 8
 * @category project
 * @since 0.1.0
 */
export interface LifeCycleMove {
  /** Stable name of the move. */
  readonly id: string;
  readonly label: LocalText;
  readonly level: ProjectLevel;
  readonly kinds: readonly ProjectKind[];
  readonly from: readonly ProjectState[];
  readonly to: ProjectState;
  /**
   * `clause`: a clause that was read governs it; `province`: the rules of the province govern it; `not-found`: it happens, and no
   * clause that was read governs it.
   */
  readonly basis: 'clause' | 'province' | 'not-found';
  /** Left out where it is not known or where the province says. */
  readonly decidedBy?: RoleId;
  /** The papers that are known; there may be more. */
  readonly documents: readonly MoveDocument[];
  /** When the move is open; not something that can be read off states and days. */
  readonly condition?: LocalText;
  /** What is doubtful about it. */
  readonly caution?: LocalText;
  /** First and last day on which it is offered, both included. */
  readonly validFrom: IsoDate;
  readonly validTo?: IsoDate;
  readonly citations: readonly Citation[];
}

/**
 * The moves that are open to a project (các bước có thể thực hiện tiếp theo), and how far the rules are known.
 *
 * @category project
 * @since 0.1.0
 */
export interface AllowedMoves {
  /** `not-known`: the rules of that day were not read. */
  readonly status: 'known' | 'set-by-province' | 'not-known';
  readonly moves: readonly LifeCycleMove[];
  readonly note: LocalText;
  readonly citations: readonly Citation[];
}
