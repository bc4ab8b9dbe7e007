import type { IsoDate } from '../date/iso-date.js';
import type { Citation } from '../finding/citation.js';
import type { LocalText } from '../text/local-text.js';

/**
 * The part that somebody plays in khuyến công (vai trò): a lasting key, because the bodies that play it change their names.
 *
 * @legal 45/2012/NĐ-CP, Điều 2, Điều 8, Điều 9, Điều 10; 36/2013/TT-BCT, Điều 2, Điều 5
 * @category organisation
 * @since 0.1.0
 */
export type RoleId =
  | 'ministry'
  | 'minister'
  | 'managing-agency'
  | 'finance-unit'
  | 'finance-ministry'
  | 'department'
  | 'provincial-committee'
  | 'provincial-chair'
  | 'provincial-council'
  | 'district-committee'
  | 'commune-committee'
  | 'regional-centre'
  | 'provincial-centre'
  | 'collaborator'
  | 'service-organisation'
  | 'executing-unit'
  | 'beneficiary'
  | 'partner-unit';

/**
 * The name of a role at a time (tên gọi theo thời gian), known from a document of one day.
 *
 * The day on which a body changed its name was not found; what is known is which document used which name.
 *
 * @category organisation
 * @since 0.1.0
 */
export interface DatedLabel {
  readonly label: LocalText;
  /** Date of the document that uses the name: the first day on which the name is attested. */
  readonly attestedOn: IsoDate;
  /** Last day of the role itself. */
  readonly to?: IsoDate;
  readonly citation: Citation;
}
