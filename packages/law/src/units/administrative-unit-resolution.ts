import type { Citation, IsoDate } from '@khuyencong/model';
import type { AdministrativeUnit } from './administrative-unit.js';

/**
 * What a text says about a unit on a day (kết quả nhận diện đơn vị hành chính).
 *
 * - `found`: one unit of that day.
 * - `not-then`: units of another time; `counterparts` hold their territory on that day.
 * - `ambiguous`: code and name in the text belong to different units.
 * - `unknown`: no unit of any time; `candidates` are the nearest names, and may be of another time.
 * - `not-known`: the day lies before `knownFrom`, the first for which the list of units is vouched for.
 *
 * @category unit
 * @since 0.1.0
 */
export type AdministrativeUnitResolution =
  | { readonly status: 'found'; readonly unit: AdministrativeUnit }
  | {
      readonly status: 'not-then';
      readonly units: readonly AdministrativeUnit[];
      readonly counterparts: readonly AdministrativeUnit[];
    }
  | { readonly status: 'ambiguous'; readonly candidates: readonly AdministrativeUnit[] }
  | { readonly status: 'unknown'; readonly candidates: readonly AdministrativeUnit[] }
  | { readonly status: 'not-known'; readonly knownFrom: IsoDate; readonly citation: Citation };
