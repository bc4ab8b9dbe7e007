import type { DecimalString } from '@khuyencong/model';

/**
 * A row of a plan or form as it is compared (dòng đem so sánh): where it stands, its amounts and its words, with all of its text.
 *
 * @category comparison
 * @since 0.1.0
 */
export interface ComparedRow {
  readonly id: string;
  readonly label: string;
  /** The khuyến công money of the row, in whole đồng; left out where it is not stated. */
  readonly moneyVnd?: DecimalString | undefined;
  /** Unit, group, source or section. */
  readonly place: Readonly<Record<string, string>>;
  /** Every stated amount. */
  readonly amounts: Readonly<Record<string, DecimalString>>;
  /** Everything else that is written. */
  readonly words: Readonly<Record<string, string>>;
  /** Where in its document. */
  readonly path: readonly (string | number)[];
}

/**
 * What happened to a row between two versions (loại thay đổi).
 *
 * @category comparison
 * @since 0.1.0
 */
export type RowChangeKind = 'added' | 'removed' | 'moved' | 'amount-changed' | 'reworded';

/**
 * One change of one row (một thay đổi), with the text of both versions.
 *
 * @category comparison
 * @since 0.1.0
 */
export interface RowChange {
  readonly kind: RowChangeKind;
  readonly id: string;
  /** Left out for a row that was added. */
  readonly before?: ComparedRow;
  /** Left out for a row that was removed. */
  readonly after?: ComparedRow;
  /** The fields that differ, in the order of their names; all fields are new or gone where a row was added or removed. */
  readonly fields: readonly string[];
  /** Khuyến công money after minus before, in whole đồng; left out where it is not stated. `0` for a move and for words. */
  readonly differenceVnd?: DecimalString;
}
