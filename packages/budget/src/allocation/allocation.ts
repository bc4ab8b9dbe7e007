import type { DecimalString, Explanation, Finding, LocalText } from '@khuyencong/model';
import type { MoneyUnitName } from '../money/money-units.js';

/**
 * Who gets what whole units cannot split evenly (cách chia phần dư): the largest remainders, one unit each; the first or the last
 * share, all of it; or nobody, and it stays apart as `restVnd`.
 *
 * @category allocation
 * @since 0.1.0
 */
export type AllocationMode = 'largest-remainder' | 'first' | 'last' | 'separate-rest';

/**
 * Which of two equal remainders comes first (thứ tự khi phần dư bằng nhau): the one listed first or last, or the one with the larger
 * or smaller weight and, of equal weights, the one listed first.
 *
 * @category allocation
 * @since 0.1.0
 */
export type TieOrder = 'first' | 'last' | 'heaviest' | 'lightest';

/**
 * One share to be allocated (phần được chia).
 *
 * **Units**: `floorVnd` and `capVnd` in đồng, not below zero; of a total below zero they limit the size of the share.
 *
 * @category allocation
 * @since 0.1.0
 */
export interface AllocationShare {
  /** Any exact number from zero: workers, establishments, a percentage. */
  readonly weight: DecimalString;
  readonly floorVnd?: DecimalString | undefined;
  readonly capVnd?: DecimalString | undefined;
  /** Shown in explanations. */
  readonly label?: LocalText | undefined;
}

/**
 * How a total is allocated (cách phân bổ).
 *
 * @category allocation
 * @since 0.1.0
 */
export interface AllocateOptions {
  /** A weight alone, or a share with its limits. */
  readonly shares: readonly (DecimalString | AllocationShare)[];
  /** `'largest-remainder'` where nothing is said. */
  readonly mode?: AllocationMode | undefined;
  /** `'first'` where nothing is said; only largest remainders tie. */
  readonly tieOrder?: TieOrder | undefined;
  /** Shares are whole numbers of it; đồng where nothing is said. */
  readonly unit?: MoneyUnitName | undefined;
  /** Whether each share comes with its calculation. */
  readonly explain?: boolean | undefined;
  /** Where the list stands in its document, for the findings. */
  readonly path?: readonly (string | number)[] | undefined;
}

/**
 * A total as allocated (kết quả phân bổ): the shares and the rest always make the total.
 *
 * **Units**: đồng.
 *
 * @category allocation
 * @since 0.1.0
 */
export interface Allocation {
  /** In the order of the shares; none at all when a finding says why nothing could be allocated. */
  readonly sharesVnd: readonly DecimalString[];
  /** What nobody gets: the part below one unit, the remainder of `'separate-rest'`, or the total when nothing was allocated. */
  readonly restVnd: DecimalString;
  readonly mode: AllocationMode;
  readonly tieOrder: TieOrder;
  /** One for each share, when asked for. */
  readonly explanations?: readonly Explanation[];
  readonly findings: readonly Finding[];
}
