import type { NormGap } from './norm-gap.js';
import type { SupportNorm } from './support-norm.js';

/**
 * Norms together with what is known to be missing (bộ định mức hỗ trợ). A caller adds norms of its own by making another set:
 * `{ norms: [...supportNorms.norms, ...own], gaps: supportNorms.gaps }`.
 *
 * @category norm
 * @since 0.1.0
 */
export interface SupportNormSet {
  readonly norms: readonly SupportNorm[];
  readonly gaps: readonly NormGap[];
}
