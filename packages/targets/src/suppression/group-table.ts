import type { DecimalString, Finding } from '@khuyencong/model';

/**
 * How many there are of each group (bảng số lượng theo hai chiều), such as establishments by commune and activity.
 *
 * @category suppression
 * @since 0.1.0
 */
export interface GroupTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By row, then by column: whole numbers, none left out. Totals are computed. */
  readonly counts: readonly (readonly DecimalString[])[];
}

/**
 * What may be published of one group (ô công bố): its count, or why it is not shown.
 *
 * `small` is a group below the threshold; `complementary` one that would give a small group away.
 *
 * @category suppression
 * @since 0.1.0
 */
export type PublishedCell =
  { readonly count: DecimalString } | { readonly suppressed: 'small' | 'complementary' };

/**
 * A table that may be published (bảng đã che số liệu nhóm nhỏ), with its totals.
 *
 * @category suppression
 * @since 0.1.0
 */
export interface PublishedTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly PublishedCell[])[];
  readonly rowTotals: readonly PublishedCell[];
  readonly columnTotals: readonly PublishedCell[];
  readonly total: PublishedCell;
}

/**
 * When a group is too small to be shown, and how well it must be hidden (quy tắc che số liệu).
 *
 * @category suppression
 * @since 0.1.0
 */
export interface SuppressionRule {
  /** A count from 1 to just below it is small. */
  readonly threshold: number;
  /** Whether 0 is small as well: "nobody" can say something about everybody. */
  readonly zeroIsSmall: boolean;
  /** Between the lowest and the highest count that a reader can work out there is at least this much; 1 or more. */
  readonly leastWidth: number;
}

/**
 * The published table, or why there is none (kết quả che số liệu).
 *
 * @category suppression
 * @since 0.1.0
 */
export interface Suppression {
  readonly table?: PublishedTable;
  readonly findings: readonly Finding[];
}
