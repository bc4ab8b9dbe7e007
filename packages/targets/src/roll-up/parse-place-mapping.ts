import { parseWithFindings, type Parsed } from '@khuyencong/model';
import { PlaceMappingSchema } from './place-mapping-schema.js';
import type { PlaceMapping } from './place-mapping.js';

/**
 * Reads a mapping of places (đọc ánh xạ địa bàn) from plain data such as parsed JSON. Whether its shares make 1 and no place is mapped
 * twice for one day is said by `rollUpProgress`, which knows the days.
 *
 * @param data - anything
 * @returns the mapping with warnings, or the findings that say why there is none
 * @example
 * ```ts runnable
 * import { safeParsePlaceMapping } from '@khuyencong/targets';
 * const label = { vi: 'Sáp nhập năm 2025', en: 'Mergers of 2025' };
 * const row = { place: 'Kiên Giang', partOf: 'An Giang', from: '2025-07-01', to: '2025-06-30' };
 * safeParsePlaceMapping({ id: 'merger-2025', label, rows: [row] }).findings.map(({ path }) => path.join('.')) // => ['rows.0.to']
 * ```
 * @category roll-up
 * @since 0.1.0
 */
export function safeParsePlaceMapping(data: unknown): Parsed<PlaceMapping> {
  return parseWithFindings(PlaceMappingSchema, data);
}
