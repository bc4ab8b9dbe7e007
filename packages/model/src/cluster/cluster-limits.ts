import type { IsoDate } from '../date/iso-date.js';
import type { DecimalString } from '../decimal/decimal-string.js';
import type { Citation } from '../finding/citation.js';

/**
 * The limits that make a place an industrial cluster (tiêu chí diện tích cụm công nghiệp), both ends included.
 *
 * **Units**: areas in hectares; `craftVillageSharePercent` of the land.
 *
 * @legal 32/2024/NĐ-CP, Điều 2, khoản 1
 * @category cluster
 * @since 0.1.0
 */
export interface ClusterLimits {
  readonly from: IsoDate;
  readonly maxHectares: DecimalString;
  readonly minHectares: DecimalString;
  /** In mountain districts and for clusters of craft villages. */
  readonly minHectaresEased: DecimalString;
  /** Least share of the land of a craft-village cluster that is for producers of the village. */
  readonly craftVillageSharePercent: DecimalString;
  readonly citation: Citation;
}

/**
 * The limits of industrial clusters since 01/5/2024 (tiêu chí diện tích cụm công nghiệp); the limits before that day are not known here.
 *
 * @legal 32/2024/NĐ-CP, Điều 2, khoản 1
 * @category cluster
 * @since 0.1.0
 */
export const clusterLimits: ClusterLimits = {
  from: '2024-05-01',
  maxHectares: '75',
  minHectares: '10',
  minHectaresEased: '5',
  craftVillageSharePercent: '60',
  citation: { instrument: '32/2024/NĐ-CP', article: '2', clause: '1', verified: 'clause' },
};
