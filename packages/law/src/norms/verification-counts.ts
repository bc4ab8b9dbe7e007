import { checkArgument, checkList } from '@khuyencong/model';
import type { SupportNormSet } from './support-norm-set.js';

/**
 * How many norms of a set were verified in which way (tỷ lệ kiểm chứng).
 *
 * @category norm
 * @since 0.1.0
 */
export interface VerificationCounts {
  /** Norms with a figure whose clause was read. */
  readonly clause: number;
  /** Norms with a figure that an official page or the press describes. */
  readonly secondary: number;
  /** Norms that have no figure of their own: bid price, or reference to other documents. */
  readonly withoutFigure: number;
  readonly gaps: number;
}

/**
 * Counts the norms of a set by how they were verified (thống kê mức độ kiểm chứng).
 *
 * @param set - norms and gaps
 * @returns four counts; the first three add up to the number of norms
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { supportNorms, verificationCounts } from '@khuyencong/law/norms';
 * const { clause, secondary, withoutFigure } = verificationCounts(supportNorms);
 * clause + secondary + withoutFigure === supportNorms.norms.length // => true
 * ```
 * @category norm
 * @since 0.1.0
 */
export function verificationCounts(set: SupportNormSet): VerificationCounts {
  checkArgument('set', set);
  checkList('set.norms', set.norms);
  checkList('set.gaps', set.gaps);
  const figures = set.norms.filter(({ rule }) => rule.shape !== 'by-price' && rule.shape !== 'by-reference');
  const clause = figures.filter(({ citation }) => citation.verified === 'clause').length;
  return {
    clause,
    secondary: figures.length - clause,
    withoutFigure: set.norms.length - figures.length,
    gaps: set.gaps.length,
  };
}
