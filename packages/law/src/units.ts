export {
  administrativeUnitTypeLabels,
  type AdministrativeUnit,
  type AdministrativeUnitCode,
  type AdministrativeUnitId,
  type AdministrativeUnitReference,
  type AdministrativeUnitType,
} from './units/administrative-unit.js';
export { administrativeUnits } from './units/administrative-units.js';
export { districtLevelEnd, districtLevelExists } from './units/district-level.js';
export { regionOf, type Region, type RegionAnswer } from './units/region-of.js';
export type { RegionScheme } from './units/region-tables.js';
export { resolveAdministrativeUnit } from './units/resolve-administrative-unit.js';
export { isAdministrativeUnitId, findAdministrativeUnit } from './units/find-administrative-unit.js';
export { administrativeUnitsKnownFrom } from './units/unit-changes.js';
export { counterpartsOf, predecessorsOf, successorOf } from './units/unit-lineage.js';
export type { AdministrativeUnitResolution } from './units/administrative-unit-resolution.js';
export { administrativeUnitsAt } from './units/administrative-units-at.js';
