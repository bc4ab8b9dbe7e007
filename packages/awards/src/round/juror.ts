import type { IsoDate } from '@khuyencong/model';

/**
 * An interest that a juror has in a maker or in a product (lợi ích liên quan).
 *
 * @category panel
 * @since 0.1.0
 */
export interface DeclaredInterest {
  readonly establishmentId?: string | undefined;
  readonly productId?: string | undefined;
  readonly nature: string;
}

/**
 * A member of the jury (thành viên Ban Giám khảo).
 *
 * @legal 26/2014/TT-BCT, Điều 11
 * @category panel
 * @since 0.1.0
 */
export interface Juror {
  /** The same as in the council for somebody who sits in both. */
  readonly id: string;
  readonly name?: string | undefined;
  readonly role: 'head' | 'deputy' | 'member' | 'secretary';
  /** The panel that the juror marks in; left out for the first. */
  readonly panel?: 'first' | 'second' | undefined;
  /** Left out when the juror declared nothing, not even that there is none; empty when there is none. */
  readonly interests?: readonly DeclaredInterest[] | undefined;
  readonly declaredOn?: IsoDate | undefined;
}

/**
 * A member of the council (thành viên Hội đồng bình chọn).
 *
 * @legal 26/2014/TT-BCT, Điều 9
 * @category panel
 * @since 0.1.0
 */
export interface CouncilMember {
  readonly id: string;
  readonly name?: string | undefined;
  readonly role: 'chair' | 'deputy' | 'member' | 'secretary';
}
