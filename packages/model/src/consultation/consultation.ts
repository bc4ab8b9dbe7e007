import type { IsoDate } from '../date/iso-date.js';
import type { DecimalString } from '../decimal/decimal-string.js';

/**
 * What an establishment is advised on (nội dung tư vấn).
 *
 * @legal 45/2012/NĐ-CP, Điều 4, khoản 5
 * @category consultation
 * @since 0.1.0
 */
export type ConsultationSubject =
  | 'investment-project'
  | 'marketing'
  | 'management'
  | 'enterprise-establishment'
  | 'linkage'
  | 'design-packaging'
  | 'technology'
  | 'preferential-policy'
  | 'other';

/**
 * Advice to establishments (tư vấn, trợ giúp cơ sở công nghiệp nông thôn).
 *
 * **Units**: amounts in whole đồng; days included at both ends.
 *
 * @legal 45/2012/NĐ-CP, Điều 4, khoản 5
 * @category consultation
 * @since 0.1.0
 */
export interface Consultation {
  readonly id: string;
  readonly subject: ConsultationSubject;
  readonly establishmentIds: readonly string[];
  /** Who gives the advice. */
  readonly consultant?: string | undefined;
  readonly projectId?: string | undefined;
  readonly startsOn?: IsoDate | undefined;
  readonly endsOn?: IsoDate | undefined;
  readonly totalCostVnd?: DecimalString | undefined;
  readonly supportVnd?: DecimalString | undefined;
}
