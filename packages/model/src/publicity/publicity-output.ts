import type { IsoDate } from '../date/iso-date.js';
import type { DecimalString } from '../decimal/decimal-string.js';

/**
 * Something published about khuyến công (sản phẩm thông tin, tuyên truyền): a broadcast, a bulletin, data, a website, a leaflet.
 *
 * **Units**: `issues` a count; amounts in whole đồng.
 *
 * @legal 45/2012/NĐ-CP, Điều 4, khoản 6
 * @category publicity
 * @since 0.1.0
 */
export interface PublicityOutput {
  readonly id: string;
  readonly title: string;
  readonly medium: 'television' | 'radio' | 'bulletin' | 'data' | 'website' | 'leaflet' | 'other';
  /** Broadcasts, copies or editions. */
  readonly issues?: DecimalString | undefined;
  readonly publisher?: string | undefined;
  readonly publishedOn?: IsoDate | undefined;
  readonly projectId?: string | undefined;
  readonly totalCostVnd?: DecimalString | undefined;
  readonly supportVnd?: DecimalString | undefined;
}
