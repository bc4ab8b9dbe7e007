import type { IsoDate } from '@khuyencong/model';
import type { AdministrativeUnit } from './administrative-unit.js';

/** True when the unit exists on that day, from `administrativeUnitsKnownFrom` on. */
export function standsOn({ from, to }: AdministrativeUnit, asOf: IsoDate): boolean {
  return (from === null || from <= asOf) && (to === null || asOf <= to);
}
