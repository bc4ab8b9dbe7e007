import { isoDate, type Citation, type IsoDate } from '@khuyencong/model';
import { endOfDistricts } from './unit-acts.js';
import { administrativeUnitsKnownFrom } from './unit-changes.js';

/**
 * The end of the district level (kết thúc cấp huyện): its last day, included, and the act. From the day after there are two
 * levels, province and commune.
 *
 * @legal 203/2025/QH15
 * @category unit
 * @since 0.1.0
 */
export const districtLevelEnd: { readonly to: IsoDate; readonly citation: Citation } = {
  to: '2025-06-30',
  citation: endOfDistricts,
};

/**
 * Tells whether there is a district level on a day (có cấp huyện hay không), and so whether there are district budgets.
 *
 * @param asOf - the day
 * @returns true until 30 June 2025, false after; `undefined` before `administrativeUnitsKnownFrom`, where nothing is vouched for
 * @throws `KcError` `MALFORMED_DATE` when there is no such day
 * @legal 203/2025/QH15
 * @example
 * ```ts runnable
 * import { districtLevelExists } from '@khuyencong/law/units';
 * districtLevelExists('2025-06-30') // => true
 * districtLevelExists('2025-07-01') // => false
 * ```
 * @category unit
 * @since 0.1.0
 */
export function districtLevelExists(asOf: IsoDate): boolean | undefined {
  return isoDate(asOf) < administrativeUnitsKnownFrom ? undefined : asOf <= districtLevelEnd.to;
}
