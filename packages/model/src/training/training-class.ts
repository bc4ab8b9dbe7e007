import type { IsoDate } from '../date/iso-date.js';
import type { DecimalString } from '../decimal/decimal-string.js';

/**
 * A class (lớp đào tạo, tập huấn): a trade learnt or handed down, management, cleaner production, or officers of the programme.
 *
 * Enrolled, attended, graduated and applying what was learnt are four measures of one class; none stands for another.
 *
 * **Units**: people as counts; amounts in whole đồng; days included at both ends.
 *
 * @legal 45/2012/NĐ-CP, Điều 4, khoản 1, khoản 2, khoản 9
 * @category training
 * @since 0.1.0
 */
export interface TrainingClass {
  readonly id: string;
  readonly name: string;
  /** `handing-down`: truyền nghề. */
  readonly kind: 'vocational' | 'handing-down' | 'management' | 'cleaner-production' | 'officers';
  readonly trade?: string | undefined;
  readonly place?: string | undefined;
  readonly startsOn?: IsoDate | undefined;
  readonly endsOn?: IsoDate | undefined;
  /** Đăng ký học. */
  readonly enrolled?: DecimalString | undefined;
  /** Dự học. */
  readonly attended?: DecimalString | undefined;
  /** Tốt nghiệp. */
  readonly graduated?: DecimalString | undefined;
  /** Sử dụng được kiến thức, có việc làm theo nghề đã học. */
  readonly applying?: DecimalString | undefined;
  readonly projectId?: string | undefined;
  readonly totalCostVnd?: DecimalString | undefined;
  readonly supportVnd?: DecimalString | undefined;
}
