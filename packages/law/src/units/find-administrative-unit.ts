import { checkText } from '@khuyencong/model';
import type { AdministrativeUnit, AdministrativeUnitId } from './administrative-unit.js';
import { administrativeUnits } from './administrative-units.js';

const byId: ReadonlyMap<string, AdministrativeUnit> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ administrativeUnits.map((unit) => [unit.id, unit]),
);

/**
 * Finds a unit by its identifier (tra đơn vị hành chính theo định danh).
 *
 * A code is no identifier: for a code, or any text, use `resolveAdministrativeUnit` with a day.
 *
 * @param id - code and first day, such as `82@2025-07-01`
 * @returns the unit, or `undefined` when there is none
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { findAdministrativeUnit } from '@khuyencong/law/units';
 * findAdministrativeUnit('15@2008-08-01')?.name // => 'Yên Bái'
 * findAdministrativeUnit('15@2025-07-01')?.name // => 'Lào Cai'
 * ```
 * @category unit
 * @since 0.1.0
 */
export function findAdministrativeUnit(id: AdministrativeUnitId): AdministrativeUnit | undefined {
  checkText('id', id);
  return byId.get(id);
}

/**
 * Tells the identifier of a unit (định danh đơn vị hành chính) from any other text, a bare code among them.
 *
 * @param text - any text
 * @returns true when a unit has this identifier
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { isAdministrativeUnitId } from '@khuyencong/law/units';
 * isAdministrativeUnitId('46@2025-01-01') // => true
 * isAdministrativeUnitId('46') // => false
 * ```
 * @category unit
 * @since 0.1.0
 */
export function isAdministrativeUnitId(text: string): text is AdministrativeUnitId {
  checkText('text', text);
  return byId.has(text);
}
