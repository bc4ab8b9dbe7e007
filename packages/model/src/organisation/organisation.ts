import type { IsoDate } from '../date/iso-date.js';
import type { Level } from '../programme/level.js';
import type { RoleId } from './role.js';

/**
 * A former or present name of an organisation (tên của đơn vị qua từng thời kỳ), both days included.
 *
 * @category organisation
 * @since 0.1.0
 */
export interface OrganisationName {
  readonly name: string;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

/**
 * A body that manages, carries out or delivers khuyến công (tổ chức, cơ quan, đơn vị làm khuyến công).
 *
 * @legal 45/2012/NĐ-CP, Điều 1, Điều 8, Điều 9
 * @category organisation
 * @since 0.1.0
 */
export interface Organisation {
  readonly id: string;
  /** The present name. */
  readonly name: string;
  readonly roles: readonly RoleId[];
  readonly level?: Level | undefined;
  readonly province?: string | undefined;
  readonly formerNames?: readonly OrganisationName[] | undefined;
}
