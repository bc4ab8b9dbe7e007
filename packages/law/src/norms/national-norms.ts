import { circular17Of2018 } from './data/circular-17-2018.js';
import { circular17Of2024 } from './data/circular-17-2024.js';
import { circular28Of2018 } from './data/circular-28-2018.js';
import { circular36Of2013 } from './data/circular-36-2013.js';
import { jointCircular221Of2012 } from './data/joint-circular-221-2012.js';
import { jointCircular26Of2014 } from './data/joint-circular-26-2014.js';
import { nationalGaps } from './data/national-gaps.js';
import type { SupportNormSet } from './support-norm-set.js';

/**
 * The norms of national money (định mức khuyến công quốc gia) that could be verified, and the gaps.
 *
 * Wording of 26/2014/TTLT-BTC-BCT as issued; of 28/2018/TT-BTC only parts. What 64/2024/TT-BTC changed is not known: answers
 * from 2024 on say so.
 *
 * @legal 26/2014/TTLT-BTC-BCT, Điều 6; 28/2018/TT-BTC, Điều 8
 * @example
 * ```ts runnable
 * import { findSupportNorm, nationalNorms } from '@khuyencong/law/norms';
 * findSupportNorm(nationalNorms, { activity: 'demo-model-new', level: 'national', asOf: '2016-03-01' }).status // => 'in-force'
 * ```
 * @category norm
 * @since 0.1.0
 */
export const nationalNorms: SupportNormSet = {
  norms: [
    ...jointCircular221Of2012,
    ...jointCircular26Of2014,
    ...circular28Of2018,
    ...circular36Of2013,
    ...circular17Of2018,
    ...circular17Of2024,
  ],
  gaps: nationalGaps,
};
