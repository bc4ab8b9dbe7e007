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
export { resolveUnit } from './units/resolve-unit.js';
export { isAdministrativeUnitId, unitById } from './units/unit-by-id.js';
export { unitsKnownFrom } from './units/unit-changes.js';
export { counterpartsOf, predecessorsOf, successorOf } from './units/unit-lineage.js';
export type { UnitResolution } from './units/unit-resolution.js';
export { unitsAt } from './units/units-at.js';
