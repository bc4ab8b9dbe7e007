import type { DecimalString, IsoDate } from '@khuyencong/model';

/**
 * What stands in place of a mark (lý do không có điểm).
 *
 * - `absent`: the juror was not there (vắng mặt);
 * - `recused`: the juror stood aside for a conflict of interest (rút lui do xung đột lợi ích);
 * - `spoiled`: the sheet does not count (phiếu không hợp lệ);
 * - `not-scored`: the juror was there and left the mark blank (bỏ trống).
 *
 * Four different things, and none of them is 0.
 *
 * @category sheet
 * @since 0.1.0
 */
export type MarkStatus = 'absent' | 'recused' | 'spoiled' | 'not-scored';

/**
 * One juror's mark for one criterion of one product (điểm của một giám khảo cho một tiêu chí).
 *
 * **Units**: `mark` in marks (điểm), as decimal text.
 *
 * @category sheet
 * @since 0.1.0
 */
export interface GivenMark {
  readonly productId: string;
  readonly juror: string;
  /** A criterion that is marked, such as `tc1` or `1.1`; never a group. */
  readonly criterion: string;
  readonly mark: DecimalString;
}

/**
 * Why there is no mark (dòng ghi lý do không có điểm): for one criterion, or for the whole sheet where `criterion` is left out.
 *
 * @category sheet
 * @since 0.1.0
 */
export interface NoMark {
  readonly productId: string;
  readonly juror: string;
  readonly criterion?: string | undefined;
  readonly status: MarkStatus;
  readonly reason?: string | undefined;
}

/**
 * A row of the table of marks (dòng bảng chấm điểm): a mark, or why there is none.
 *
 * @category sheet
 * @since 0.1.0
 */
export type MarkRow = GivenMark | NoMark;

/**
 * A change of a row that already stands (sửa điểm): nothing is overwritten, the change names what it replaces and why.
 *
 * The changes of one mark make a chain: the first replaces `row`, each later one the change before it.
 *
 * @category sheet
 * @since 0.1.0
 */
export interface MarkChange {
  /** Unique in the round. */
  readonly id: string;
  readonly productId: string;
  readonly juror: string;
  readonly criterion: string;
  /** `row` for the mark as first written, or the id of an earlier change. */
  readonly replaces: string;
  /** What stood there: a mark or a status; `not-scored` where there was no row. */
  readonly was: DecimalString | MarkStatus;
  readonly becomes: DecimalString | MarkStatus;
  /** A correction of the sheet, or marking again after a spread that was too wide. */
  readonly kind: 'correction' | 're-mark';
  readonly reason: string;
  readonly changedOn?: IsoDate | undefined;
}
