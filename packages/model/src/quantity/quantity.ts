import type { DecimalString } from '../decimal/decimal-string.js';

/**
 * What a published number measures (loại số liệu): money, a count of things, a share of a whole, growth against an earlier
 * time, or a ratio of two amounts.
 *
 * @category quantity
 * @since 0.1.0
 */
export type Measure = 'money' | 'count' | 'share' | 'growth' | 'ratio';

/**
 * How the wording limits the number (từ định lượng): khoảng, ~ and ≈ are `about`, gần `nearly`, hơn and trên `over`, ít nhất
 * `at-least`, không quá `at-most`; hàng nghìn is `indefinite`, a size without a number.
 *
 * @category quantity
 * @since 0.1.0
 */
export type Qualifier =
  'exact' | 'about' | 'nearly' | 'over' | 'at-least' | 'at-most' | 'range' | 'indefinite';

/**
 * In what sense the number is stated (tính chất số liệu): done, dự kiến `planned`, phấn đấu `aim`, ước `estimate`, đề nghị
 * `requested`, còn lại `remainder`.
 *
 * @category quantity
 * @since 0.1.0
 */
export type Modality = 'actual' | 'planned' | 'aim' | 'estimate' | 'requested' | 'remainder';

/**
 * A published fraction as text (phân số như đã công bố), such as `177/179`.
 *
 * @category quantity
 * @since 0.1.0
 */
export type FractionText = `${number}/${number}`;

/**
 * What the comma or dot of a number was taken for (vai trò của dấu phẩy, dấu chấm).
 *
 * @category quantity
 * @since 0.1.0
 */
export type SeparatorRole =
  'none' | 'comma-decimal' | 'comma-thousands' | 'dot-decimal' | 'dot-thousands' | 'both';

/**
 * One way to read a published number (số liệu đã công bố): value, unit and qualifier, never a bare number.
 *
 * **Shape**: `value` for one number or a fraction; `min` and `max` for a range; neither when `qualifier` is `indefinite`.
 * **Units**: all numbers are in `unit` (money in đồng, shares in %); `unitWritten` and `unitFactor` say how it was printed.
 *
 * @category quantity
 * @since 0.1.0
 */
export interface Quantity {
  readonly kind: Measure;
  readonly value?: DecimalString | FractionText;
  readonly min?: DecimalString;
  readonly max?: DecimalString;
  /** Whether the upper end belongs to the range or limit; left out when it does. */
  readonly maxInclusive?: false;
  readonly unit: string;
  readonly unitWritten: string;
  /** How many of `unit` one of `unitWritten` is. */
  readonly unitFactor: DecimalString;
  readonly qualifier: Qualifier;
  readonly modality?: Modality;
  /** For each what: `hộ`, `người/năm`. */
  readonly per?: string;
  /** For money: the mean of several amounts, "bình quân". */
  readonly average?: true;
  /** The whole that a share is taken of: `địa phương`. */
  readonly of?: string;
  /** For growth by a multiple: how many times the earlier value. */
  readonly factor?: DecimalString;
  readonly separators: SeparatorRole;
}
