import { Decimal } from 'decimal.js';

/**
 * The exact decimal (số thập phân chính xác) that every package of khuyencong computes with.
 *
 * A clone of decimal.js with a precision at which sums, differences and products never round, whatever a host
 * application does to its own `Decimal`. Divide only by a power of ten, or keep a ratio of two exact numbers.
 *
 * **Units**: none; a bare number.
 *
 * @example
 * ```ts runnable
 * import { Exact } from '@khuyencong/model';
 * new Exact('99999999999999999999').plus('0.01').toFixed() // => '99999999999999999999.01'
 * ```
 * @category decimal
 * @since 0.1.0
 */
export const Exact: typeof Decimal = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 1e6 });

/**
 * A value of the exact decimal (giá trị số thập phân chính xác).
 *
 * @category decimal
 * @since 0.1.0
 */
export type ExactDecimal = InstanceType<typeof Exact>;
