import type { Citation, IsoDate } from '@khuyencong/model';
import { awardRegions2014, socioEconomicRegions2025 } from './unit-acts.js';

/**
 * A way of grouping the units into regions (cách phân vùng): socio-economic regions, or regions of the award rounds.
 *
 * @category unit
 * @since 0.1.0
 */
export type RegionScheme = 'socio-economic' | 'award';

export interface RegionTable {
  readonly scheme: RegionScheme;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly citation: Citation;
  /** Identifier, Vietnamese and English name, and the codes of the units on the days of this table. */
  readonly rows: readonly (readonly [id: string, vi: string, en: string, codes: string])[];
}

export const regionTables: readonly RegionTable[] = [
  {
    scheme: 'award',
    from: '2014-10-21',
    // The list names the 63 old units; which region the 34 of today belong to was not found.
    to: '2025-06-30',
    citation: awardRegions2014,
    rows: [
      [
        'north',
        'khu vực phía Bắc',
        'North',
        '01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42',
      ],
      [
        'central-highlands',
        'khu vực miền Trung - Tây Nguyên',
        'Central and Highlands',
        '44 45 46 48 49 51 52 54 56 58 62 64 66 67 68',
      ],
      ['south', 'khu vực phía Nam', 'South', '60 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96'],
    ],
  },
  {
    scheme: 'socio-economic',
    from: '2025-10-05',
    to: null,
    citation: socioEconomicRegions2025,
    rows: [
      [
        'northern-midlands-mountains',
        'Trung du và miền núi phía Bắc',
        'Northern Midlands and Mountains',
        '04 08 11 12 14 15 19 20 25',
      ],
      ['red-river-delta', 'Đồng bằng sông Hồng', 'Red River Delta', '01 22 24 31 33 37'],
      ['north-central', 'Bắc Trung Bộ', 'North Central', '38 40 42 44 46'],
      [
        'south-central-coast-highlands',
        'Duyên hải Nam Trung Bộ và Tây Nguyên',
        'South Central Coast and Central Highlands',
        '48 51 52 56 66 68',
      ],
      ['southeast', 'Đông Nam Bộ', 'Southeast', '75 79 80'],
      ['mekong-delta', 'Đồng bằng sông Cửu Long', 'Mekong Delta', '82 86 91 92 96'],
    ],
  },
];
