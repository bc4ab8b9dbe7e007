import type { DecimalString } from '../decimal/decimal-string.js';

/**
 * An industrial cluster (cụm công nghiệp), as the decree on clusters defines it: within limits of area, see `clusterLimits`.
 *
 * **Units**: areas in hectares.
 *
 * @legal 32/2024/NĐ-CP, Điều 2, khoản 1
 * @category cluster
 * @since 0.1.0
 */
export interface IndustrialCluster {
  readonly id: string;
  readonly name: string;
  /** `craft-village`: cụm công nghiệp làng nghề. */
  readonly kind: 'ordinary' | 'craft-village';
  readonly province?: string | undefined;
  readonly commune?: string | undefined;
  /** Whether it lies in a mountain district: another lower limit of the area holds there. */
  readonly mountainDistrict?: boolean | undefined;
  readonly areaHectares?: DecimalString | undefined;
  /** Land for producers of the craft village. */
  readonly craftVillageHectares?: DecimalString | undefined;
  /** Chủ đầu tư hạ tầng. */
  readonly infrastructureInvestor?: string | undefined;
}
