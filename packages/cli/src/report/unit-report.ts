import type { AdministrativeUnit, AdministrativeUnitResolution } from '@khuyencong/law/units';

/** What `khuyencong unit` gives as data. */
export interface UnitReport {
  readonly status: AdministrativeUnitResolution['status'];
  /** The unit found, or the one of another time. */
  readonly unit: AdministrativeUnit | null;
  /** Units that may be meant; for a unit of another time, those that held its territory on the day. */
  readonly candidates: readonly AdministrativeUnit[];
  readonly asOf: string;
}
