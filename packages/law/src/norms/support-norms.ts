import { nationalNorms } from './national-norms.js';
import { provincialNorms } from './provincial-norms.js';
import type { NormGap } from './norm-gap.js';
import type { SupportNormSet } from './support-norm-set.js';

/**
 * All norms that ship with the package (định mức hỗ trợ khuyến công), national and provincial.
 *
 * @example
 * ```ts runnable
 * import { findSupportNorm, supportNorms } from '@khuyencong/law/norms';
 * const query = { activity: 'machinery-tech-transfer', level: 'national' } as const;
 * findSupportNorm(supportNorms, { ...query, asOf: '2020-06-30' }).status // => 'in-force'
 * findSupportNorm(supportNorms, { ...query, asOf: '2012-06-30' }).status // => 'not-known'
 * ```
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
 * @example
 * ```ts runnable
 * import { normGaps } from '@khuyencong/law/norms';
 * normGaps.find(({ id }) => id === 'gap-ttlt125')?.instrument // => '125/2009/TTLT-BTC-BCT'
 * ```
 * @category norm
 * @since 0.1.0
 */
export const normGaps: readonly NormGap[] = supportNorms.gaps;
