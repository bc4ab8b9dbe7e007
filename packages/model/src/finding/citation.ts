import type { IsoDate } from '../date/iso-date.js';

/**
 * How far a legal fact was verified (mức độ kiểm chứng): `clause` when the clause itself was read, `secondary` when an
 * official page or the press describes it.
 *
 * @category citation
 * @since 0.1.0
 */
export type Verification = 'clause' | 'secondary';

/**
 * A place in a legal document (trích dẫn: văn bản, điều, khoản, điểm).
 *
 * Numbers of articles, clauses and points are text: Vietnamese points run a, b, c, d, đ, e, g.
 *
 * @category citation
 * @since 0.1.0
 */
export interface Citation {
  /** Number of the document as printed, such as `45/2012/NĐ-CP`. */
  readonly instrument: string;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
  /** Where the text was read. */
  readonly url?: string;
  readonly verified: Verification;
  /** Day on which the source was last read. */
  readonly verifiedOn?: IsoDate;
}
