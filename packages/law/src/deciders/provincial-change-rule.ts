import type { Citation, IsoDate, ProjectKind, RoleId } from '@khuyencong/model';
import type { ProjectChange } from './project-change.js';

/**
 * Who decides some changes of local projects in one province (quy định của tỉnh về thẩm quyền điều chỉnh đề án khuyến công địa
 * phương). Supplied by the caller: each province regulates it, and none of these regulations was read.
 *
 * @legal 46/2012/TT-BCT, Điều 8, khoản 3, điểm b
 * @category decider
 * @since 0.1.0
 */
export interface ProvincialChangeRule {
  /** Name of the province as published. */
  readonly province: string;
  readonly changes: readonly ProjectChange[];
  /** Left out for every kind of project. */
  readonly kinds?: readonly ProjectKind[] | undefined;
  readonly role: RoleId;
  /** First day, inclusive. */
  readonly from: IsoDate;
  /** Last day, inclusive; left out while it applies. */
  readonly to?: IsoDate | undefined;
  readonly citation: Citation;
}
