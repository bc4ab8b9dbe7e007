import type { IsoDate } from '../date/iso-date.js';
import type { DecimalString } from '../decimal/decimal-string.js';

/**
 * A technical demonstration model (mô hình trình diễn kỹ thuật): of a new technology or product, for replication, or a pilot of cleaner
 * production.
 *
 * **Units**: `visitors` a count; amounts in whole đồng.
 *
 * @legal 45/2012/NĐ-CP, Điều 4, khoản 3; 26/2014/TTLT-BTC-BCT, Điều 6, khoản 2, điểm b
 * @category demonstration
 * @since 0.1.0
 */
export interface DemonstrationModel {
  readonly id: string;
  readonly name: string;
  /** `replication`: mô hình hoạt động hiệu quả để nhân rộng; `cleaner-production-pilot`: mô hình thí điểm sản xuất sạch hơn. */
  readonly kind: 'new' | 'replication' | 'cleaner-production-pilot';
  readonly technology?: string | undefined;
  readonly establishmentId?: string | undefined;
  readonly place?: string | undefined;
  readonly completedOn?: IsoDate | undefined;
  /** People who came to see it. */
  readonly visitors?: DecimalString | undefined;
  readonly projectId?: string | undefined;
  readonly totalCostVnd?: DecimalString | undefined;
  readonly supportVnd?: DecimalString | undefined;
}
