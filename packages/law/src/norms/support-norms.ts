import { nationalNorms } from './national-norms.js';
import { provincialNorms } from './provincial-norms.js';
import type { NormGap } from './norm-gap.js';
import type { SupportNormSet } from './support-norm-set.js';

/**
 * All norms that ship with the package (định mức hỗ trợ khuyến công), national and provincial.
 *
 * @category norm
 * @since 0.1.0
 */
export const supportNorms: SupportNormSet = {
  norms: [...nationalNorms.norms, ...provincialNorms.norms],
  gaps: [...nationalNorms.gaps, ...provincialNorms.gaps],
};

/**
 * What should be regulated and was not verified (quy định chưa kiểm chứng được), national and provincial.
 *
 * @category norm
 * @since 0.1.0
 */
export const knownGaps: readonly NormGap[] = supportNorms.gaps;
