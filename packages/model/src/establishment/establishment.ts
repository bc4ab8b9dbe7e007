import type { DecimalString } from '../decimal/decimal-string.js';
import type { LegalForm } from './legal-form.js';

/**
 * A rural industrial establishment (cơ sở công nghiệp nông thôn): invests in and carries out industrial or handicraft
 * production.
 *
 * Who counts as one depends on the day and the place: 45/2012/NĐ-CP and its wording since 235/2025/NĐ-CP differ. This type does
 * not decide it.
 *
 * **Units**: `workers` a count as decimal text; `capitalVnd`, `revenueVnd` whole đồng.
 *
 * @legal 45/2012/NĐ-CP, Điều 1, khoản 2, điểm a; 235/2025/NĐ-CP, Điều 1, khoản 1
 * @category establishment
 * @since 0.1.0
 */
export interface Establishment {
  readonly id: string;
  readonly name: string;
  readonly legalForm?: LegalForm | undefined;
  readonly commune?: string | undefined;
  readonly province?: string | undefined;
  readonly workers?: DecimalString | undefined;
  readonly capitalVnd?: DecimalString | undefined;
  readonly revenueVnd?: DecimalString | undefined;
  /** Ngành nghề. */
  readonly trade?: string | undefined;
  /** The recognised craft village (làng nghề) where it produces. */
  readonly craftVillage?: string | undefined;
  /** Women hold 51 % of the charter capital or more and at least one of them manages: 04/2017/QH14, Điều 3, khoản 1. */
  readonly womenOwned?: boolean | undefined;
}
