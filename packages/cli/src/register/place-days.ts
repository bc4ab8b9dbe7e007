import { isAdministrativeUnitId, findAdministrativeUnit } from '@khuyencong/law/units';
import type { PlaceDays } from '@khuyencong/targets';
import type { ProvinceNames } from './province-names.js';

/** The last day of the old provinces and the first of the new ones. */
const before = '2025-06-30';
const after = '2025-07-01';

/** When places existed, as far as they are provinces whose names came or went with the mergers of 2025; others are not limited. */
export function placeDays(places: readonly string[], provinces: ProvinceNames): readonly PlaceDays[] {
  return [...new Set(places)].map((place): PlaceDays => {
    const [old, young] = [provinces(place, before), provinces(place, after)];
    const isOld = old.known && old.units.length > 0;
    const isYoung = young.known && young.units.length > 0;
    if (isOld === isYoung) return { place };
    const [id = ''] = isOld ? old.units : young.units;
    const unit = isAdministrativeUnitId(id) ? findAdministrativeUnit(id) : undefined;
    if (!unit) return { place };
    return isOld ? { place, to: unit.to ?? undefined } : { place, from: unit.from ?? undefined };
  });
}
