import type { IsoDate, RoleId } from '@khuyencong/model';

/**
 * The decision that money was planned or moved by (quyết định phê duyệt, điều chỉnh).
 *
 * @category decision
 * @since 0.1.0
 */
export interface DecisionRef {
  /** Number as printed, such as `457/QĐ-UBND`. */
  readonly number: string;
  readonly on?: IsoDate | undefined;
  /** The body that decided. */
  readonly by?: RoleId | undefined;
}
