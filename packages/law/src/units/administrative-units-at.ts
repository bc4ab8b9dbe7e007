import { isoDate, type IsoDate } from '@khuyencong/model';
import type { AdministrativeUnit } from './administrative-unit.js';
import { administrativeUnits } from './administrative-units.js';
import { standsOn } from './stands-on.js';
import { administrativeUnitsKnownFrom } from './unit-changes.js';

/**
 * The provinces and centrally run cities of one day (danh sách đơn vị hành chính cấp tỉnh): 63 until 30 June 2025, 34 from
 * 1 July 2025.
 *
 * @param asOf - the day
 * @returns the units of that day by code, or `undefined` before `administrativeUnitsKnownFrom`, when the list is not known
 * @throws `KcError` `MALFORMED_DATE` when there is no such day
 * @legal 124/2004/QĐ-TTg; 202/2025/QH15; 19/2025/QĐ-TTg
 * @example
 * ```ts runnable
 * import { administrativeUnitsAt } from '@khuyencong/law/units';
 * administrativeUnitsAt('2025-06-30')?.length // => 63
 * administrativeUnitsAt('2025-07-01')?.length // => 34
 * administrativeUnitsAt('2007-01-01') // => undefined
 * ```
 * @category unit
 * @since 0.1.0
 */
export function administrativeUnitsAt(asOf: IsoDate): readonly AdministrativeUnit[] | undefined {
  if (isoDate(asOf) < administrativeUnitsKnownFrom) return undefined;
  return administrativeUnits
    .filter((unit) => standsOn(unit, asOf))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}
