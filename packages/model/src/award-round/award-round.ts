import type { IsoDate } from '../date/iso-date.js';
import type { Level } from '../programme/level.js';

/**
 * A round in which outstanding products are chosen (kỳ bình chọn sản phẩm công nghiệp nông thôn tiêu biểu).
 *
 * Every two years: district and province usually in odd years, region and nation usually in even years. Parity is a habit, not a rule.
 *
 * @legal 26/2014/TT-BCT, Điều 3, Điều 6, Điều 14
 * @category award
 * @since 0.1.0
 */
export interface AwardRound {
  readonly id: string;
  readonly level: Level;
  readonly year: number;
  /** Địa bàn: the district, province or region. */
  readonly place?: string | undefined;
  /** The set of criteria, such as `tt26-2014`. */
  readonly scheme?: string | undefined;
  /** Day of the decision that recognises the products. */
  readonly decidedOn?: IsoDate | undefined;
}
